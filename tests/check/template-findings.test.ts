import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Report } from '../../src/model/report.js';
import { templateDigest } from '../../src/standard/template-digest.js';
import { standardVersion } from '../../src/standard/version.js';
import type { TestSheet } from '../readers/workbook.js';
import { ownBook, rowsSheet } from './own-book.js';
import { licence, penalty } from './table.js';

type Rows = readonly (readonly string[])[];

const typeOf = (id: string) => recordTypes.find((type) => type.id === id)!;
const id = 'administrative-license';
const digest = templateDigest(typeOf(id));
const data = (...records: readonly Readonly<Record<string, string>>[]): TestSheet =>
  rowsSheet('数据', [Object.keys(records[0]!), ...records.map((record) => Object.values(record))]);

const run = (own: Rows, sheet: TestSheet, options: Partial<CheckOptions> = {}): Promise<Report> =>
  check([ownBook([['lucheng', 'template'], ...own], sheet)], { asOf: '2024-03-12', ...options });
const told = ({ findings }: Report): unknown[] =>
  findings.map(({ rule, severity, at, params }) => [severity, rule, params['reason'] ?? null, at.sheet, at.row]);

const older = ['warning', 'input/template-version', 'older', null, null];
const newer = ['warning', 'input/template-version', 'newer', null, null];
const draft = ['warning', 'input/template-version', 'draft', null, null];
const otherType = ['warning', 'input/template-type', null, '数据', null];

describe('a template', () => {
  test.each<[string, Rows, readonly unknown[]]>([
    [
      'of today',
      [
        ['standard', standardVersion],
        ['type', id],
        ['digest', digest],
      ],
      [],
    ],
    [
      'that is older and asks for the same',
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', digest],
      ],
      [],
    ],
    [
      'that is older and asks for something else',
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', 'x'],
      ],
      [older],
    ],
    [
      'that is newer',
      [
        ['standard', '0.10.0'],
        ['type', id],
        ['digest', digest],
      ],
      [newer],
    ],
    [
      'that is newer by far',
      [
        ['standard', '1.0.0'],
        ['type', id],
        ['digest', 'x'],
      ],
      [newer],
    ],
    [
      'of a later version with a type nobody knows',
      [
        ['standard', '0.1.1'],
        ['type', 'new-type'],
      ],
      [newer, otherType],
    ],
    [
      'of today that asks for something else',
      [
        ['standard', standardVersion],
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'of a version that is none',
      [
        ['standard', '一版'],
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'without a version',
      [
        ['type', id],
        ['digest', 'x'],
      ],
      [draft],
    ],
    [
      'without a digest',
      [
        ['standard', '0.0.1'],
        ['type', id],
      ],
      [],
    ],
    [
      'of nothing',
      [
        ['standard', '0.0.1'],
        ['digest', 'x'],
      ],
      [],
    ],
    [
      'of several types, one of which asks for something else',
      [
        ['standard', '0.0.1'],
        ['type', 'credit-repair'],
        ['digest', 'x'],
        ['type', id],
        ['digest', digest],
      ],
      [older],
    ],
    [
      'of another type',
      [
        ['standard', standardVersion],
        ['type', 'mediation'],
        ['digest', templateDigest(typeOf('mediation'))],
      ],
      [otherType],
    ],
  ])('%s', async (_, own, expected) => {
    const report = await run(own, data(licence));
    expect(told(report)).toEqual(expected);
    expect([report.verdict, report.summary.records]).toEqual(['pass', 1]);
  });

  test('names both versions and the command', async () => {
    const report = await run(
      [
        ['standard', '0.0.1'],
        ['type', id],
        ['digest', 'x'],
      ],
      data(licence),
    );
    expect([report.findings[0]!.message, report.findings[0]!.fix]).toEqual([
      `「行政许可」的模板是标准 0.0.1 版的，现行是 ${standardVersion} 版，要填的内容有变化`,
      '运行 lucheng template administrative-license 取得新模板，把数据复制过去',
    ]);
  });

  test('keeps its type when it has been marked', async () => {
    const own = [
      ['lucheng', 'annotated'],
      ['standard', '0.0.1'],
      ['type', id],
      ['digest', 'x'],
      ['result', '数据'],
    ];
    const report = await check([ownBook(own, data(licence))], { asOf: '2024-03-12' });
    expect(told(report)).toEqual([older]);
  });
});

describe('a header of several types', () => {
  // columns licences and penalties both have
  const shared = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(record).filter(([header]) => header in licence && header in penalty));
  const typeFound = (report: Report): string | null => report.sources[0]!.sheets[0]!.recordType;
  const sheet = data(shared(licence));

  test.each<[string, Rows, Partial<CheckOptions>, string | null]>([
    ['is of none', [], {}, null],
    ['is of the template’s', [['type', 'administrative-penalty']], {}, 'administrative-penalty'],
    ['is of the template’s, whichever', [['type', id]], {}, id],
    [
      'is of none where the template is of both',
      [
        ['type', id],
        ['type', 'administrative-penalty'],
      ],
      {},
      null,
    ],
    ['is of none where the template is of another', [['type', 'mediation']], {}, null],
    ['is of the one that is asked for', [['type', 'administrative-penalty']], { type: id }, id],
  ])('%s', async (_, own, options, expected) => {
    expect(typeFound(await run(own, sheet, options))).toBe(expected);
  });

  test('is of the one that is named above it', async () => {
    const headers = Object.keys(shared(licence));
    const named = rowsSheet('数据', [['行政许可'], headers, Object.values(shared(licence))]);
    const report = await run([['type', 'administrative-penalty']], named);
    expect([typeFound(report), report.findings.map(({ rule }) => rule)]).toEqual([
      id,
      expect.arrayContaining(['input/template-type']),
    ]);
  });
});
