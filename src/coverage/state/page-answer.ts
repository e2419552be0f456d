import type { PageAnswer } from '../../model/audit-state.js';

/**
 * The worse of two answers of one page: none before any, a refusal before a page. Of two that are alike each was asked for
 * its own titles: what either of them holds, the page holds.
 */
export function worseOf(a: PageAnswer, b: PageAnswer): PageAnswer {
  const [left, right] = [badnessOf(a), badnessOf(b)];
  if (left === right) return { ...a, titles: [...new Set([...a.titles, ...b.titles])].sort() };
  return left > right ? a : b;
}

/** Texts in the order of badness; equal only for the same answer. */
function badnessOf({ status, failure }: PageAnswer): string {
  const isFine = failure === null && status !== null && status >= 200 && status < 300;
  return `${isFine ? 0 : failure === null ? 1 : 2} ${String(status ?? 999)} ${failure ?? ''}`;
}
