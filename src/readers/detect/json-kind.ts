import type { HeadText } from './head-text.js';
import { skipLeading } from './skip-leading.js';

const text = String.raw`"(?:[^"\\\n]|\\.)*"`;
const comment = /\/\/[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*/y;

/** How an object begins, also one that Python or a person wrote: a name and a colon, the end, or a comment. */
const object = new RegExp(String.raw`^\{\s*(?:(?:${text}|[ub]?'[^'\n]*'|[\w$]+)\s*[:：]|\}|//|/\*)`);
/** A name or value that the head cuts short. */
const cutObject = /^\{\s*(?:["'][^"'\n]*|)$/;

/**
 * JSON, NDJSON, or neither (null), by the start of a text. A table may well start with a bracket: 「[2024]1号」, `{名称},…`;
 * so the first part must look like JSON, and an array without objects must be JSON as a whole.
 */
export function jsonKind({ start, whole }: HeadText): 'json' | 'ndjson' | null {
  const body = skipLeading(start, comment);
  if (body.startsWith('{')) return beginsObject(body) ? objectKind(body, whole) : null;
  if (!body.startsWith('[')) return null;
  const first = skipLeading(body.replace(/^[[\s]+/, ''), comment);
  if (first === '' || beginsObject(first)) return 'json';
  return whole && isJson(body) ? 'json' : null;
}

const beginsObject = (body: string): boolean => object.test(body) || cutObject.test(body);

/** An object that ends with its line while another begins on the next is never one JSON text. */
function objectKind(body: string, whole: boolean): 'json' | 'ndjson' | null {
  if (/^\{[^\n]*\}[ \t\r]*\n\s*\{/.test(body)) return 'ndjson';
  return whole && /^\{\s*\}\s*\S/.test(body) ? null : 'json';
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
