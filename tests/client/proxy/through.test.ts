import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Transport } from '../../../src/client/transport/transport.js';
import { listening, still } from '../platform.js';

/** What the proxy was asked for, with the credentials. */
const asked: string[] = [];
let refuses = 0;
const note = (request: IncomingMessage): void => {
  asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
};
const proxy = createServer((request, response) => {
  note(request);
  if (refuses !== 0) response.writeHead(refuses);
  response.end(JSON.stringify({ by: 'proxy' }));
}).on('connect', (request, socket) => {
  note(request);
  if (refuses !== 0) {
    socket.end(`HTTP/1.1 ${refuses} No\r\n\r\n`);
    return;
  }
  // whatever the name, the platform of the test answers
  const through = connect(Number(new URL(platformUrl).port), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.pipe(through).pipe(socket);
  });
  for (const one of [socket, through]) one.on('error', () => {});
});
const pem = (name: string): string => readFileSync(`tests/client/tls/${name}`, 'utf8');
const platform = createSecure({ cert: pem('server.pem'), key: pem('server.key') }, (_, response) => {
  response.end(JSON.stringify({ by: 'platform' }));
});
let proxyUrl = '';
let platformUrl = '';
beforeAll(async () => {
  proxyUrl = await listening(proxy);
  platformUrl = await listening(platform);
});
afterAll(() => {
  for (const one of [proxy, platform]) {
    one.closeAllConnections();
    one.close();
  }
});

async function through(baseUrl: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  asked.length = 0;
  const tls = { ca: pem('ca.pem'), servername: 'localhost' };
  const transport = new Transport({ baseUrl, mode: 'unchecked', env, tls, runtime: still() });
  try {
    const { answer } = await transport.send({ method: 'GET', path: '/x', effect: 'read' });
    return answer.content.kind === 'json' ? answer.content.value : null;
  } finally {
    await transport.close();
  }
}

describe('a proxy of the environment', () => {
  test('passes requests without TLS on, with its credentials', async () => {
    const env = { HTTP_PROXY: proxyUrl.replace('//', '//u:p@') };
    expect(await through('http://gi.example.com/gi/v1', env)).toEqual({ by: 'proxy' });
    expect(asked).toEqual([`GET http://gi.example.com/gi/v1/x Basic ${btoa('u:p')}`]);
  });

  test('opens a tunnel for TLS', async () => {
    expect(await through('https://gi.example.com/gi/v1', { https_proxy: proxyUrl })).toEqual({ by: 'platform' });
    expect(asked).toEqual(['CONNECT gi.example.com:443 -']);
  });

  test.each([
    [407, 'ConfigurationError', 1],
    [502, 'UnavailableError', 4],
  ])('that refuses a tunnel with %s', async (status, name, requests) => {
    refuses = status;
    try {
      const error = { name, code: 'NETWORK_PROXY', outcome: 'not-applied', message: expect.stringContaining('代理') };
      await expect(through('https://gi.example.com/gi/v1', { https_proxy: proxyUrl })).rejects.toMatchObject(error);
      expect(asked).toHaveLength(requests);
    } finally {
      refuses = 0;
    }
  });

  test('that wants credentials for a plain request', async () => {
    refuses = 407;
    try {
      const error = { name: 'ConfigurationError', message: expect.stringContaining('代理') };
      await expect(through('http://gi.example.com/gi/v1', { http_proxy: proxyUrl })).rejects.toMatchObject(error);
    } finally {
      refuses = 0;
    }
  });
});
