import type { AnalysisFigure } from '../../../model/analysis.js';
import { normalizeDecimal } from '../../../standard/decimal.js';

/** One line a figure. */
export const figureLines = (figures: readonly AnalysisFigure[]): readonly string[] => figures.map(figureLine);

function figureLine({ title, value, unit, share, unknown }: AnalysisFigure): string {
  const left = unknown > 0 ? `；另有 ${unknown} 条因数据问题无法判断，没有计入` : '';
  if (value === null) return `- ${title}：没有可以计算的记录${left}。`;
  if (share === null) return `- ${title}：${value} ${unit}${left}。`;
  return `- ${title}：${value}${unit}（${normalizeDecimal(share.n)}/${normalizeDecimal(share.of)}）${left}。`;
}

/** What cannot be said, for want of records. */
export const lackingLine = (types: readonly string[]): readonly string[] =>
  types.length === 0 ? [] : [`本次数据中没有这些类型的记录，有关情况无法统计：${types.join('、')}。`];
