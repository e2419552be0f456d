/**
 * A text without what a sticky pattern matches at its start, however often. A repeated group in the pattern itself would
 * overflow the matcher's stack on a text of millions of them.
 */
export function skipLeading(text: string, one: RegExp): string {
  let at = 0;
  for (;;) {
    one.lastIndex = at;
    if (!one.test(text) || one.lastIndex === at) return text.slice(at);
    at = one.lastIndex;
  }
}
