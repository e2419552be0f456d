import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '../../../src/model/sheet.js';
import { defaultLimits } from '../../../src/readers/limits.js';
import { SheetRows } from '../../../src/readers/xlsx/sheet-rows.js';
import { XmlScanner } from '../../../src/readers/xml.js';
import { columnLetters } from '../../../src/standard/column-letters.js';
import type { CellEdit, SheetEdit } from '../../../src/workbook/edit/sheet-edit.js';
import { SheetEditor } from '../../../src/workbook/edit/sheet-editor.js';
import type { CellValue } from '../../../src/workbook/new-sheet.js';
import { escapeXml } from '../../readers/workbook.js';

/** Writes a sheet anew whose XML arrives in chunks of a size. */
function edited(xml: string, edit: SheetEdit, chunkSize: number = xml.length): string {
  const editor = new SheetEditor(edit, 'sheet.xml');
  let written = '';
  for (let at = 0; at < xml.length; at += chunkSize) written += editor.push(xml.slice(at, at + chunkSize));
  return written + editor.end();
}

function read(xml: string): Row[] {
  const styles = Array.from({ length: 20 }, () => 'plain' as const);
  const rows = new SheetRows({ strings: ['甲', '乙'], styles, date1904: false, limits: defaultLimits }, 'sheet.xml');
  const scanner = new XmlScanner(rows, 'sheet.xml');
  scanner.push(xml);
  scanner.end();
  return rows.ready.map((row) => ({ ...row, cells: Array.from(row.cells) }));
}

const editOf = (cells: Readonly<Record<string, CellEdit>>, more: Partial<SheetEdit> = {}): SheetEdit => {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const [ref, cell] of Object.entries(cells)) {
    const [, letter = '', digits] = /^([A-Z])(\d+)$/.exec(ref)!;
    const row = rows.get(Number(digits)) ?? new Map<number, CellEdit>();
    rows.set(Number(digits), row.set(letter.charCodeAt(0) - 65, cell));
  }
  return { row: (n) => rows.get(n), added: [...rows.keys()].sort((a, b) => a - b), ...more };
};

const sheet = (data: string, head = '', tail = ''): string =>
  `<worksheet xmlns="m">${head}<sheetData>${data}</sheetData>${tail}</worksheet>`;
const red = (old: number): number => old + 10;

describe('rows and cells', () => {
  const text = (value: string): string => `<is><t xml:space="preserve">${value}</t></is>`;
  test.each<[what: string, before: string, cells: Readonly<Record<string, CellEdit>>, after: string]>([
    [
      'a format changes and nothing else',
      '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1"/></row>',
      { A1: { style: red } },
      '<row r="1"><c r="A1" s="12" t="s"><v>0</v></c><c r="B1"/></row>',
    ],
    [
      'a value takes the place of text and number',
      `<row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r='B1' t='n'><v>1</v></c><c r="C1" t="str" vm="2"><v>甲x</v></c></row>`,
      { A1: { value: { kind: 'number', text: '7' } }, B1: { value: '<丙>' }, C1: { value: '丁' } },
      `<row r="1"><c r="A1" s="2"><v>7</v></c><c r='B1' t="inlineStr">${text('&lt;丙&gt;')}</c><c r="C1" t="inlineStr">${text('丁')}</c></row>`,
    ],
    [
      'a cell is emptied',
      '<row r="1"><c r="A1" s="2"><v>5</v></c></row>',
      { A1: { value: '' } },
      '<row r="1"><c r="A1" s="2"/></row>',
    ],
    [
      'cells are put in by column, spans are widened',
      '<row r="3" spans="2:4" ht="20"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c><extLst/></row>',
      { C3: { value: 'c' }, E3: { style: red }, A3: { value: { kind: 'boolean', value: true } } },
      `<row r="3" spans="1:5" ht="20"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>1</v></c><c r="C3" t="inlineStr">${text('c')}</c><c r="D3"><v>2</v></c><c r="E3" s="10"/><extLst/></row>`,
    ],
    [
      'a row and a cell that close themselves are opened',
      '<row r="1"/><row r="2" ht="5"/><row r="3"><c r="A3" s="1"/></row>',
      { B2: { value: 'b' }, A3: { value: 'a' } },
      `<row r="1"/><row r="2" ht="5"><c r="B2" t="inlineStr">${text('b')}</c></row><row r="3"><c r="A3" s="1" t="inlineStr">${text('a')}</c></row>`,
    ],
    [
      'rows are put in where they belong',
      '<row r="2"><c r="A2"><v>1</v></c></row> <row r="5"/>',
      { A1: { value: 'a' }, B4: { value: 'b' }, A7: { value: 'c' } },
      `<row r="1"><c r="A1" t="inlineStr">${text('a')}</c></row><row r="2"><c r="A2"><v>1</v></c></row> <row r="4"><c r="B4" t="inlineStr">${text('b')}</c></row><row r="5"/><row r="7"><c r="A7" t="inlineStr">${text('c')}</c></row>`,
    ],
    [
      'a row without number counts on, or has that of its cells',
      '<row r="4"/><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B9"><v>3</v></c></row><row><c><v>4</v></c></row>',
      { B5: { style: red }, B9: { style: red }, A10: { style: red } },
      '<row r="4"/><row><c><v>1</v></c><c s="10"><v>2</v></c></row><row><c r="B9" s="10"><v>3</v></c></row><row><c s="10"><v>4</v></c></row>',
    ],
    [
      'what only looks like a row or a cell is none',
      '<!-- </sheetData><row r="1"> --><row r="2"><!-- </row> --><c r="A2" t="str"><v><![CDATA[</v></c></row>]]></v></c></row><?p <row r="2">?><extLst><row r="2"/></extLst>',
      { A2: { style: red } },
      '<!-- </sheetData><row r="1"> --><row r="2"><!-- </row> --><c r="A2" s="10" t="str"><v><![CDATA[</v></c></row>]]></v></c></row><?p <row r="2">?><extLst><row r="2"/></extLst>'.replace(
        ' s="10" t="str"',
        ' t="str" s="10"',
      ),
    ],
    [
      'a new cell has the format of its row',
      '<row r="1" s="3" customFormat="1"/><row r="2" s="3"/>',
      { A1: { style: red }, A2: { style: red } },
      '<row r="1" s="3" customFormat="1"><c r="A1" s="13"/></row><row r="2" s="3"><c r="A2" s="10"/></row>',
    ],
    [
      'an empty cell is not put in',
      '<row r="1"></row>',
      { A1: { value: '' }, B1: { style: (old) => old }, A3: { value: '' } },
      '<row r="1"></row>',
    ],
    [
      'cells out of order stay so',
      '<row r="1"><c r="D1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      { B1: { style: red }, C1: { style: red }, F1: { style: red } },
      '<row r="1"><c r="C1" s="10"/><c r="D1"><v>1</v></c><c r="B1" s="10"><v>2</v></c><c r="F1" s="10"/></row>',
    ],
  ])('%s', (_what, before, cells, after) => {
    expect(edited(sheet(before), editOf(cells))).toBe(sheet(after));
  });

  test('a new cell has the format of its column', () => {
    const head = '<cols><col min="2" max="3" style="4"/></cols>';
    expect(edited(sheet('<row r="1"/>', head), editOf({ A1: { style: red }, C1: { value: 'c' } }))).toBe(
      sheet(`<row r="1"><c r="A1" s="10"/><c r="C1" s="4" t="inlineStr">${text('c')}</c></row>`, head),
    );
  });

  test('a sheet without rows gets them, whatever its prefix', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData /></x:worksheet>';
    expect(edited(xml, editOf({ B2: { value: { kind: 'error', text: '#N/A' } } }))).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('what stands before and behind the rows is handed out in full', () => {
    const xml = `<?xml version="1.0" encoding='UTF-16'?>${sheet('<row r="1"/>', '<sheetPr/><!-- <sheetData> -->', '<autoFilter/>')}`;
    const seen: string[] = [];
    const take = (part: string): string => {
      seen.push(part);
      return part;
    };
    expect(edited(xml, editOf({}, { head: take, tail: take }), 3)).toBe(xml.replace("'UTF-16'", '"UTF-8"'));
    expect(seen).toEqual([
      `<?xml version="1.0" encoding='UTF-16'?><worksheet xmlns="m"><sheetPr/><!-- <sheetData> -->`,
      '<autoFilter/></worksheet>',
    ]);
  });
});

test('a cell whose value comes from a formula keeps it, and is named', () => {
  const data =
    '<row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1</f><v>甲</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><v>1</v></c></row>';
  const editor = new SheetEditor(
    editOf({ A1: { value: '乙', style: red }, A2: { removed: true }, B2: { removed: true } }),
    'sheet.xml',
  );
  expect(editor.push(sheet(data)) + editor.end()).toBe(
    sheet(data.replace('t="str"', 't="str" s="10"').replace('<c r="B2"><v>1</v></c>', '')),
  );
  expect(editor.unwritten).toEqual(['A1', 'A2']);
});

test('a format may be taken from the cell before', () => {
  const style = (_old: number, before: number): number => before;
  const data = '<row r="1"><c r="A1" s="4"/><c r="B1"/></row><row r="2"/>';
  expect(edited(sheet(data), editOf({ B1: { style }, D1: { style }, A2: { style } }))).toBe(
    sheet('<row r="1"><c r="A1" s="4"/><c r="B1" s="4"/></row><row r="2"/>'),
  );
});

test('a part whose rows have no end is damaged', () => {
  expect(() => edited('<worksheet><sheetData><row r="1">', editOf({}))).toThrow('input/damaged-part');
});

interface Sample {
  readonly xml: (value: string) => string;
}
const samples: readonly Sample[] = [
  { xml: (v) => ` t="inlineStr"><is><t>${escapeXml(v)}</t></is>` },
  { xml: () => '>' },
  { xml: () => " t='s'><v>1</v>" },
  { xml: (v) => ` t="str"><f>A1&amp;"&lt;row>"</f><v>${escapeXml(v)}</v>` },
  { xml: (v) => ` s="3" t="str" ><v><![CDATA[</c></row>${v.replaceAll(']]>', '')}]]></v>` },
  { xml: () => ' s = "2"><!-- <c r="A1"> --><v>12.50</v>' },
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '<', '&', '"', '\n', '示', '𠮷', '_x0041_', ']]>') }),
  fc.integer().map((n) => ({ kind: 'number' as const, text: String(n) })),
  fc.boolean().map((one) => ({ kind: 'boolean' as const, value: one })),
);
const cellOf = (one: CellValue): Cell | undefined =>
  typeof one === 'string'
    ? one === ''
      ? undefined
      : one
    : one.kind === 'boolean'
      ? { kind: 'boolean', text: one.value ? 'TRUE' : 'FALSE' }
      : one;

/** Rows as they should be read once the edits are made; cells with a formula keep their content. */
function withEdits(rows: readonly Row[], edits: ReadonlyMap<number, ReadonlyMap<number, CellValue>>): Row[] {
  const all = new Map(rows.map((row) => [row.n, { ...row, cells: [...row.cells] }]));
  for (const [n, row] of edits) {
    const own = all.get(n) ?? { n, line: null, cells: [] };
    for (const [column, one] of row) if (!own.formulas?.has(column)) own.cells[column] = cellOf(one);
    all.set(n, own);
  }
  return [...all.values()]
    .map((row) => {
      const full = Array.from(row.cells);
      while (full.length > 0 && full.at(-1) === undefined) full.pop();
      return { ...row, cells: full };
    })
    .filter(({ cells }) => cells.some((one) => one !== undefined && !(typeof one === 'string' && one.trim() === '')))
    .sort((a, b) => a.n - b.n);
}

test('reading an edited sheet gives what was read with the edits made; without edits it is the same text', () => {
  const grid = fc.array(
    fc.array(
      fc.tuple(
        fc.nat(samples.length - 1),
        fc.string({ unit: fc.constantFrom('甲', '<', ' ', ']', '>') }).map((one) => `乙${one}`),
      ),
      {
        maxLength: 6,
      },
    ),
    { maxLength: 6 },
  );
  const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.nat(9), value), { maxLength: 12 });
  fc.assert(
    fc.property(
      grid,
      edits,
      fc.constantFrom('', 'x:'),
      fc.constantFrom('all', 'cells', 'none'),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 90 }),
      (rows, changes, prefix, references, step, chunkSize) => {
        const data = rows.map((row, i) => {
          const n = references === 'none' ? i + 1 : (i + 1) * step;
          const cells = row.map(([kind, text], j) => {
            const r = references === 'none' ? '' : ` r="${columnLetters(j * step)}${n}"`;
            return `<c${r}${samples[kind]!.xml(text)}</c>`.replace(/^(<c[^>]*)><\/c>$/, '$1/>');
          });
          // a row without number must have a cell that tells it
          const r = references === 'all' || (references === 'cells' && cells.length === 0) ? ` r='${n}'` : '';
          return cells.length === 0 ? `<row${r} spans="1:2"/>` : `<row${r} spans="1:2">${cells.join('')}</row>`;
        });
        const xml = sheet(data.join(' <!-- </row> --> ')).replace(
          /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\/?(?=[a-z])/gs,
          (markup) => (markup.startsWith('<!') ? markup : markup + prefix),
        );
        const byRow = new Map<number, Map<number, CellValue>>();
        for (const [n, column, one] of changes) byRow.set(n, (byRow.get(n) ?? new Map()).set(column, one));
        const cellEdits = new Map(
          [...byRow].map(([n, row]) => [n, new Map([...row].map(([c, one]) => [c, { value: one }]))]),
        );
        const added = [...byRow.keys()].sort((a, b) => a - b);
        const written = edited(xml, { row: (n) => cellEdits.get(n), added }, chunkSize);
        expect(read(written)).toEqual(withEdits(read(xml), byRow));
        expect(edited(xml, { row: () => undefined }, chunkSize)).toBe(xml);
        expect(edited(xml, { row: () => new Map(), added }, chunkSize)).toBe(xml);
        expect(edited(xml, { row: (n) => cellEdits.get(n), added })).toBe(written);
      },
    ),
    { numRuns: 500 },
  );
});
