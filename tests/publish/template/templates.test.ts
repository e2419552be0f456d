import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/model/record-type.js';
import { columnsOf } from '../../../src/publish/template/columns.js';
import type { TemplateKind } from '../../../src/publish/template/kinds.js';
import { columnLetters } from '../../../src/standard/column-letters.js';
import { standard } from '../standard.js';
import { bytesOf, checked, kinds, partsOf } from './book.js';
import { listIn, namesIn, textsIn, validationsIn } from './parts.js';

const byTitle = kinds.map((kind) => [kind.title, kind] as const);
const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 2}.xml`;
describe.each(byTitle)('template %s', (_title, kind) => {
  const made = Promise.all([bytesOf(kind), bytesOf(kind)]);

  test('is the same bytes every time', async () => {
    const [one, other] = await made;
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('is recognised whole, holds no record, and says so', async () => {
    const [bytes] = await made;
    const { verdict, findings, repairs, summary, sources } = await checked(bytes);
    expect(summary.records).toBe(0);
    expect([verdict, findings.map(({ rule }) => rule), repairs]).toEqual(['undetermined', ['input/no-records'], []]);
    const sheets = sources[0]!.sheets.filter(({ skipped }) => skipped === null);
    expect(sheets.map(({ recordType, match, headerRow }) => [recordType, match, headerRow])).toEqual(
      kind.tables.map(({ id }) => [id, 1, 2]),
    );
    for (const [i, sheet] of sheets.entries()) {
      // the sample is left out, and the report names its row
      expect(sheet.rows.excluded.map(({ row, why }) => [row, why])).toEqual([
        [1, 'title'],
        [3, 'header-note'],
        [4, 'sample'],
      ]);
      expect(sheet.columns.slice(1).map(({ how }) => how)).toEqual(columns(kind, i).map(() => 'title'));
      expect(sheet.notGiven).toEqual([]);
    }
  });

  test('offers for every code field exactly the codes it may hold', async () => {
    const parts = partsOf((await made)[0]);
    const names = namesIn(parts['xl/workbook.xml']!);
    for (const name of names.keys()) expect(name).toMatch(/^(dm|mc)_[a-zA-Z_]+$/);
    for (const [i] of kind.tables.entries()) {
      const validations = validationsIn(parts[sheetPart(i)]!);
      for (const [at, field] of columns(kind, i).entries()) {
        if (field.codeSet === null) continue;
        const letters = columnLetters(at + 1);
        const validation = validations.find(({ sqref }) => sqref === `${letters}5:${letters}20004`);
        expect(validation?.type, field.title).toBe('list');
        expect(listIn(parts, names.get(validation!.formula1)!), field.title).toEqual(offered(field));
        expect(validation!.errorStyle, field.title).toBe(field.multi ? undefined : field.open ? 'warning' : 'stop');
      }
    }
  });

  test('restricts and explains every column in 20,000 rows, within the limits of spreadsheets', async () => {
    const parts = partsOf((await made)[0]);
    for (const [i] of kind.tables.entries()) {
      const validations = validationsIn(parts[sheetPart(i)]!);
      expect(validations.map(({ sqref }) => sqref)).toEqual(
        columns(kind, i).map((_, at) => `${columnLetters(at + 1)}5:${columnLetters(at + 1)}20004`),
      );
      for (const { prompt, promptTitle, error, errorTitle } of validations) {
        expect(prompt).toMatch(/^(必填|条件必填|选填)。/);
        expect([prompt!.length <= 255, promptTitle!.length <= 32]).toEqual([true, true]);
        if (error !== undefined) expect([error.length <= 224, errorTitle!.length <= 32]).toEqual([true, true]);
      }
      const notes = textsIn(parts[`xl/comments${i + 2}.xml`]!);
      expect(notes.map((note) => note.split('（')[0])).toEqual(
        columns(kind, i).map(({ header }) => header.split('（')[0]),
      );
      for (const note of notes) expect(note).toMatch(/是什么：[\s\S]*怎么填：[\s\S]*依据：/);
    }
  });

  test('speaks no English to who fills it', async () => {
    const parts = partsOf((await made)[0]);
    const said = [
      ...textsIn(parts['xl/worksheets/sheet1.xml']!),
      ...kind.tables.flatMap((_, i) => [
        ...textsIn(parts[`xl/comments${i + 2}.xml`]!),
        ...validationsIn(parts[sheetPart(i)]!).flatMap(({ prompt, error }) => [prompt ?? '', error ?? '']),
      ]),
    ];
    const names = new Set(standard.types.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const english = said
      .flatMap((text) => text.match(/\b[a-z]+[A-Z][A-Za-z]+\b/g) ?? [])
      .filter((word) => names.has(word));
    expect(english).toEqual([]);
  });
});

const columns = (kind: TemplateKind, table: number): readonly Field[] => columnsOf(standard, kind.tables[table]!);

/** The codes of a field, from the standard itself. */
function offered({ codeSet, codeSetUse, allowed }: Field): readonly string[] {
  const codes = standard.codeSets[codeSet!]!.codes.filter(({ retired }) => retired === undefined);
  const own = codes.filter(({ code, label }) => allowed?.includes(codeSetUse === 'label' ? label : code) ?? true);
  return own.map(({ code, label }) => (codeSetUse === 'label' ? label : `${code} ${label}`));
}

describe('what a template asks for', () => {
  const titles = (id: string): readonly string[] =>
    columnsOf(standard, standard.types.find((type) => type.id === id)!).map(({ title }) => title);

  test('what follows from other columns is not asked for', () => {
    const license = titles('administrative-license');
    for (const title of ['记录标识', '记录类型', '信息形成日期']) expect(license).not.toContain(title);
    // the national columns come first, in their order, so that an export can be pasted
    expect(license.slice(0, 3)).toEqual(['行政相对人名称', '行政相对人类别', '行政相对人代码_1(统一社会信用代码)']);
    expect(license.slice(-4)).toEqual(['操作类型', '行政区划代码', '公开属性', '保密与隐私审查']);
  });

  test.each([
    ['annual-commitment', true],
    ['commitment-item', true],
    ['arrears', true],
    ['dishonesty-record', true],
    ['administrative-penalty', true],
    ['complaint', true],
    ['fulfilment-report', false],
    ['arrears-repayment', false],
    ['administrative-license', false],
  ])('%s: its id is asked for where other records refer to it: %s', (id, asked) => {
    expect(titles(id).includes('记录标识')).toBe(asked);
  });

  test('the reporting unit is asked for where no field of the type is it', () => {
    expect(titles('commitment-item')).toContain('数据来源单位统一社会信用代码');
    expect(titles('annual-commitment')).not.toContain('数据来源单位统一社会信用代码');
  });
});
