import { gunzipSync } from 'node:zlib';
import type { Platform } from '../platform.js';
import { ProblemError } from '../problem.js';

const deepest = 100;

/** The problem of a body that is too large, with what is taken. */
export const tooLarge = ({ limits }: Platform): ProblemError =>
  new ProblemError(
    'BATCH_TOO_LARGE',
    `请求体至多 ${limits.bodyBytes} 字节，请分成几批报送`,
    `The body may have at most ${limits.bodyBytes} bytes; split the batch`,
    { limits },
  );

/** How much of a body that is too large is read and dropped, so that its sender comes to read the answer. */
const mostDropped = 64 * 1024 * 1024;

/** Reads a body as far as it is allowed to go. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  headers: Readonly<Record<string, string>>,
  platform: Platform,
): Promise<Uint8Array> {
  const most = platform.limits.bodyBytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else if (size > mostDropped) break;
  }
  if (size > most) throw tooLarge(platform);
  return decompressed(Buffer.concat(chunks), headers['content-encoding'], platform);
}

function decompressed(bytes: Uint8Array, encoding: string | undefined, platform: Platform): Uint8Array {
  if (encoding === undefined || encoding === 'identity') return bytes;
  if (encoding !== 'gzip') {
    throw new ProblemError(
      'UNSUPPORTED_MEDIA_TYPE',
      `不接受 Content-Encoding「${encoding}」，请不压缩，或者用 gzip`,
      `Content-Encoding ${encoding} is not taken; use none or gzip`,
    );
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: platform.limits.bodyBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(platform);
    throw new ProblemError('MALFORMED_JSON', '请求体不是完整的 gzip，请重新压缩', 'The body is not whole gzip');
  }
}

/** Refuses a body of another type, or in another character set than UTF-8. */
export function verifyType(contentType: string | undefined, wanted: string): void {
  const [type = '', ...params] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type !== wanted) {
    throw new ProblemError(
      'UNSUPPORTED_MEDIA_TYPE',
      `内容类型应为 ${wanted}，现为「${contentType ?? '（没有）'}」`,
      `Content-Type must be ${wanted}, not ${contentType ?? 'absent'}`,
    );
  }
  const charset = params
    .find((param) => param.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw notUtf8(`声明的字符集是「${charset}」`);
}

const notUtf8 = (zh: string): ProblemError =>
  new ProblemError(
    'UNSUPPORTED_CHARSET',
    `${zh}；请把内容转成 UTF-8 再发，GB18030、GBK 不接受`,
    'The body must be UTF-8; GB18030 and GBK are not taken',
  );

/** The JSON of a body. */
export function parseJson(body: Uint8Array): unknown {
  const text = textOf(body);
  if (text.startsWith('\ufeff')) {
    throw new ProblemError('MALFORMED_JSON', '开头有 BOM（EF BB BF），请去掉', 'The body begins with a BOM');
  }
  if (depthOf(text) > deepest) {
    throw new ProblemError('MALFORMED_JSON', `嵌套超过 ${deepest} 层`, `Nested deeper than ${deepest} levels`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError(
      'MALFORMED_JSON',
      `请求体读不成 JSON（${(error as Error).message}）；可能没有发完，或者多了、少了符号`,
      `The body is not JSON: ${(error as Error).message}`,
    );
  }
}

function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw notUtf8('有的字节不是 UTF-8');
  }
}

/** How deep brackets go, outside of texts. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 92) at += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return most;
}
