import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { failureOf, type PageFailure } from './failure-of.js';
import { isPrivateAddress } from './private-addresses.js';
import { publicLookup } from './public-lookup.js';

/** What one request gave. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** One request and its answer, or why there was none; a redirect is an answer like any other. */
export type Exchange = (url: URL, milliseconds: number) => Promise<Answer | PageFailure>;

export interface ExchangeOptions {
  readonly userAgent: string;
  /** Bytes read of an answer, unpacked. */
  readonly maxBytes: number;
  /** True where hosts in one’s own network may be asked. */
  readonly local: boolean;
}

/** Asks over the network, each time by a connection of its own. */
export function exchangeOver({ userAgent, maxBytes, local }: ExchangeOptions): Exchange {
  const dispatcher = new Agent({ pipelining: 0, connect: local ? {} : { lookup: publicLookup } });
  return async (url, milliseconds) => {
    // no name is looked up where an address stands in the place of one
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (!local && isIP(literal) !== 0 && isPrivateAddress(literal)) return 'private';
    try {
      const signal = AbortSignal.timeout(milliseconds);
      const { statusCode, headers, body } = await request(url, {
        dispatcher,
        signal,
        headers: { 'user-agent': userAgent, accept: 'text/html, text/plain', 'accept-encoding': 'gzip, identity' },
      });
      const bytes = await bytesOf(body, String(headers['content-encoding'] ?? ''), maxBytes);
      return bytes === null ? 'too-large' : { status: statusCode, headers, body: bytes };
    } catch (error) {
      return failureOf(error);
    }
  };
}

/** The body unpacked; null where there is more of it than is read. */
async function bytesOf(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacked = pipeline(body, unpackerOf(encoding), () => {});
  for await (const chunk of unpacked) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) {
      body.destroy();
      return null;
    }
    chunks.push(chunk as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpackerOf(encoding: string): NodeJS.ReadWriteStream & AsyncIterable<unknown> {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return new PassThrough();
  }
}
