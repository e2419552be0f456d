import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FetchPage } from '../../../src/check/audit/options.js';
import { exchangeOver } from '../../../src/cli/online/exchange.js';
import { pageFetcher } from '../../../src/cli/online/fetch-page.js';
import { Turns } from '../../../src/cli/online/turns.js';

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A site of one’s own machine; what it was asked for is noted. */
async function site(pages: Readonly<Record<string, Handler>>): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const handler = pages[request.url ?? ''];
    if (handler === undefined) response.writeHead(404).end();
    else handler(response, request);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const text =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', status = 200, headers = {}): Handler =>
  (response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
const to =
  (location: string): Handler =>
  (response) =>
    response.writeHead(302, { location }).end();

const userAgent = 'lucheng/0.0.0';
const fetcher = (local = true, deadline = 2000): FetchPage =>
  pageFetcher({
    exchange: exchangeOver({ userAgent, maxBytes: 50_000, local }),
    turns: new Turns(2, 0),
    userAgent,
    deadline,
    maxRedirects: 5,
  });

describe('a page', () => {
  let origin = '';
  beforeAll(async () => {
    const far = await site({ '/far': text('远处') });
    ({ origin } = await site({
      '/page': text('<p>年度承诺</p>'),
      '/gbk': text(new Uint8Array([0xc4, 0xea, 0xb6, 0xc8]), 'text/html; charset=gbk'),
      '/plain': text('年度', 'text/plain'),
      '/typeless': (response) => response.writeHead(200).end('<p>年度</p>'),
      '/pdf': text('%PDF-1.7', 'application/pdf'),
      '/gone': text('没有了', 'text/html', 410),
      '/down': text('{}', 'application/json', 500),
      '/moved': to('/page'),
      '/moved-far': to(`${far.origin}/far`),
      '/moved-away': to('ftp://127.0.0.1/x'),
      '/moved-nowhere': to('http://'),
      '/loop': to('/loop'),
      ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`/hop${i}`, to(i === 0 ? '/page' : `/hop${i - 1}`)])),
      '/huge': text('a'.repeat(50_001)),
      '/full': text('a'.repeat(50_000)),
      '/packed': text(gzipSync('年度承诺'), undefined, 200, { 'content-encoding': 'gzip' }),
      '/bomb': text(gzipSync('a'.repeat(1_000_000)), undefined, 200, { 'content-encoding': 'gzip' }),
      '/torn-pack': text('no gzip', undefined, 200, { 'content-encoding': 'gzip' }),
      '/slow': () => {},
      '/slow-body': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
      '/torn': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('<p>');
        setTimeout(() => response.destroy(), 20);
      },
    }));
  });

  test.each([
    ['/page', { status: 200, text: '<p>年度承诺</p>', failure: null }],
    ['/gbk', { status: 200, text: '年度', failure: null }],
    ['/plain', { status: 200, text: '年度', failure: null }],
    ['/typeless', { status: 200, text: '<p>年度</p>', failure: null }],
    ['/pdf', { status: 200, text: '', failure: 'not-text' }],
    ['/nowhere', { status: 404, text: '', failure: null }],
    ['/gone', { status: 410, text: '没有了', failure: null }],
    ['/down', { status: 500, text: '{}', failure: null }],
    ['/moved', { status: 200, text: '<p>年度承诺</p>', failure: null }],
    ['/moved-far', { status: 200, text: '远处', failure: null }],
    ['/moved-away', { status: null, text: '', failure: 'not-http' }],
    ['/moved-nowhere', { status: null, text: '', failure: 'not-http' }],
    ['/loop', { status: null, text: '', failure: 'redirects' }],
    ['/hop4', { status: 200, text: '<p>年度承诺</p>', failure: null }],
    ['/hop5', { status: null, text: '', failure: 'redirects' }],
    ['/huge', { status: null, text: '', failure: 'too-large' }],
    ['/full', { status: 200, text: 'a'.repeat(50_000), failure: null }],
    ['/packed', { status: 200, text: '年度承诺', failure: null }],
    ['/bomb', { status: null, text: '', failure: 'too-large' }],
    ['/torn-pack', { status: null, text: '', failure: 'broken' }],
    ['/torn', { status: null, text: '', failure: 'broken' }],
  ])('%s', async (path, page) => {
    expect(await fetcher()(origin + path)).toEqual(page);
  });

  test.each(['/slow', '/slow-body'])('%s is not waited for longer than agreed', async (path) => {
    expect(await fetcher(true, 150)(origin + path)).toEqual({ status: null, text: '', failure: 'timeout' });
  });

  test.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'javascript:1', '承诺', ''])('%s is no page', async (url) => {
    expect(await fetcher()(url)).toEqual({ status: null, text: '', failure: 'not-http' });
  });

  test('nobody is at home', async () => {
    expect((await fetcher()('http://127.0.0.1:1/')).failure).toBe('refused');
  });
});

describe('the network of one’s own is left alone unless it is asked for', () => {
  test.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://2130706433',
    'http://0x7f.1',
  ])('%s', async (host) => {
    const { origin, asked } = await site({ '/': text('内部') });
    const { port } = new URL(origin);
    expect(await fetcher(false)(`${host}:${port}/`)).toEqual({ status: null, text: '', failure: 'private' });
    expect(asked).toEqual([]);
  });
});

describe('robots.txt', () => {
  const allowing = async (robots: Handler | undefined, path = '/承诺/2025.html') => {
    const pages = { [encodeURI(path)]: text('年度') };
    const { origin, asked } = await site(robots === undefined ? pages : { ...pages, '/robots.txt': robots });
    const { failure } = await fetcher()(origin + path);
    return { failure, asked: asked.map(({ url }) => url) };
  };
  const rules = (body: string): Handler => text(body, 'text/plain');

  test.each([
    ['there is none', undefined, null],
    ['it says nothing', rules(''), null],
    ['everything is forbidden', rules('User-agent: *\nDisallow: /'), 'robots'],
    ['the folder is forbidden', rules('User-agent: *\nDisallow: /承诺/'), 'robots'],
    ['another folder is forbidden', rules('User-agent: *\nDisallow: /admin/'), null],
    ['somebody else is kept out', rules('User-agent: other\nDisallow: /'), null],
    ['this program is kept out', rules('User-agent: lucheng\nDisallow: /\n\nUser-agent: *\nDisallow:'), 'robots'],
    ['an exception is made', rules('User-agent: *\nDisallow: /\nAllow: /承诺/'), null],
    ['the site is out of order', text('', 'text/plain', 503), 'robots'],
    ['it is forbidden itself', text('', 'text/plain', 403), null],
    ['it never comes', (response: ServerResponse) => void response.destroy(), null],
  ])('%s', async (_name, robots, failure) => {
    expect((await allowing(robots)).failure).toBe(failure);
  });

  test('a page that is forbidden is not asked for', async () => {
    expect((await allowing(rules('User-agent: *\nDisallow: /'))).asked).toEqual(['/robots.txt']);
  });

  test('is asked for once a site, by the name of this program', async () => {
    const { origin, asked } = await site({ '/a': text('甲'), '/b': text('乙') });
    const fetchPage = fetcher();
    await Promise.all([fetchPage(`${origin}/a`), fetchPage(`${origin}/b`)]);
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/b']);
    expect(new Set(asked.map(({ headers }) => headers['user-agent']))).toEqual(new Set([userAgent]));
  });

  test('holds for where a redirect leads as well', async () => {
    const closed = await site({ '/robots.txt': rules('User-agent: *\nDisallow: /'), '/x': text('内') });
    const open = await site({ '/to': to(`${closed.origin}/x`) });
    expect((await fetcher()(`${open.origin}/to`)).failure).toBe('robots');
    expect(closed.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });
});
