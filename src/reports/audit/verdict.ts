import { textWords, verdictSigns } from '../text-words.js';
import { type AuditPage, listed } from './page.js';
import { silentUnits } from './silent.js';
import { totalsOf } from './totals.js';

/** Units named that handed in nothing. */
const silentShown = 10;
/** Obstacles told in the sentence. */
const obstaclesShown = 2;

/** The verdict in a sentence, with what is missing, late and not known in numbers. */
export function verdictLines(page: AuditPage): readonly string[] {
  const sign = verdictSigns[page.report.verdict];
  return [`${sign} ${auditSentence(page)}`, ...aboutTexts(page).map((text) => `  ${text}`)];
}

/** What was judged, what was due and how much of it was done, in whole sentences. */
export function aboutTexts(page: AuditPage): readonly string[] {
  const { linkage } = page.report.summary;
  return [
    auditNumbers(page),
    auditDuties(page),
    ...silentTexts(page),
    ...(linkage === null ? [] : [textWords[page.report.lang].linkage(linkage)]),
  ];
}

/** What was looked at, and how much is wrong with it. */
export function auditNumbers({ report, say }: AuditPage): string {
  const { summary } = report;
  return say(
    `${report.year} 年度，截至 ${report.asOf}：单位（地区）${summary.holders} 个 · 记录 ${summary.records} 条 · 错误 ${summary.errors} 处 · 疑问 ${summary.warnings} 处`,
    `${report.year}, as of ${report.asOf}: ${summary.holders} units or divisions · ${summary.records} records · ${summary.errors} errors · ${summary.warnings} warnings`,
  );
}

/** How the duties stand, in numbers. */
export function auditDuties({ report, say }: AuditPage): string {
  const { zero } = report.summary.cells;
  const total = totalsOf(report);
  return say(
    `应有 ${total.expected} 项：按时 ${total.met}${zero > 0 ? `（其中零报告 ${zero}）` : ''}、晚 ${total.late}、不全 ${total.partial}${total.partial > 0 ? '（有记录，但记录有错误或没有写明办成，不能算数）' : ''}、缺 ${total.missing}、未到期 ${total.open}、无法判断 ${total.unknown}`,
    `${total.expected} duties: ${total.met} in time${zero > 0 ? ` (${zero} of them zero reports)` : ''}, ${total.late} late, ${total.partial} partial${total.partial > 0 ? ' (there, but in error or not done)' : ''}, ${total.missing} missing, ${total.open} not yet due, ${total.unknown} not known`,
  );
}

function silentTexts(page: AuditPage): readonly string[] {
  const { say } = page;
  const silent = silentUnits(page.report);
  if (silent.length === 0) return [];
  const names = listed(silent.map(page.nameOf), silentShown, page);
  return [
    say(
      `没有一条记录、一份零报告的单位 ${silent.length} 个：${names}`,
      `${silent.length} units without any record or zero report: ${names}`,
    ),
  ];
}

/** The verdict in a sentence. */
export function auditSentence(page: AuditPage): string {
  const { report, say } = page;
  const { errors, warnings } = report.summary;
  const idle = report.obligations.filter(({ notRun }) => notRun !== null).length;
  const doubts =
    (warnings > 0 ? say(`；有疑问 ${warnings} 处`, `; ${warnings} doubtful`) : '') +
    (idle > 0 ? say(`；有 ${idle} 类义务没有审查，原因在最后`, `; ${idle} kinds of duties were not looked at`) : '');
  const lacking = lackingText(page);
  switch (report.verdict) {
    case 'pass':
      return (
        say('合格：', 'Pass: ') +
        (lacking === '' ? dueText(page) : say(`${lacking}，都不算错误`, `${lacking}, none of it an error`)) +
        unsettled(page) +
        doubts
      );
    case 'fail': {
      const what = lacking === '' ? '' : say(`${lacking}；`, `${lacking}; `);
      return say(
        `不合格：${what}错误 ${errors} 处，补齐、改正后才能报送${doubts}`,
        `Fail: ${what}${errors} errors to make good before it can be handed in${doubts}`,
      );
    }
    case 'undetermined': {
      const certain = [lacking, errors > 0 ? say(`错误 ${errors} 处`, `${errors} errors`) : ''].filter(Boolean);
      const known =
        certain.length === 0 ? '' : say(`；已确定${certain.join('，')}`, `; certain: ${certain.join(', ')}`);
      return say('无法判定：', 'Undetermined: ') + obstacles(page) + known;
    }
  }
}

/** That all is done in time, as far as it is due. */
function dueText({ report, say }: AuditPage): string {
  const { expected, open } = totalsOf(report);
  const due = expected - open;
  const done = say(`到期的 ${due} 项都已按时完成`, `all ${due} duties that were due were fulfilled in time`);
  return open === 0 ? done : say(`${done}，另有 ${open} 项未到期`, `${done}, ${open} are not due yet`);
}

/** What the seven questions leave open, though it is no error. */
function unsettled({ report, say }: AuditPage): string {
  const count = report.questions.reduce((sum, { gapCount }) => sum + gapCount, 0);
  return count === 0 ? '' : say(`；年度承诺七问有 ${count} 处不足`, `; ${count} gaps in the seven questions`);
}

/** `缺 2 项、晚 1 项`; empty where nothing is. */
function lackingText({ report, say }: AuditPage): string {
  const { missing, mustBeMade, partial, late } = totalsOf(report);
  const mixed = mustBeMade > 0 && mustBeMade < missing;
  return [
    missing > 0 &&
      say(`缺 ${missing} 项`, `${missing} missing`) +
        (mixed
          ? say(`（${mustBeMade} 项必须补，其余请核实）`, ` (${mustBeMade} must be made good, the others checked)`)
          : ''),
    partial > 0 && say(`不全 ${partial} 项`, `${partial} partial`),
    late > 0 && say(`晚 ${late} 项`, `${late} late`),
  ]
    .filter(Boolean)
    .join(say('、', ', '));
}

/** Why nothing certain can be said: duties nobody knows of, and what could not be read. */
function obstacles({ report, say }: AuditPage): string {
  const { unknown } = totalsOf(report);
  const by = new Set(report.undeterminedBy);
  const messages = [...new Set(report.problems.filter(({ rule }) => by.has(rule)).map(({ message }) => message))];
  const shown = messages.slice(0, obstaclesShown);
  const rest = messages.length - shown.length;
  const all = [
    unknown > 0 && say(`${unknown} 项无法判断`, `${unknown} duties are not known`),
    ...shown,
    rest > 0 && say(`另有 ${rest} 处没有读懂`, `${rest} more could not be read`),
  ].filter(Boolean);
  // an obstacle that is neither a duty nor a problem is told by its id rather than not at all
  return all.length > 0 ? all.join(say('；', '; ')) : report.undeterminedBy.join(say('、', ', '));
}
