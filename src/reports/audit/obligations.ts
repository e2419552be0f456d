import { columns } from '../../standard/width.js';
import { labelOf, shownObligations } from './matrix.js';
import type { AuditPage } from './page.js';

/** The obligations and how each fares; their numbers are those of the columns of the matrix. */
export function obligationLines(page: AuditPage): readonly string[] {
  const { say } = page;
  const shown = shownObligations(page);
  if (shown.length === 0) return [];
  const head = [
    '',
    say('义务', 'duty'),
    say('应有', 'all'),
    say('按时', 'in time'),
    say('晚', 'late'),
    say('不全', 'partial'),
    say('缺', 'missing'),
    say('未到期', 'not due'),
    say('无法判断', 'not known'),
  ];
  const rows = shown.map((one, i) => [
    labelOf(i),
    `${one.title}（${one.ref}）`,
    ...[one.expected, one.met, one.lateCount, one.partial, one.missing - one.partial, one.open, one.unknown].map(
      String,
    ),
  ]);
  return columns([head, ...rows], '  ').map((line) => `  ${line}`);
}
