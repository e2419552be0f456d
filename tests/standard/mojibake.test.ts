import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mojibakeOf } from '../../src/standard/mojibake.js';
import { encode } from '../readers/encode.js';

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const western = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const asGbk = (text: string): string => new TextDecoder('gb18030').decode(encode(text, 'utf-8'));

describe('text that was decoded wrongly', () => {
  test.each([
    ['锟斤拷锟斤拷', 'replaced', ''],
    ['预包装�销售', 'replaced', ''],
    ['??????', 'replaced', ''],
    ['????(??)', 'replaced', ''],
    ['烫烫烫烫', 'memory', ''],
    [asGbk('行政许可'), 'utf8-as-gbk', '行政许可'],
    [asGbk('王甲'), 'utf8-as-gbk', '王甲'],
    [`SL-1 ${asGbk('食品经营')}`, 'utf8-as-gbk', 'SL-1 食品经营'],
    [western(encode('统一社会', 'utf-8')), 'utf8-as-latin', '统一社会'],
    [latin(encode('统一社会', 'utf-8')), 'utf8-as-latin', '统一社会'],
    [latin(encode('统一社会信用代码', 'gb18030')), 'gbk-as-latin', '统一社会信用代码'],
    [latin(encode('王甲', 'gb18030')), 'gbk-as-latin', '王甲'],
  ])('%s: %s', (text, reason, original) => {
    expect(mojibakeOf(text)).toEqual({ reason, original });
  });

  test.each([
    '济南示例甲科技有限公司',
    '淇县示例饭店',
    '屯留县烫面饺子',
    '曾䮌示、㐂甲、𠮷乙',
    '买买提·示例',
    '王××、李××××××',
    'Café Müller GmbH',
    '±0.5℃，25°C，3×4÷2',
    '是否复查??',
    '???待定',
    '',
  ])('%s is none', (text) => {
    expect(mojibakeOf(text)).toBeUndefined();
  });
});

const chinese = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 2, maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

test('Chinese text of any kind turned into mojibake is told from the text itself', () => {
  fc.assert(
    fc.property(chinese, (text) => {
      expect(mojibakeOf(western(encode(text, 'utf-8')))?.reason).toBe('utf8-as-latin');
      expect(mojibakeOf(asGbk(text))).toBeDefined();
    }),
  );
});

test('common characters are never mojibake, and no text makes it fail', () => {
  const common =
    '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感';
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...common), { minLength: 1, maxLength: 30 }), (letters) => {
      expect(mojibakeOf(letters.join(''))).toBeUndefined();
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void mojibakeOf(text)));
});
