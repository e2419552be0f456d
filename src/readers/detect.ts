import type { Source } from '../model/source.js';
import { headText } from './detect/head-text.js';
import { jsonKind } from './detect/json-kind.js';
import { markupKind } from './detect/markup-kind.js';
import { signature } from './detect/signature.js';

/** What the content of a file says it is; `text` is what nothing else claims. */
export type Detected =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'biff'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'json'
  | 'ndjson'
  | 'text';

/** Bytes looked at; enough to tell everything but NDJSON whose first line is longer. */
const headBytes: number = 1 << 16;
/** Bytes looked at where the first line of what may be NDJSON does not end before. */
const longHeadBytes: number = 1 << 22;

/** Tells by content, whatever the name, what a file is. Reads its start only. */
export async function detect(source: Source): Promise<Detected> {
  if (source.size === 0) return 'empty';
  const head = await source.read(0, Math.min(source.size, headBytes));
  const found = signature(head, source.size);
  if (found) return found;
  const text = headText(head, head.length === source.size);
  const kind = markupKind(text.start) ?? jsonKind(text);
  if (kind !== 'json' || text.whole || text.start.includes('\n')) return kind ?? 'text';
  const longer = await source.read(0, Math.min(source.size, longHeadBytes));
  return jsonKind(headText(longer, longer.length === source.size)) ?? 'json';
}
