import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';

const utf8 = (text: string) => encode(text, 'utf-8');
const ole = (entry: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...encode(entry, 'utf-16le').subarray(2)]);

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'input/empty-file'],
  ['an Excel 97–2003 workbook that is its head only', ole('Workbook'), 'input/truncated'],
  ['a workbook of Excel 4.0', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]), 'input/legacy-xls'],
  ['a workbook with a password', ole('EncryptedPackage'), 'input/encrypted'],
  ['an old Word or WPS document', ole('WordDocument'), 'input/legacy-word'],
  ['another old container', ole('PowerPoint Document'), 'input/binary'],
  ['rich text', utf8('{\\rtf1\\ansi 示例}'), 'input/legacy-word'],
  ['a web page named .xls', encode('<html><body><form>请登录</form></body></html>', 'gb18030'), 'input/html'],
  ['a page in one file', utf8('MIME-Version: 1.0\n\n<table><tr><td>1</td></tr></table>'), 'input/web-archive'],
  [
    'an XML spreadsheet without a sheet',
    utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'input/no-sheet',
  ],
  ['other XML', utf8('<?xml version="1.0"?><rows><row/></rows>'), 'input/xml'],
  ['a PDF', utf8('%PDF-1.4\n'), 'input/pdf'],
  ['an image', utf8('GIF89a'), 'input/image'],
  ['an archive', utf8('Rar!\x1a\x07\x00'), 'input/archive'],
  ['a workbook cut short', utf8('PK\x03\x04'), 'input/truncated'],
])('%s is refused by name', async (_name, bytes, rule) => {
  expect((await refusal(() => read(bytesSource('示例.xlsx', bytes))))?.rule).toBe(rule);
});

test.each<[string, string, string]>([
  ['records', '[{"名称":"示例甲"}]', 'json'],
  ['records by line', '{"名称":"示例甲"}\n{"名称":"示例乙"}\n', 'ndjson'],
  ['a table', '名称\n示例甲\n', 'csv'],
])('%s, whatever the name says', async (_name, text, format) => {
  const workbook = await read(bytesSource('示例.xls', utf8(text)));
  expect(workbook.format).toBe(format);
  expect(textsOf(await rowsOf(workbook.sheets[0]!)).slice(0, 2)).toEqual([['名称'], ['示例甲']]);
});

test.each(['[{"名称":"示例"}]', '{"名称":"示例"}\n{"名称":"示例"}\n', '名称\n示例\n'])(
  'the encoding the caller names is used: %s',
  async (text) => {
    const workbook = await read(bytesSource('x', encode(text, 'gb18030')), { encoding: 'gb18030' });
    expect(workbook.encoding).toBe('gb18030');
    expect(textsOf(await rowsOf(workbook.sheets[0]!)).slice(0, 2)).toEqual([['名称'], ['示例']]);
  },
);
