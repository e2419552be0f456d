import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Runtime, TransportOptions } from '../../src/client/options.js';
import { Transport } from '../../src/client/transport/transport.js';

/** One request as the platform of a test received it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** One answer of the platform of a test. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** The connection is cut: before the body is read, after it, or within the answer. */
  readonly cut?: 'before-body' | 'after-body' | 'within';
  /** Nothing is answered, or not all of it. */
  readonly stall?: 'before' | 'within';
}

export type Replies = readonly Reply[] | ((seen: Seen, n: number) => Reply | Promise<Reply>);

/** A platform on the loopback that answers as the test says; the last reply is repeated. */
export interface Platform {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

export async function platform(replies: Replies): Promise<Platform> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const n = seen.length;
    const listed = typeof replies === 'function' ? null : (replies[Math.min(n, replies.length - 1)] ?? {});
    if (listed?.cut === 'before-body') {
      seen.push(seenOf(request, ''));
      request.socket.destroy();
      return;
    }
    let body = '';
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      return;
    }
    const own = seenOf(request, body);
    seen.push(own);
    send(request, response, listed ?? (await (replies as Exclude<Replies, readonly Reply[]>)(own, n)));
  });
  const url = await listening(server);
  return {
    url,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const seenOf = ({ method, url, headers }: IncomingMessage, body: string): Seen => ({
  method: method ?? '',
  path: url ?? '',
  headers,
  body,
});

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status = 200, headers = {}, json, text, bytes, cut, stall } = reply;
  if (cut === 'after-body') {
    request.socket.destroy();
    return;
  }
  if (stall === 'before') return;
  const content = bytes ?? Buffer.from(json === undefined ? (text ?? '') : JSON.stringify(json));
  const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  if (cut === 'within' || stall === 'within') {
    response.writeHead(status, { ...type, ...headers, 'content-length': content.length + 10 });
    response.write(content, () => {
      if (cut === 'within') request.socket.destroy();
    });
    return;
  }
  response.writeHead(status, { ...type, ...headers });
  response.end(content);
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Time that only passes by sleeping, and chance that is always the same. */
export interface Still extends Runtime {
  readonly slept: number[];
}

export function still(start = Date.parse('2026-03-20T08:00:00Z'), chance = 0.5): Still {
  let passed = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => start + passed,
    monotonic: () => passed,
    random: () => chance,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      slept.push(milliseconds);
      passed += milliseconds;
    },
  };
}

/** Runs with a platform and a transport to it, and closes both. */
export async function withPlatform<T>(
  replies: Replies,
  run: (own: { transport: Transport; platform: Platform; runtime: Still }) => Promise<T>,
  options: Partial<TransportOptions> = {},
): Promise<T> {
  const own = await platform(replies);
  const runtime = (options.runtime as Still | undefined) ?? still();
  const transport = new Transport({ baseUrl: own.url, mode: 'unchecked', proxy: 'none', runtime, ...options });
  try {
    return await run({ transport, platform: own, runtime });
  } finally {
    await transport.close();
    await own.close();
  }
}
