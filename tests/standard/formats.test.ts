import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainOtherId } from '../../src/standard/formats/other-ids.js';
import { explainPersonalId } from '../../src/standard/formats/personal-id.js';
import { explain, formats } from '../../src/standard/formats.js';

// every code here is made up; personal numbers use sequence 000, which nobody is given
const fine: Readonly<Record<string, readonly string[]>> = {
  uscc: [
    '113700000990000181',
    '113700000990001225',
    '11370100099000237G',
    '11370202099000341N',
    '12370000499900453X',
    '12371700MB9900566K',
    '13370000099000675R',
    '51370000509900781K',
    '91370100MA99008965',
    '92370102MA9900909L',
    '93370811MA99010126',
    '54370112ME9901121D',
    'N1371321MF990123XC',
    '91370100MADE002300',
  ],
  orgCode: ['099000018', '099000122', '099000237', '099000341', '99000005X', 'MB9900080'],
  citizenId: [
    '370100190101010005',
    '370200195503150009',
    '37030019040615000X',
    '830000190101010000',
    '810000190101010007',
    '370102191210070004',
  ],
  registrationNumber: ['370100000000015', '3701000000000'],
  division: ['370000', '370100', '370116'],
  documentNumber: ['鲁示发〔2025〕12号', '䶮示发〔2025〕12号', '济示办字〔2024〕3号'],
  adminDocumentNumber: [
    '济示审许〔2024〕1号',
    '济示审许〔2024〕第12号',
    '（示）应急罚〔2024〕3号',
    '鲁0199示监罚〔2024〕1号',
  ],
  caseNumber: ['（2024）鲁01执123号', '（2025）鲁0199行初45号', '（2024）鲁01执恢12号之一', '（2024）最高法行申1号'],
  courtCode: ['鲁', '鲁01', '鲁0102'],
  phone: ['0531-00000000', '12345', '400-000-0000', '13000000000', '053100000000-8001', '12345;0531-00000000'],
  url: [
    'http://www.example.gov.cn/art/2025/1.html',
    'https://example.gov.cn',
    'http://a.example.cn;http://b.example.cn/x?y=1',
  ],
  urlOrEmail: ['jiandu@example.gov.cn', 'https://example.gov.cn/'],
  projectCode: ['2501-370000-04-01-000001'],
  serviceItemCode: ['000100000000', '1137000009900001814000100000000'],
  year: ['2025'],
  reportPeriod: ['2025', '2025H1', '2025Q4', '2025-06'],
  recordId: ['113700000990000181-401-20250331-000001', '113700000990000181-301-h0123456789abcdef0123456789abcdef'],
  arrearsNumber: ['3701002025000001'],
  date: ['2024-02-29', '2099-12-31', '0001-01-01'],
  'date-time': ['2025-03-01T09:30:00+08:00', '2025-03-01T01:30:00.5Z'],
  decimal: ['0', '12.500000', '-3', '007'],
};

describe.each(Object.entries(fine))('%s', (format, values) => {
  test.each(values)('%s is fine', (value) => {
    expect(explain(format, value)).toBeUndefined();
    expect(formats[format]?.(value)).toBe(true);
  });
});

const told: [format: string, value: string, reason: string, severity: 'error' | 'warning', more?: object][] = [
  ['uscc', '113700000990000180', 'check-character', 'error', { params: { expected: '1' } }],
  ['uscc', '113700000909000181', 'check-character', 'error'],
  ['uscc', '91370100MO99008965', 'alphabet', 'error', { params: { position: 10, character: 'O' } }],
  ['uscc', '9137O100MADEUP0133', 'alphabet', 'error', { suggestion: '91370100MADEUP0133' }],
  ['uscc', '91I70100MADEUP0133', 'alphabet', 'error'],
  ['uscc', '91370100MDAEUP0133', 'check-character', 'error'],
  ['uscc', '11370000099000018', 'length', 'error', { params: { length: 17 } }],
  ['uscc', '1137000009900001810', 'length', 'error'],
  ['uscc', '1.13700000990000E+17', 'scientific', 'error'],
  ['uscc', '113700000990000000', 'precision', 'error'],
  ['uscc', '91370100********33', 'masked', 'error'],
  ['uscc', '00000000000000000X', 'placeholder', 'error'],
  ['uscc', '000000000000000000', 'placeholder', 'error'],
  ['uscc', '370100190101010005', 'citizen-id', 'error'],
  ['uscc', '099000018', 'organisation-code', 'error'],
  ['uscc', '370100000000015', 'registration-number', 'error'],
  ['uscc', '113700000990000108', 'inner-check', 'warning'],
  ['uscc', '91370100ma99008965', 'alphabet', 'error'],
  ['orgCode', '099000010', 'check-character', 'error', { params: { expected: '8' } }],
  ['orgCode', '09900001', 'form', 'error'],
  ['orgCode', '09900001A', 'form', 'error'],
  ['citizenId', '370100190101010001', 'check-character', 'error', { params: { expected: '5' } }],
  ['citizenId', '370100190102300004', 'birthday', 'error', { params: { birthday: '1901-02-30' } }],
  ['citizenId', '990100190101010000', 'area', 'error'],
  ['citizenId', '990100190101010001', 'area', 'error'],
  ['orgCode', '000000000', 'placeholder', 'error'],
  ['date', '2024-2-30', 'no-such-day', 'error'],
  ['date', '2024年13月1日', 'no-such-day', 'error'],
  ['date', '2024/3/1', 'form', 'error'],
  ['url', 'http://.', 'form', 'error'],
  ['url', 'http://-a.cn', 'form', 'error'],
  ['citizenId', '000100190101010001', 'area', 'error'],
  ['citizenId', '3.70100190101010E+17', 'scientific', 'error'],
  ['citizenId', '370102191203070000', 'precision', 'error'],
  ['citizenId', '370102********0007', 'masked', 'error'],
  ['citizenId', '37010219120307A009', 'alphabet', 'error', { params: { position: 15, character: 'A' } }],
  ['citizenId', '370102120307000', 'legacy-15', 'warning', { suggestion: '370102191203070006' }],
  ['citizenId', '370102121307000', 'birthday', 'error'],
  ['registrationNumber', '370100000000010', 'check-character', 'error', { params: { expected: '5' } }],
  ['registrationNumber', '3701000000', 'form', 'error'],
  ['division', '371200', 'retired', 'warning', { params: { successors: '370116、370117' } }],
  ['division', '371202', 'retired', 'warning', { suggestion: '370116' }],
  ['division', '370171', 'development-zone', 'error'],
  ['division', '3701', 'length', 'error'],
  ['division', '379999', 'unknown', 'error'],
  ['documentNumber', '鲁示发【2025】12号', 'form', 'warning'],
  ['documentNumber', '鲁示发〔2025〕012号', 'zero-padded', 'warning'],
  ['documentNumber', '鲁示发〔2025〕第12号', 'ordinal-word', 'warning'],
  ['documentNumber', '鲁示发〔2025〕12', 'suffix', 'warning'],
  ['documentNumber', '鲁示发〔25〕12号', 'form', 'warning'],
  ['adminDocumentNumber', '2024001', 'form', 'warning'],
  ['adminDocumentNumber', '济示审许〔2024〕007号', 'zero-padded', 'warning'],
  ['caseNumber', '(2024)鲁01执123号', 'form', 'error'],
  ['caseNumber', '鲁01执123号', 'form', 'error'],
  ['caseNumber', '（2024）鲁01执字第123号', 'form', 'error'],
  ['courtCode', '山东01', 'form', 'error'],
  ['courtCode', '鲁01中', 'form', 'error'],
  ['phone', '1380000', 'form', 'warning'],
  ['phone', '电话同上', 'form', 'warning'],
  ['url', 'www.example.gov.cn', 'form', 'error'],
  ['url', 'http://www.example.gov.cn/a b', 'form', 'error'],
  ['urlOrEmail', 'example', 'form', 'error'],
  ['projectCode', '250137000004010000010', 'form', 'error'],
  ['serviceItemCode', '0001000', 'form', 'error'],
  ['year', '2025年', 'form', 'error'],
  ['reportPeriod', '2025Q5', 'form', 'error'],
  ['reportPeriod', '2025-13', 'form', 'error'],
  ['recordId', 'ABC-1', 'form', 'warning'],
  ['recordId', '113700000990000181-301-h0123456789abcdef', 'form', 'warning'],
  ['arrearsNumber', '2025-1', 'form', 'warning'],
  ['date', '2023-02-29', 'no-such-day', 'error'],
  ['date', '2024-13-01', 'no-such-day', 'error'],
  ['date', '45352', 'serial', 'error', { suggestion: '2024-03-01' }],
  ['date', '03/04/2024', 'form', 'error'],
  ['date-time', '2025-02-30T09:30:00Z', 'form', 'error'],
  ['date-time', '2025-03-01 09:30', 'form', 'error'],
  ['decimal', '1e5', 'form', 'error'],
  ['decimal', '.5', 'form', 'error'],
];

test.each<[string, string, string, 'error' | 'warning', object?]>(told)(
  '%s %s: %s',
  (format, value, reason, severity, more = {}) => {
    expect(explain(format, value)).toMatchObject({ reason, severity, ...more });
    expect(formats[format]?.(value)).toBe(severity === 'warning');
  },
);

test('where the mistake may be anywhere, or there are several successors, nothing is suggested', () => {
  for (const [format, value] of [
    ['uscc', '91370100MDAEUP0133'],
    ['uscc', '91370100MO99008965'],
    ['division', '371200'],
  ] as const) {
    expect(explain(format, value)).not.toHaveProperty('suggestion');
  }
});

describe('personal documents by their type', () => {
  test.each([
    ['身份证', '370100190101010005', undefined],
    ['111', '370100190101010001', 'check-character'],
    ['护照号', 'E00000001', undefined],
    ['护照号', 'AB-1', 'form'],
    ['港澳居民来往内地通行证', 'H00000001', undefined],
    ['港澳居民来往内地通行证', 'A00000001', 'form'],
    ['台湾居民来往大陆通行证', '0000000101A', undefined],
    ['台湾居民来往大陆通行证', '0000001', 'form'],
    ['外国人永久居留身份证', 'XXX370000000001', undefined],
    ['外国人永久居留身份证', '900000190101010009', undefined],
    ['外国人永久居留身份证', '900000190101010000', 'check-character'],
    ['', '370100190101010001', 'check-character'],
    [undefined, '370102120307000', 'legacy-15'],
    [undefined, '3.70100190101010E+17', 'scientific'],
    ['外国人永久居留身份证', 'XX370000000001', 'form'],
    ['护照号', 'E0000****', 'masked'],
    ['其他-士兵证', '某某1号', undefined],
    [undefined, '370100190101010001', 'check-character'],
    [undefined, 'E00000001', undefined],
  ])('%s %s: %s', (type, value, reason) => {
    expect(explainPersonalId(value, type)?.reason).toBe(reason);
  });

  test('a wrong passport is only doubtful, since its form is not confirmed', () => {
    expect(explainOtherId('护照号', 'x')).toEqual({ reason: 'form', severity: 'warning', params: { type: '护照号' } });
  });
});

describe('check characters', () => {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  test('any single character changed in a unified code is noticed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fine['uscc']!), fc.nat(17), fc.constantFrom(...alphabet), (code, at, letter) => {
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        expect(formats['uscc']!(changed)).toBe(changed === code);
      }),
      { numRuns: 2000 },
    );
  });

  test('any single digit changed, and any two neighbours swapped, in a citizen number is noticed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fine['citizenId']!), fc.nat(16), fc.nat(9), (number, at, digit) => {
        const changed = number.slice(0, at) + digit + number.slice(at + 1);
        const swapped = number.slice(0, at) + (number[at + 1] ?? '') + number[at]! + number.slice(at + 2);
        expect(formats['citizenId']!(changed)).toBe(changed === number);
        expect(formats['citizenId']!(swapped)).toBe(swapped === number);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a format that does not exist is a fault of the program, whatever objects inherit', () => {
  expect(() => explain('toString', 'x')).toThrow('unknown format toString');
});

test('any text gets an answer, and the two ways to ask agree', () => {
  const piece = fc.constantFrom(
    '1',
    '37',
    '0',
    'X',
    'A',
    'O',
    '〔2024〕',
    '号',
    '-',
    'E+17',
    '*',
    '示',
    '𠮷',
    ';',
    'http://',
    '.',
    ' ',
    '',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.keys(formats)), (value, format) => {
      expect(formats[format]!(value)).toBe(explain(format, value)?.severity !== 'error');
    }),
    { numRuns: 5000 },
  );
});
