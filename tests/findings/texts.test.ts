import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render, repairWords } from '../../src/findings/render.js';
import { findingTexts, textGroups } from '../../src/findings/texts/catalogue.js';
import { repairTexts } from '../../src/findings/texts/repair.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Finding } from '../../src/model/finding.js';
import { knownToOldTerminals } from '../cli/gbk.js';

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.includes('texts') && !file.includes('generated'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const finding = (rule: string, params: Finding['params'] = {}): Finding => ({
  rule,
  severity: 'error',
  at: { file: 'a.csv', sheet: null, row: 2, line: 2, column: 'A', header: '示例', field: null, pointer: null },
  key: null,
  params,
  value: '值',
  related: [],
});

describe('every rule has words', () => {
  const ids = [
    ...new Set(
      [...sources.matchAll(/'((?:audit|input|shape|batch|register|submission)\/[a-z0-9-]+)'/g)].map(
        (found) => found[1]!,
      ),
    ),
  ];
  test.each(ids)('%s, in both languages', (rule) => {
    const own = Object.keys(findingTexts).filter((key) => key === rule || key.startsWith(`${rule}#`));
    expect(own.length).toBeGreaterThan(0);
    const [, reason] = own[0]!.split('#');
    for (const lang of ['zh', 'en'] as const) {
      const { message, why, fix } = render(finding(rule, reason ? { reason } : {}), lang, recordTypes);
      for (const words of [message, why, fix]) expect(words).toMatch(/\S/);
      expect(message + fix, 'no placeholder left').not.toMatch(/\{\w+\}|\[\[|\]\]/);
    }
  });

  const formats = [...new Set(recordTypes.flatMap((type) => type.fields.map((field) => field.format)))].flatMap(
    (format) => (format === null ? [] : [`shape/${format.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}`]),
  );

  test.each([...new Set(formats)].filter((rule) => rule !== 'shape/record-id'))(
    '%s, a format of the standard',
    (rule) => {
      expect(Object.keys(findingTexts).some((key) => key.split('#')[0] === rule)).toBe(true);
    },
  );

  test('and every word belongs to a rule', () => {
    const known = new Set([
      ...ids,
      ...formats,
      'shape/citizen-id',
      'shape/date',
      'shape/date-time',
      'shape/decimal',
      'shape/court-code',
      // what is said of a list beside the data
      'suppressions/expired',
      'suppressions/unused',
    ]);
    expect(Object.keys(findingTexts).filter((key) => !known.has(key.split('#')[0]!))).toEqual([]);
  });
});

test('no id has words in two places', () => {
  const written = textGroups.flatMap((texts) => Object.keys(texts));
  expect(written.filter((key, i) => written.indexOf(key) !== i)).toEqual([]);
});

test('repairs have words, and words belong to repairs', () => {
  const used = new Set([...sources.matchAll(/'(repair\/[a-z-]+)'/g)].map((found) => found[1]!));
  expect([...used].sort()).toEqual(Object.keys(repairTexts).sort());
  for (const rule of used) expect(repairWords(rule, 'en')).toMatch(/\S/);
});

test('nothing is called unlawful or faulty without saying how, and no English name reaches a steward', () => {
  for (const [key, { zh }] of Object.entries(findingTexts)) {
    expect(zh.message, key).not.toMatch(/不合法|有误/);
    expect(zh.message.replace(/\{\w+\}/g, ''), key).not.toMatch(/[a-z][A-Z]/);
  }
});

test('every character of the Chinese words exists in GBK, for terminals that know no more', () => {
  for (const [key, { zh }] of Object.entries(findingTexts)) {
    for (const letter of zh.message + zh.why + zh.fix)
      expect(knownToOldTerminals(letter), `${key}: ${letter}`).toBe(true);
  }
});

test('parts of a message with nothing to say are left out', () => {
  const told = render(
    finding('shape/code', { title: '许可类别', set: '许可类别', allowed: ['普通', '特许'] }),
    'zh',
    recordTypes,
  );
  expect(told.message).toBe('「许可类别」的值「值」不在「许可类别」范围内');
  expect(told.fix).toBe('改填规定的值：普通、特许');
});

test('a rule without words is a fault of the program', () => {
  expect(() => render(finding('shape/never-heard-of'), 'zh', recordTypes)).toThrow('no words for shape/never-heard-of');
});
