import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/cli/online/page-decoding.js';

/** 年度承诺 in GBK. */
const gbk = new Uint8Array([0xc4, 0xea, 0xb6, 0xc8, 0xb3, 0xd0, 0xc5, 0xb5]);
const utf8 = new TextEncoder().encode('年度承诺');
const with_ = (head: string, bytes: Uint8Array): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(head), ...bytes]);

describe('the text of a page', () => {
  test.each([
    ['by the header', gbk, 'text/html; charset=gb2312', '年度承诺'],
    ['by the header, in quotes', gbk, 'text/html;charset="GBK"', '年度承诺'],
    ['by what the page says', with_('<meta charset="gb18030">', gbk), 'text/html', '<meta charset="gb18030">年度承诺'],
    [
      'by what the page says in the old way',
      with_('<meta http-equiv="Content-Type" content="text/html; charset=gbk">', gbk),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=gbk">年度承诺',
    ],
    ['by its bytes, where nobody says', gbk, 'text/html', '年度承诺'],
    ['by its bytes, where the header is wrong', gbk, 'text/html; charset=utf-8', '年度承诺'],
    ['by its bytes, where the header is nonsense', utf8, 'text/html; charset=klingon', '年度承诺'],
    ['in UTF-8', utf8, 'text/html; charset=UTF-8', '年度承诺'],
    ['of nothing', new Uint8Array(), 'text/html', ''],
    ['as far as it goes, where bytes fit nothing', new Uint8Array([0x41, 0xff, 0x42]), 'text/html', 'A\ufffdB'],
  ])('%s', async (_name, bytes, type, text) => {
    expect(await decodePage(bytes, type)).toBe(text);
  });
});
