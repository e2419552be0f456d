import { resolveReferences } from './entities.js';

/** Elements whose content nobody sees as text. */
const unseen = /^<(script|style|template|noscript)\b/i;

/**
 * What a page says, without its markup: however the markup is broken, since what is asked is only whether something stands there.
 * The text of neighbouring elements is run together.
 */
export function pageText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    parts.push(html.slice(at, end));
    at = end < html.length ? afterTag(html, end, parts) : end;
  }
  return resolveReferences(parts.join(''));
}

/** The place behind a tag, a comment, or an element that is not seen; what begins like one and is none is text. */
function afterTag(html: string, at: number, parts: string[]): number {
  if (html.startsWith('<!--', at)) return behind(html, '-->', at + 4);
  const head = html.slice(at, at + 12);
  if (!/^<[A-Za-z/!?]/.test(head)) {
    parts.push('<');
    return at + 1;
  }
  const name = unseen.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return behind(html, '>', at + 1);
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = at;
  const found = close.exec(html);
  return found === null ? html.length : behind(html, '>', found.index);
}

/** The place behind a mark; the end where there is none. */
function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
