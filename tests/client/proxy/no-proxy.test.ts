import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proxyFor } from '../../../src/client/proxy/choose-proxy.js';
import { bypasses } from '../../../src/client/proxy/no-proxy.js';
import { sayIn } from '../../../src/findings/say.js';

const rows: readonly [list: string, url: string, direct: boolean][] = [
  ['', 'https://gi.example.com', false],
  ['*', 'https://gi.example.com', true],
  ['example.com', 'https://gi.example.com', true],
  ['example.com', 'https://example.com', true],
  ['example.com', 'https://notexample.com', false],
  ['.example.com', 'https://gi.example.com', true],
  ['*.example.com', 'https://gi.example.com', true],
  ['EXAMPLE.com', 'https://GI.Example.Com.', true],
  ['other.com, example.com', 'https://gi.example.com', true],
  ['other.com example.com', 'https://gi.example.com', true],
  ['other.com;example.com，third.com', 'https://example.com', true],
  ['example.com:8443', 'https://gi.example.com:8443', true],
  ['example.com:8443', 'https://gi.example.com', false],
  ['example.com:443', 'https://gi.example.com', true],
  ['example.com:80', 'http://gi.example.com', true],
  ['10.0.0.5', 'http://10.0.0.5', true],
  ['10.0.0.5', 'http://10.0.0.55', false],
  ['0.0.5', 'http://10.0.0.5', false],
  ['10.0.0.5:8080', 'http://10.0.0.5:8080', true],
  ['10.0.0.5:8080', 'http://10.0.0.5:8081', false],
  ['10.0.0.0/8', 'http://10.200.3.4:9000', true],
  ['10.0.0.0/8', 'http://11.0.0.1', false],
  ['10.0.0.0/8', 'http://10.example.com', false],
  ['192.168.16.0/20', 'http://192.168.31.255', true],
  ['192.168.16.0/20', 'http://192.168.32.0', false],
  ['10.0.0.0/33', 'http://10.0.0.1', false],
  ['10.0.0.0/', 'http://10.0.0.1', false],
  ['0.0.0.0/0', 'http://203.0.113.9', true],
  ['192.168.*', 'http://192.168.3.4', true],
  ['192.168.*', 'http://192.169.3.4', false],
  ['fd00::1', 'http://[fd00::1]', true],
  ['[fd00::1]', 'http://[fd00:0:0::1]', true],
  ['[fd00::1]:8080', 'http://[fd00::1]:8080', true],
  ['[fd00::1]:8080', 'http://[fd00::1]', false],
  ['fd00::/8', 'http://[fd12:3456::9]', true],
  ['[fd00::]/8', 'http://[fd12:3456::9]', true],
  ['fd00::/8', 'http://[fe80::1]', false],
  ['10.0.0.0/8', 'http://[::ffff:10.1.2.3]', true],
  ['', 'http://localhost:8787', true],
  ['', 'http://127.0.0.1:8787', true],
  ['', 'http://127.9.9.9', true],
  ['', 'http://[::1]:8787', true],
  ['.', 'http://example.com', false],
  ['/', 'http://example.com', false],
];

test.each(rows)('%j reaches %s directly: %s', (list, url, direct) => {
  expect(bypasses(list, new URL(url))).toBe(direct);
});

test('no list breaks it', () => {
  fc.assert(fc.property(fc.string(), (list) => typeof bypasses(list, new URL('http://10.0.0.1:81')) === 'boolean'));
});

describe('which proxy', () => {
  const say = sayIn('zh');
  const [http, https] = ['http://10.1.1.1:3128', 'http://10.1.1.2:3128'];
  const env = { HTTP_PROXY: http, HTTPS_PROXY: https, NO_PROXY: '10.0.0.0/8' };
  test.each([
    ['http', 'http://a.example.com', env, `${http}/`],
    ['https', 'https://a.example.com', env, `${https}/`],
    ['in the list', 'https://10.3.3.3', env, null],
    ['lower case wins', 'https://a.example.com', { ...env, https_proxy: 'http://10.1.1.9:1' }, 'http://10.1.1.9:1/'],
    ['lower case and empty is none', 'https://a.example.com', { ...env, https_proxy: '' }, null],
    ['lower-case list', 'https://a.example.com', { ...env, no_proxy: 'example.com' }, null],
    ['none for https', 'https://a.example.com', { HTTP_PROXY: http }, null],
    ['without a scheme', 'http://a.example.com', { http_proxy: '10.1.1.1:3128' }, `${http}/`],
    ['under CGI', 'http://a.example.com', { ...env, REQUEST_METHOD: 'GET' }, null],
    ['nothing set', 'https://a.example.com', {}, null],
  ])('%s', (_, target, own, expected) => {
    expect(proxyFor(new URL(target), 'env', own, say)?.href ?? null).toBe(expected);
  });

  test('none, one, and one nobody can read', () => {
    const target = new URL('https://a.example.com');
    expect(proxyFor(target, 'none', env, say)).toBeNull();
    expect(proxyFor(target, { url: 'http://10.9.9.9:1' }, {}, say)?.host).toBe('10.9.9.9:1');
    expect(proxyFor(target, { url: 'http://10.9.9.9:1', noProxy: 'example.com' }, {}, say)).toBeNull();
    expect(() => proxyFor(target, { url: 'ftp://x' }, {}, say)).toThrow(
      expect.objectContaining({ code: 'PROXY_ADDRESS' }),
    );
  });
});
