import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TlsOptions } from '../../src/client/options.js';
import { Transport } from '../../src/client/transport/transport.js';
import { listening, still } from './platform.js';

/** Made for these tests; nothing else trusts them. */
const pem = (name: string): string => readFileSync(`tests/client/tls/${name}`, 'utf8');
const server = createServer(
  { cert: pem('server.pem'), key: pem('server.key'), ca: pem('ca.pem'), requestCert: true, rejectUnauthorized: false },
  (request, response) => {
    response.end(JSON.stringify({ known: (request.socket as TLSSocket).authorized }));
  },
);
let url = '';
beforeAll(async () => {
  url = (await listening(server)).replace('http:', 'https:');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const asked = async (tls: TlsOptions | undefined): Promise<unknown> => {
  const own = tls === undefined ? {} : { tls };
  const transport = new Transport({ baseUrl: url, mode: 'unchecked', proxy: 'none', runtime: still(), ...own });
  try {
    const { answer } = await transport.send({ method: 'GET', path: '/x', effect: 'read' });
    return answer.content;
  } finally {
    await transport.close();
  }
};

test('a client certificate makes the client known', async () => {
  const tls = { ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key') };
  expect(await asked(tls)).toEqual({ kind: 'json', value: { known: true } });
});

test('without one it is not', async () => {
  expect(await asked({ ca: pem('ca.pem') })).toEqual({ kind: 'json', value: { known: false } });
});

test('a certificate nobody trusts is told at once', async () => {
  await expect(asked(undefined)).rejects.toMatchObject({
    name: 'ConfigurationError',
    code: 'NETWORK_CERTIFICATE',
    attempts: 1,
    message: expect.stringContaining('tls.ca'),
  });
});
