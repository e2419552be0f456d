import type { Report } from '../model/report.js';
import { addressOf } from './address.js';
import { keptKinds, repairKinds } from './repair-kinds.js';
import type { TextWords } from './text-words.js';
import { visible } from './visible.js';

/** What was put right, by kind, with an example each; then what of it no fixed copy will have, by the reason. */
export const repairLines = (report: Report, words: TextWords): readonly string[] => [
  ...repairKinds(report).map(({ words: what, count, first }) => {
    const example =
      first === undefined ? '' : words.change(addressOf(first.at, words), visible(first.from), visible(first.to));
    return `${what} ${words.times(count)}${example}`;
  }),
  ...keptKinds(report).map(({ words: why, count }) => words.kept(count, why)),
];
