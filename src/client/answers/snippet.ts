/** Characters that are kept of a page, and shown of it once what is in it is masked. */
const kept = 1000;
const shown = 200;

/** The beginning of a page as one reads it: without markup, scripts and styles. */
export function snippetOf(text: string): string {
  const plain = text
    .slice(0, 20_000)
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*(>|$)/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
  return [...plain].slice(0, kept).join('');
}

/** As much as is shown; asked for after masking, which does not know a number that was cut in half. */
export const beginningOf = (masked: string): string => [...masked.slice(0, 2 * shown)].slice(0, shown).join('');
