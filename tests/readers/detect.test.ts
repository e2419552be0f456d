import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { type Detected, detect } from '../../src/readers/detect.js';
import { encode } from './encode.js';

const of = (bytes: Uint8Array) => detect(bytesSource('示例.xls', bytes));
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bitmap = latin1('BM\x0a\0\0\0\0\0\0\0');
const filler = 'x'.repeat(70_000);

test.each<[string, string, Detected]>([
  ['a workbook', 'PK\x03\x04', 'zip'],
  ['an empty zip', 'PK\x05\x06', 'zip'],
  ['an old container', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['a PDF', '%PDF-1.7', 'pdf'],
  ['PNG', '\x89PNG\r\n\x1a\n', 'image'],
  ['JPEG', '\xff\xd8\xff\xe0', 'image'],
  ['GIF', 'GIF89a', 'image'],
  ['TIFF', 'II*\0\x08\0\0\0', 'image'],
  ['WEBP', 'RIFF\x01\x02\x03\x04WEBP', 'image'],
  ['RAR', 'Rar!\x1a\x07\0', 'archive'],
  ['7z', '7z\xbc\xaf\x27\x1c', 'archive'],
  ['gzip', '\x1f\x8b\x08', 'archive'],
  ['a table whose first word is BM', 'BM,PK\r\n1,2\r\n', 'text'],
  ['a table whose first word is PK', 'PK,BM\r\n1,2\r\n', 'text'],
])('%s', async (_name, text, kind) => {
  expect(await of(latin1(text))).toBe(kind);
});

test('a bitmap says its size', async () => {
  expect(await of(bitmap)).toBe('image');
});

test('nothing at all', async () => {
  expect(await of(new Uint8Array())).toBe('empty');
});

const texts: readonly (readonly [string, string, Detected])[] = [
  ['a web page', '\r\n<!DOCTYPE html>\n<html><body>示例</body></html>', 'html'],
  ['a web page of a system', '<html><head><meta charset=gb2312></head><table><tr><td>名称</td></tr></table>', 'html'],
  ['a bare table', '<table><tr><td>名称</td></tr></table>', 'html'],
  ['a page behind a comment', '<!-- 示例 -->\n<HTML></HTML>', 'html'],
  ['a page as XML', '<?xml version="1.0"?><html xmlns="x"><body/></html>', 'html'],
  ['a page in one file', 'MIME-Version: 1.0\nX-Document-Type: Workbook\n', 'html'],
  [
    'a workbook of 2003 as XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table/></Worksheet></Workbook>',
    'xml',
  ],
  ['other XML', '<?xml version="1.0"?><note/>', 'xml'],
  ['XML without a declaration', '<rows xmlns="示例"><row/></rows>', 'xml'],
  ['a table with angle brackets', '<名称>,<代码>\n示例,1\n', 'text'],
  ['records', '[{"名称":"示例"}]', 'json'],
  ['records on lines', '\n [\n  {\n   "名称": "示例"', 'json'],
  ['an answer', '{"code":200,"data":[]}', 'json'],
  ['one record', '{"名称":"示例"}\n', 'json'],
  ['what Python prints', "[{'名称': None}]", 'json'],
  ['what Python prints of one', "{'名称': None}", 'json'],
  ['names without quotes', '[{name: "示例"}]', 'json'],
  ['a comment first', '// 示例\n[{"名称":"示例"}]', 'json'],
  ['a comment inside', '[ // 示例\n{"名称":"示例"}]', 'json'],
  ['lists in a list', '[[{"名称":"示例"}]]', 'json'],
  ['no records', '[]', 'json'],
  ['values', '["名称", "代码"]', 'json'],
  ['cut short after the bracket', '[', 'json'],
  ['cut short in a name', '[{"名', 'json'],
  ['a file of lines', '{"名称":"示例"}\n{"名称":"示例"}\n', 'ndjson'],
  ['a file of lines, blank ones between', '{"名称":"示例"} \r\n\r\n  {"名称":', 'ndjson'],
  ['a file of lines, the first no JSON', '{"名称":NaN}\n{"名称":"示例"}\n', 'ndjson'],
  ['a long first line', `{"名称":"${filler}"}\n{"名称":"示例"}\n`, 'ndjson'],
  ['one long record', `{"名称":"${filler}"}`, 'json'],
  ['a document number first', '[2024]1号,示例\n1,[2]', 'text'],
  ['a year first', '[2024],示例\n1,2', 'text'],
  ['names in brackets', '[名称],[代码]\n1,2', 'text'],
  ['one column in brackets', '[名称]\n[示例]', 'text'],
  ['names in braces', '{名称},{代码}\n1,2', 'text'],
  ['quoted names in braces', '{"名称"},代码\n1,2', 'text'],
  ['empty braces', '{},代码\n1,2', 'text'],
  ['a table', '名称,代码\n示例,1\n', 'text'],
  ['blanks', ' \n ', 'text'],
];

test.each(texts)('%s, in every encoding', async (_name, text, kind) => {
  expect(await of(encode(text, 'utf-8'))).toBe(kind);
  expect(await of(encode(text, 'utf-8-bom'))).toBe(kind);
  expect(await of(encode(text, 'utf-16le'))).toBe(kind);
  expect(await of(encode(text, 'utf-16be'))).toBe(kind);
  expect(await of(encode(text, 'gb18030'))).toBe(kind);
});

test('UTF-16 without a mark', async () => {
  expect(await of(encode('[{"名称":"示例"}]', 'utf-16le').subarray(2))).toBe('json');
  expect(await of(encode('<table><tr>', 'utf-16be').subarray(2))).toBe('html');
});

test.each([
  ['brackets', '['.repeat(1 << 22), 'json'],
  ['comments of JSON', `{"a":${'/**/'.repeat(1 << 20)}`, 'json'],
  ['comments before JSON', `${'/**/'.repeat(1 << 20)}{"a":1}`, 'text'],
  ['comments of XML', `${'<!---->'.repeat(1 << 19)}<a/>`, 'text'],
])('millions of %s at the start are looked at without running out of stack', async (_name, text, kind) => {
  expect(await detect(bytesSource('x', new TextEncoder().encode(text)))).toBe(kind);
});
