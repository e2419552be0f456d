import type { AuditPage } from '../../audit/page.js';
import { totalsOf } from '../../audit/totals.js';
import { statusWord } from '../../audit/words.js';
import { percentText } from '../../percent.js';
import type { Figure } from '../frame.js';

/** The numbers below the verdict: whom and what it speaks of, and how much of what was due is there. */
export function auditFigures({ report, say }: AuditPage): readonly Figure[] {
  const { holders, records } = report.summary;
  const { expected, met, late, missing, partial, open, unknown } = totalsOf(report);
  const lacking = missing + partial;
  return [
    { label: say('单位（地区）', 'Units or divisions'), value: String(holders) },
    { label: say('记录', 'Records'), value: String(records) },
    {
      label: say('按时／应有', 'In time / due in all'),
      value: percentText({ n: met, of: expected }),
      note: `${met}/${expected}`,
      ...(met === expected && expected > 0 ? { tone: 'good' as const } : {}),
    },
    {
      label: statusWord('late', say),
      value: String(late),
      ...(late > 0 ? { tone: 'warning' as const } : {}),
    },
    {
      label: say('缺、不全', 'Missing or partial'),
      value: String(lacking),
      ...(partial > 0 ? { note: say(`其中不全 ${partial}`, `${partial} of them partial`) } : {}),
      ...(lacking > 0 ? { tone: 'error' as const } : {}),
    },
    ...(open > 0 ? [{ label: statusWord('open', say), value: String(open) }] : []),
    ...(unknown > 0 ? [{ label: statusWord('unknown', say), value: String(unknown), tone: 'warning' as const }] : []),
  ];
}
