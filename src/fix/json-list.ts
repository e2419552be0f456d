import type { Splice } from './splice.js';

/**
 * What is rewritten of a list whose values, joined by semicolons, are to be `to`: the members that change, each by itself.
 * @param items the members as they stand, with their plain texts.
 * @returns undefined where it cannot be told which part belongs to which member.
 */
export function listSplices(items: readonly Splice[], to: string): readonly Splice[] | undefined {
  const parts = to.split(';');
  if (parts.length !== items.length || items.some(({ text }) => text.includes(';'))) return undefined;
  return items.flatMap((item, i) => (item.text === parts[i] ? [] : [{ ...item, text: parts[i]! }]));
}
