import { codeSets } from '../../../generated/code-sets.js';
import type { CityScore, WarningDraft } from '../../../model/audit-report.js';

const grades = new Map(codeSets['evaluation-grade']!.codes.map(({ code, label }) => [code, label]));

/** The proposed scores as a table, and the letters thresholds ask for. */
export function scoreLines(scores: readonly CityScore[], drafts: readonly WarningDraft[]): readonly string[] {
  const scored = scores.filter(({ total }) => total !== null);
  return [
    ...(scored.length === 0
      ? ['没有一个市的数据够得上试算得分。']
      : [
          '各市得分（建议稿试算，不是评价结果）：',
          '| 市 | 正向 | 扣分 | 加分 | 总分 | 等级 | 没有数据的指标（权重已分摊） |',
          '| --- | ---: | ---: | ---: | ---: | --- | --- |',
          ...scored.map(scoreLine),
        ]),
    ...(drafts.length === 0
      ? ['没有指标越过预警线。']
      : [`按预警线应起草提示预警函 ${drafts.length} 件：`, ...drafts.map(draftLine)]),
  ];
}

function scoreLine({ name, positive, negative, bonus, total, grade, indicators }: CityScore): string {
  const without = indicators.filter(({ points }) => points === null).map(({ title }) => title);
  const cells = [name, positive, negative, bonus, total, grades.get(grade ?? '') ?? grade, without.join('、') || '无'];
  return `| ${cells.join(' | ')} |`;
}

/** The draft says what the value is made of, and by which day. */
const draftLine = ({ record }: WarningDraft): string => `- ${String(record['riskDescription'])}`;
