import { groupBy } from '../../standard/group-by.js';
import { type AuditPage, listed } from './page.js';
import { reasonText } from './words.js';

/** Units named in one line. */
const namesShown = 10;

/** What nobody can tell, a line each. */
export const unknownLines = (page: AuditPage): readonly string[] =>
  unknownTexts(page).map(({ text, rule }) => `  · ${text}   [${rule}]`);

/** What nobody can tell, by obligation and reason. */
export function unknownTexts(page: AuditPage): readonly { readonly text: string; readonly rule: string }[] {
  const { report, say } = page;
  return report.obligations.flatMap(({ id, title }) => {
    const cells = page.cellsOf(id).filter(({ unknown }) => unknown > 0);
    return [...groupBy(cells, ({ reason }) => reason)].map(([reason, own]) => {
      const count = own.reduce((sum, { unknown }) => sum + unknown, 0);
      const names = [...new Set(own.map(({ holder }) => page.nameOf(holder)))];
      // of a cell of several duties the reason is that of its status, which may be another one
      const told = report.gaps.find(
        (gap) => gap.rule === id && gap.status === 'unknown' && gap.holder === own[0]!.holder,
      );
      const why = reason === '' ? withoutHead(told?.message ?? '') : reasonText(reason, say, page.nameOf);
      const text = say(
        `${title}：${listed(names, namesShown, page)}（${count} 项）${why && `：${why}`}`,
        `${title}: ${listed(names, namesShown, page)} (${count})${why && `: ${why}`}`,
      );
      return { text, rule: id };
    });
  });
}

/** What is said of a gap without the unit and the period it begins with. */
const withoutHead = (message: string): string => message.replace(/^[^：:]*[：:] ?/, '');

/** To whom duties do not apply, a line each. */
export const exemptLines = (page: AuditPage): readonly string[] => exemptTexts(page).map((text) => `    ${text}`);

/** To whom duties do not apply, and why. */
export function exemptTexts(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const idle = report.matrix.filter(({ status }) => status === 'not-applicable');
  const titles = new Map(report.obligations.map(({ id, title }) => [id, title]));
  return [...groupBy(idle, ({ obligation, reason }) => `${obligation}\n${reason}`)].map(([key, own]) => {
    const [obligation = '', reason = ''] = key.split('\n');
    const names = [...new Set(own.map(({ holder }) => page.nameOf(holder)))];
    return `${titles.get(obligation) ?? obligation}${say('：', ': ')}${listed(names, namesShown, page)}${say('：', ': ')}${reasonText(reason, say, page.nameOf)}`;
  });
}
