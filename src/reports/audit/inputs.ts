import type { AuditReport } from '../../model/audit-report.js';
import { groupBy } from '../../standard/group-by.js';
import { leftOutWords } from '../left-out.js';
import { fileLines } from './files.js';
import { type AuditPage, capped, listed, shortName } from './page.js';
import { reasonText } from './words.js';

/** Problems shown. */
const problemsShown = 15;
/** Obligations named of those that were not looked at for one reason. */
const titlesShown = 12;
/** Files named of those left out for one reason. */
const leftOutShown = 5;

/** What kept inputs from being read or understood, a line each. */
export const problemLines = (page: AuditPage): readonly string[] =>
  capped(
    problemTexts(page).map(({ text, rule }) => `  · ${text}   [${rule}]`),
    problemsShown,
    page,
  );

/** What kept inputs from being read or understood, where, and what to do. */
export const problemTexts = (page: AuditPage): readonly { readonly text: string; readonly rule: string }[] =>
  page.report.problems.map(({ rule, at, message, fix }) => {
    const place = [
      shortName(at.file, page),
      at.sheet,
      at.row === null ? null : page.say(`第 ${at.row} 行`, `row ${at.row}`),
    ]
      .filter((part) => part !== null && part !== '')
      .join(' > ');
    const text = page.say(`${place && `${place}：`}${message}；${fix}`, `${place && `${place}: `}${message}; ${fix}`);
    return { text, rule };
  });

/** Files, registers, what was left out, what was not looked at, and what was judged by. */
export function inputLines(page: AuditPage): readonly string[] {
  const { registers, reporters } = page.report;
  const texts = [
    ...leftOutTexts(page),
    ...registers.map((one) => registerText(one, page)),
    ...reporters.map((one) => reportersText(one, page)),
    ...notLookedAt(page),
    basisText(page),
  ];
  return [...fileLines(page), ...texts.map((text) => `  ${text}`)];
}

/** A register, and how far it can be relied on. */
export const registerText = (one: AuditReport['registers'][number], { say }: AuditPage): string =>
  say(
    `主体登记库：${one.file}，读到 ${one.entries} 条，可用 ${one.usable} 条${one.faulty > 0 ? `，因条目有问题不采用 ${one.faulty} 条` : ''}`,
    `register of units: ${one.file}, ${one.entries} entries, ${one.usable} usable${one.faulty > 0 ? `, ${one.faulty} left aside as faulty` : ''}`,
  );

/** A list of who has to report. */
export const reportersText = ({ file, lines }: AuditReport['reporters'][number], { say }: AuditPage): string =>
  say(`应报清单：${file}，${lines} 行`, `list of reporters: ${file}, ${lines} lines`);

/** What was judged by, for which year and as of which day. */
export const basisText = ({ report: { standard, year, asOf }, say }: AuditPage): string =>
  say(
    `依据：政务诚信数据标准（建议稿）${standard.version}；审查年度 ${year}；审查基准日 ${asOf}`,
    `by the draft standard ${standard.version}, for the year ${year}, as of ${asOf}`,
  );

/** What was not read, by why. */
export function leftOutTexts(page: AuditPage): readonly string[] {
  const { report, say } = page;
  return [...groupBy(report.ignored, ({ why }) => why)].map(([why, own]) => {
    const names = own.slice(0, leftOutShown).map(({ file }) => shortName(file, page));
    const rest = own.length - names.length;
    const more = rest > 0 ? say(` 等共 ${own.length} 个`, ` … ${own.length} in all`) : '';
    const reason = leftOutWords(why, report.lang);
    return say(`没有读（${reason}）：${names.join('、')}${more}`, `not read (${reason}): ${names.join(', ')}${more}`);
  });
}

/** Obligations nobody could be held to for want of an input, by what is wanting. */
export function notLookedAt(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const idle = report.obligations.filter(({ notRun }) => notRun !== null);
  return [...groupBy(idle, ({ notRun }) => notRun!)].map(([why, own]) => {
    const titles = listed(
      own.map(({ title }) => title),
      titlesShown,
      page,
    );
    const reason = reasonText(why, say, page.nameOf);
    return say(`没有审查（${reason}）：${titles}`, `not looked at (${reason}): ${titles}`);
  });
}
