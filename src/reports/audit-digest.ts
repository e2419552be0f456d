import type { AuditReport } from '../model/audit-report.js';
import { type AuditPage, pageOf } from './audit/page.js';
import { auditDuties, auditNumbers, auditSentence } from './audit/verdict.js';
import { digestBytes } from './digest.js';
import { fitBytes, fitLines } from './fit-bytes.js';
import { verdictSigns } from './text-words.js';
import { visible } from './visible.js';

/** Bytes of a line that is always there, and of one unit. */
const lineBytes = 400;
const unitBytes = 160;

/** An audit as one chat message of at most 2,048 bytes: the verdict, what is missing and late, and where the most of it is. */
export function auditDigest(report: AuditReport): string {
  const page = pageOf(report);
  const { say } = page;
  const before = [`${verdictSigns[report.verdict]} ${verdictOf(page)}`, auditNumbers(page), auditDuties(page)];
  const after = [
    say('逐项的情况和改法见完整的审查报告', 'What to do about each is in the full report'),
    say(
      `依据：政务诚信数据标准（建议稿）${report.standard.version}`,
      `by the draft standard ${report.standard.version}`,
    ),
  ];
  const units = unitLines(page);
  return fitLines(
    before.map((line) => fitBytes(line.trim(), lineBytes)),
    units,
    after,
    digestBytes,
    (rest) => say(`另有 ${rest} 个单位`, `${rest} more units`),
  );
}

/** What could not be read is told by its number: its words quote what stands in the files. */
function verdictOf(page: AuditPage): string {
  const { report, say } = page;
  if (report.verdict !== 'undetermined') return auditSentence(page);
  const unread = report.problems.filter(({ rule }) => report.undeterminedBy.includes(rule)).length;
  const unknown = report.obligations.reduce((sum, one) => sum + one.unknown, 0);
  return say(
    `无法判定：${unknown} 项无法判断，${unread} 处没有读懂`,
    `Undetermined: ${unknown} duties are not known, ${unread} problems with what was handed in`,
  );
}

/** Units by what they miss and have late, those with the most first. */
function unitLines({ report, say, nameOf }: AuditPage): readonly string[] {
  const units = new Map<string, { missing: number; partial: number; late: number }>();
  for (const { holder, missing, partial, lateCount } of report.matrix) {
    if (missing + lateCount === 0) continue;
    const unit = units.get(holder) ?? { missing: 0, partial: 0, late: 0 };
    units.set(holder, {
      missing: unit.missing + missing - partial,
      partial: unit.partial + partial,
      late: unit.late + lateCount,
    });
  }
  return [...units]
    .sort(([a, x], [b, y]) => y.missing - x.missing || y.partial - x.partial || y.late - x.late || (a < b ? -1 : 1))
    .map(([holder, { missing, partial, late }]) => {
      const parts = [
        missing > 0 && say(`缺 ${missing} 项`, `${missing} missing`),
        partial > 0 && say(`不全 ${partial} 项`, `${partial} partial`),
        late > 0 && say(`晚 ${late} 项`, `${late} late`),
      ].filter(Boolean);
      // the numbers first: what is cut is the name
      return fitBytes(`· ${parts.join(say('、', ', '))}${say('：', ': ')}${visible(nameOf(holder))}`, unitBytes);
    });
}
