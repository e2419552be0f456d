import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/client/answers/decode-text.js';
import { countsIn, embeddedFailure } from '../../../src/client/answers/embedded.js';
import { beginningOf, snippetOf } from '../../../src/client/answers/snippet.js';
import type { Operation } from '../../../src/client/transport/operation.js';
import { type Reply, withPlatform } from '../platform.js';

const words = '{"message":"许可决定日期不能晚于报送日期"}';

describe('text of an answer', () => {
  const gb = iconv.encode(words, 'gb18030');
  const utf8 = Buffer.from(words);
  test.each([
    ['UTF-8', utf8, 'application/json', words],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), '', words],
    ['GBK as declared', gb, 'application/json; charset=GBK', words],
    ['GB18030 as declared', gb, 'application/json;charset="gb18030"', words],
    ['GBK not declared', gb, 'application/json', words],
    ['GBK declared as UTF-8', gb, 'application/json; charset=utf-8', words],
    ['UTF-8 declared as GBK', utf8, 'text/html; charset=gb2312', words],
    ['rare characters', iconv.encode('㐂𠀀', 'gb18030'), 'text/plain; charset=gb18030', '㐂𠀀'],
    ['two bytes that are both', Buffer.from([0xc4, 0xa3]), 'text/plain; charset=gbk', '模'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]), '', words],
    ['neither', Buffer.from([0x7b, 0xff, 0xff, 0x80]), 'application/json', null],
    ['nothing', Buffer.alloc(0), '', ''],
  ])('%s', (_, bytes, type, expected) => {
    expect(decodeText(bytes, type)).toBe(expected);
  });

  test('is never mangled: what is read has the bytes it was read from', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = decodeText(bytes, '');
        expect(text === null || !text.includes('\ufffd') || Buffer.from(bytes).includes(0xef)).toBe(true);
      }),
    );
  });
});

describe('the beginning of a page', () => {
  test.each([
    ['<html><title>统一身份认证</title><body>请登录</body></html>', '统一身份认证 请登录'],
    ['<script>var a="<b>";</script><style>b{}</style>拦截<!-- x -->提示', '拦截 提示'],
    ['a&nbsp;&lt;b&gt; &amp;\n\tc', 'a <b> &c'.replace('&c', '& c')],
    ['<div>没有结尾的 <b', '没有结尾的'],
    ['\u001b[31m红\u0007', '[31m红'],
    ['字'.repeat(2000), '字'.repeat(1000)],
  ])('%j', (page, expected) => {
    expect(snippetOf(page)).toBe(expected);
  });

  test('is shown up to 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (page) => {
        expect([...beginningOf(snippetOf(page))].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('a failure within a success', () => {
  test.each([
    [
      { errorCode: '5001', errorMsg: '解析失败' },
      { code: '5001', message: '解析失败' },
    ],
    [
      { code: 500, msg: '系统错误' },
      { code: '500', message: '系统错误' },
    ],
    [{ code: -1 }, { code: '-1', message: '' }],
    [
      { errcode: 40001, errmsg: 'invalid' },
      { code: '40001', message: 'invalid' },
    ],
    [
      { success: false, message: '校验未通过' },
      { code: 'FAILED', message: '校验未通过' },
    ],
    [{ success: 'false' }, { code: 'FAILED', message: '' }],
    [
      { error: 'invalid_client', error_description: '没有' },
      { code: 'invalid_client', message: '没有' },
    ],
    [{ error: { reason: 'x' } }, { code: 'FAILED', message: '' }],
    [
      { status: 'error', message: 'x' },
      { code: 'error', message: 'x' },
    ],
    [{ code: 200 }, null],
    [{ code: '0' }, null],
    [{ code: 0, success: true }, null],
    [{ errorCode: '200', successSize: '7' }, null],
    [{ resultCode: 'SUCCESS' }, null],
    [{ errorCode: '', errorMsg: '' }, null],
    [{ submissionId: 'a', state: 'failed' }, null],
    [{ items: [], nextCursor: null }, null],
    [[], null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(embeddedFailure(value)).toEqual(expected);
  });
});

describe('counts', () => {
  test.each([
    [{ code: 200, total: 10, success: 7, fail: 3 }, [10, 7, 3]],
    [{ totalSize: '10', successSize: '7', failSize: '3' }, [10, 7, 3]],
    [{ data: { total: 2, success: 2, fail: 0 } }, [2, 2, 0]],
    [{ total: 10, fail: 3 }, [10, 7, 3]],
    [{ successCount: 4 }, [4, 4, 0]],
    [{ total: 10 }, null],
    [{ success: true }, null],
    [[], null],
  ])('%j', (value, expected) => {
    const counts = countsIn(value);
    expect(counts && [counts.total, counts.accepted, counts.rejected]).toEqual(expected);
  });
});

describe('packed answers', () => {
  const read: Operation = { method: 'GET', path: '/x', effect: 'read' };
  const json = Buffer.from('{"a":1}');
  const packed = (encoding: string, bytes: Uint8Array): Reply => ({
    headers: { 'content-encoding': encoding, 'content-type': 'application/json' },
    bytes,
  });
  test.each([
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['br', brotliCompressSync(json)],
    ['deflate', deflateSync(json)],
    ['gzip, br', brotliCompressSync(gzipSync(json))],
    ['identity', json],
  ])('%s', async (encoding, bytes) => {
    await withPlatform([packed(encoding, bytes)], async ({ transport }) => {
      const { answer } = await transport.send(read);
      expect(answer.content).toEqual({ kind: 'json', value: { a: 1 } });
    });
  });

  const zeros = Buffer.alloc(40 * 1024 * 1024, 0x20);
  test.each([
    ['one that grows too much', packed('gzip', gzipSync(zeros)), 'NETWORK_OVERSIZE', 1],
    ['one that is too large', { bytes: Buffer.alloc(33 * 1024 * 1024, 0x20) }, 'NETWORK_OVERSIZE', 1],
    ['an encoding nobody asked for', packed('zstd', json), 'NETWORK_ENCODING', 1],
    ['one cut short', packed('gzip', gzipSync(json).subarray(0, -6)), 'NETWORK_TRUNCATED', 4],
    ['one that is not what it says', packed('gzip', json), 'NETWORK_TRUNCATED', 4],
  ])('%s', async (_, reply, code, requests) => {
    await withPlatform([reply], async ({ transport, platform }) => {
      await expect(transport.send(read)).rejects.toMatchObject({ code });
      expect(platform.seen).toHaveLength(requests);
    });
  });
});
