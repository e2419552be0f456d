import type { Severity } from '../model/finding.js';

/** Fills of marked cells, light enough to read any text on: `RRGGBB`. */
export const tints: Readonly<Record<Severity, string>> = { error: 'FFC7CE', warning: 'FFEB9C', info: 'DDEBF7' };

/** What each is called on a marked copy. */
export const severityNames: Readonly<Record<Severity, readonly [zh: string, en: string]>> = {
  error: ['错误', 'Error'],
  warning: ['疑问', 'Warning'],
  info: ['提示', 'Note'],
};

/** How heavy each is: the heaviest first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The heavier of two. */
export const heavier = (a: Severity, b: Severity): Severity => (severityRank[a] <= severityRank[b] ? a : b);

/** What the result of a row that is no record begins with. */
export const notARecord: readonly [zh: string, en: string] = ['未按记录检查：', 'Not checked as a record: '];
