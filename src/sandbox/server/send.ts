import type { ServerResponse } from 'node:http';
import type { Outgoing } from '../faults/distort.js';

const bytesAtOnce = 64;

/** Puts an answer on the wire, or does to the connection what was asked for. */
export async function send(
  outgoing: ServerResponse,
  { status, headers, body, how, pause = 0 }: Outgoing,
): Promise<void> {
  if (how === 'stall') return closed(outgoing);
  if (how === 'reset') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  outgoing.writeHead(status, { ...headers, ...(status === 304 ? {} : { 'Content-Length': body.length }) });
  switch (how) {
    case 'whole':
      outgoing.end(body);
      return;
    case 'truncated':
      // what was written is to arrive before the connection ends
      outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.end());
      return;
    case 'drip':
      for (let at = 0; at < body.length && !outgoing.destroyed; at += bytesAtOnce) {
        outgoing.write(body.subarray(at, at + bytesAtOnce));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      outgoing.end();
  }
}

/** Resolves when the client, or the server’s end, has closed the connection. */
const closed = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (outgoing.destroyed) resolve();
    else outgoing.once('close', resolve);
  });
