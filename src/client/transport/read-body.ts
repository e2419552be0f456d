import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { ResponseLimits } from '../options.js';

/** An answer larger than is read. */
export class OversizeError extends Error {
  override readonly name = 'OversizeError';
}

/** An answer packed in a way that was not asked for. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

/** From here on it counts how much an answer grows by unpacking. */
const freeBytes = 1024 * 1024;

/**
 * The whole answer, unpacked and bounded.
 * @throws {OversizeError} beyond the limits; @throws {EncodingError}; anything else is a broken connection
 */
export async function readBody(body: Readable, contentEncoding: string, limits: ResponseLimits): Promise<Uint8Array> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity');
  let packed = 0;
  body.on('data', (chunk: Uint8Array) => {
    packed += chunk.length;
  });
  // a body that is given up tells so by an event, which nobody else hears
  body.on('error', () => {});
  body.pause();
  let stream: Readable = body;
  for (const encoding of encodings.reverse()) stream = pipeline(stream, unpacker(encoding, body), () => {});
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).length;
    const grown = encodings.length > 0 && size > freeBytes && size > packed * limits.ratio;
    if (size > limits.bytes || grown) {
      stream.destroy();
      body.destroy();
      throw new OversizeError(grown ? 'ratio' : 'bytes');
    }
    chunks.push(chunk as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacker(encoding: string, body: Readable): NodeJS.ReadWriteStream & Readable {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      body.destroy();
      throw new EncodingError(encoding);
  }
}
