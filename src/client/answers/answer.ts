import type { Headers } from '../transport/retry-after.js';
import { decodeText } from './decode-text.js';
import { snippetOf } from './snippet.js';

/** What stands in an answer. */
export type Content =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  /** `reason`: something else than JSON, JSON that ends too early or is broken, or bytes that are no text. */
  | { readonly kind: 'other'; readonly reason: 'not-json' | 'broken-json' | 'not-text'; readonly snippet: string };

/** One answer of the platform, or of what stands before it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly contentType: string;
  readonly content: Content;
}

export function answerOf(status: number, headers: Headers, bytes: Uint8Array): Answer {
  const contentType = headers['content-type'] ?? '';
  return { status, headers, contentType, content: contentOf(bytes, contentType) };
}

/** JSON is read under any content type: platforms often call it text/plain or text/html. */
function contentOf(bytes: Uint8Array, contentType: string): Content {
  const text = decodeText(bytes, contentType);
  if (text === null) return { kind: 'other', reason: 'not-text', snippet: '' };
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const jsonLike = /^[[{]/.test(trimmed);
  try {
    const value: unknown = JSON.parse(trimmed);
    if (typeof value === 'object' && value !== null) return { kind: 'json', value };
  } catch {
    // told below, without the parser's own words: they quote the text
  }
  return { kind: 'other', reason: jsonLike ? 'broken-json' : 'not-json', snippet: snippetOf(trimmed) };
}
