import type { ObligationSummary } from '../../../model/audit-report.js';
import type { AuditView } from '../../view.js';
import type { Found } from '../found.js';

const notRunWords: Readonly<Record<string, string>> = {
  'no-register': '没有主体登记库',
  'no-reporters': '没有应报清单',
};

/** What is missing, late, or not known: what the report cannot speak of. */
export function gapLines(
  { state }: AuditView,
  { obligations, scores, unplaced }: Found,
  lacking: readonly string[],
): readonly string[] {
  const problems = state.sources.reduce((sum, source) => sum + source.problems.length, 0);
  const silent = scores.filter(({ indicators }) => indicators.length === 0).map(({ name }) => name);
  const lines = [
    ...obligations.flatMap(obligationLine),
    ...(problems > 0 ? [`- 文件有 ${problems} 处没有读出来或者没有认出来，其中的记录没有计入。`] : []),
    ...(silent.length > 0 ? [`- 没有任何数据的市：${silent.join('、')}。`] : []),
    ...(lacking.length > 0 ? [`- 没有任何记录的类型：${lacking.join('、')}。`] : []),
    ...unplaced.map(
      ({ title, recordCount }) => `- ${title}：${recordCount} 条不知道属于哪个市，没有计入任何市的得分。`,
    ),
    ...unknownLines(scores),
  ];
  return lines.length > 0 ? lines : ['没有发现数据缺口。'];
}

function obligationLine({
  title,
  notRun,
  expected,
  missing,
  partial,
  lateCount,
  unknown,
}: ObligationSummary): readonly string[] {
  if (notRun !== null) return [`- ${title}：没有审查（${notRunWords[notRun] ?? notRun}）。`];
  if (missing + lateCount + unknown === 0) return [];
  const parts = [
    missing > partial && `缺 ${missing - partial} 项`,
    partial > 0 && `有记录但不能算数 ${partial} 项`,
    lateCount > 0 && `迟 ${lateCount} 项`,
    unknown > 0 && `无法判断 ${unknown} 项`,
  ].filter(Boolean);
  return [`- ${title}：应有 ${expected} 项，${parts.join('，')}。`];
}

/** What the scores leave out, by indicator. */
function unknownLines(scores: Found['scores']): readonly string[] {
  const left = new Map<string, number>();
  for (const { indicators } of scores)
    for (const { title, unknown } of indicators) if (unknown > 0) left.set(title, (left.get(title) ?? 0) + unknown);
  return [...left].map(([title, count]) => `- ${title}：${count} 条因数据问题无法判断，没有计入得分。`);
}
