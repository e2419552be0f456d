import { dayOf } from '../../standard/day.js';
import { oneWriting } from '../text/characters.js';

/** Dates with their year: in figures (2026-02-30), where nothing else can be meant, and in words (2026年2月30日). */
const written =
  /(?<![\da-z/.]|[\da-z]-)(?:((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\d]|\2|[-/.][\da-z])|((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号])/gi;

/** What every such date begins with, in any width: nearly all texts hold none, and one look tells. */
const hint = /[12１２][09０９][0-9０-９]{2}\s?[-/－／年]/;
const none: readonly string[] = [];

/**
 * What a text writes as dates and the calendar does not have, as written and in its order: 2026年2月30日, 2026-13-01.
 * @public used by generated rules
 */
export const impossibleDatesIn = (text: string): readonly string[] => (hint.test(text) ? impossible(text) : none);

const impossible = (text: string): readonly string[] =>
  [...oneWriting(text).matchAll(written)]
    .filter((match) => {
      const [year, month, day] = [match[1] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]];
      return dayOf(Number(year), Number(month), Number(day)) === undefined;
    })
    .map(([date]) => date.trim());
