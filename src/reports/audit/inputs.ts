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

/** What kept inputs from being read or understood. */
export const problemLines = (page: AuditPage): readonly string[] =>
  capped(
    page.report.problems.map(({ rule, at, message, fix }) => {
      const place = [
        shortName(at.file, page),
        at.sheet,
        at.row === null ? null : page.say(`第 ${at.row} 行`, `row ${at.row}`),
      ]
        .filter((part) => part !== null && part !== '')
        .join(' > ');
      return page.say(
        `  · ${place && `${place}：`}${message}；${fix}   [${rule}]`,
        `  · ${place && `${place}: `}${message}; ${fix}   [${rule}]`,
      );
    }),
    problemsShown,
    page,
  );

/** Files, registers, what was left out, what was not looked at, and what was judged by. */
export function inputLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const { registers, reporters, standard, asOf } = report;
  return [
    ...fileLines(page),
    ...leftOutLines(page),
    ...registers.map(({ file, entries, usable, faulty }) =>
      say(
        `  主体登记库：${file}，读到 ${entries} 条，可用 ${usable} 条${faulty > 0 ? `，因条目有问题不采用 ${faulty} 条` : ''}`,
        `  register of units: ${file}, ${entries} entries, ${usable} usable${faulty > 0 ? `, ${faulty} left aside as faulty` : ''}`,
      ),
    ),
    ...reporters.map(({ file, lines }) =>
      say(`  应报清单：${file}，${lines} 行`, `  list of reporters: ${file}, ${lines} lines`),
    ),
    ...notLookedAt(page),
    say(
      `  依据：政务诚信数据标准（建议稿）${standard.version}；审查年度 ${report.year}；审查基准日 ${asOf}`,
      `  by the draft standard ${standard.version}, for the year ${report.year}, as of ${asOf}`,
    ),
  ];
}

function leftOutLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  return [...groupBy(report.ignored, ({ why }) => why)].map(([why, own]) => {
    const names = own.slice(0, leftOutShown).map(({ file }) => shortName(file, page));
    const rest = own.length - names.length;
    const more = rest > 0 ? say(` 等共 ${own.length} 个`, ` … ${own.length} in all`) : '';
    const reason = leftOutWords(why, report.lang);
    return say(
      `  没有读（${reason}）：${names.join('、')}${more}`,
      `  not read (${reason}): ${names.join(', ')}${more}`,
    );
  });
}

/** Obligations nobody could be held to for want of an input, by what is wanting. */
function notLookedAt(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const idle = report.obligations.filter(({ notRun }) => notRun !== null);
  return [...groupBy(idle, ({ notRun }) => notRun!)].map(([why, own]) => {
    const titles = listed(
      own.map(({ title }) => title),
      titlesShown,
      page,
    );
    const reason = reasonText(why, say, page.nameOf);
    return say(`  没有审查（${reason}）：${titles}`, `  not looked at (${reason}): ${titles}`);
  });
}
