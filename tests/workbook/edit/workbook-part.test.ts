import { describe, expect, test } from 'vitest';
import { ContentTypes } from '../../../src/workbook/edit/content-types.js';
import { Relations } from '../../../src/workbook/edit/relations.js';
import { WorkbookPart } from '../../../src/workbook/edit/workbook-part.js';
import { withAttribute } from '../../../src/workbook/edit/xml-spans.js';

const sheets = (prefix = ''): string =>
  `<${prefix}sheets><${prefix}sheet name="甲&amp;乙" sheetId="7" r:id="rId1"/><${prefix}sheet name="图" sheetId="3" state="hidden" r:id="rId2"/><${prefix}sheet name="王'丙" sheetId="5" state="veryHidden" r:id="rId3"/></${prefix}sheets>`;
const book = (before: string, after: string): string => `<workbook xmlns:r="r">${before}${sheets()}${after}</workbook>`;
const name = (local: number, text: string): string =>
  `<definedName name="Print_Area" localSheetId="${local}">${text}</definedName>`;

describe('the list of sheets', () => {
  test('is read with what is shown of them', () => {
    expect(new WorkbookPart(book('', '')).sheets()).toEqual([
      { name: '甲&乙', relation: 'rId1', visibility: 'visible' },
      { name: '图', relation: 'rId2', visibility: 'hidden' },
      { name: "王'丙", relation: 'rId3', visibility: 'very-hidden' },
    ]);
  });

  test('grows in front and at the end; what names sheets by place follows', () => {
    const part = new WorkbookPart(
      book(
        '<bookViews><workbookView firstSheet="1" activeTab="2"/><workbookView activeTab="1"/></bookViews>',
        `<definedNames>${name(0, 'a')}<definedName name="x">b</definedName>${name(2, 'c')}</definedNames>`,
      ),
    );
    part.add(
      [
        { name: '结论', relation: 'rId8', visibility: 'visible' },
        { name: '清单', relation: 'rId9', visibility: 'visible' },
      ],
      [{ name: '_尾', relation: 'rId10', visibility: 'very-hidden' }],
    );
    expect(part.sheets().map((sheet) => sheet.name)).toEqual(['结论', '清单', '甲&乙', '图', "王'丙", '_尾']);
    expect([...part.xml.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)).toEqual(['8', '9', '7', '3', '5', '10']);
    expect(part.xml).toContain(`<definedNames>${name(2, 'a')}<definedName name="x">b</definedName>${name(4, 'c')}`);
    expect(part.xml).toContain('<workbookView activeTab="0"/><workbookView activeTab="3"/>');
  });

  test('loses a sheet with the names that are its own', () => {
    const part = new WorkbookPart(
      book(
        '<bookViews><workbookView activeTab="2"/></bookViews>',
        `<definedNames>${name(1, 'a')}</definedNames><calcPr/>`,
      ),
    );
    part.remove('rId2');
    expect(part.xml).toBe(
      book('<bookViews><workbookView activeTab="1"/></bookViews>', '<calcPr/>').replace(/<sheet name="图"[^>]*>/, ''),
    );
  });

  test('names of ranges stand where they belong, and go', () => {
    const part = new WorkbookPart(book('', '<externalReferences/><calcPr/>'));
    part.setName('rId3', '_xlnm._FilterDatabase', '$A$1:$B$2');
    expect(part.xml).toContain(
      `<externalReferences/><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'王''丙'!$A$1:$B$2</definedName></definedNames><calcPr/>`,
    );
    part.setName('rId3', '_xlnm._FilterDatabase', '$A$1:$C$2');
    expect(part.xml).toContain("'王''丙'!$A$1:$C$2<");
    part.setName('rId3', '_xlnm._FilterDatabase', undefined);
    expect(part.xml).toBe(book('', '<externalReferences/><calcPr/>'));
  });

  test('has the prefix of the part', () => {
    const part = new WorkbookPart(`<x:workbook xmlns:r="r">${sheets('x:')}</x:workbook>`);
    part.add([], [{ name: '尾', relation: 'rId9', visibility: 'visible' }]);
    part.setName('rId9', '_xlnm.Print_Titles', '$1:$1');
    expect(part.xml).toMatch(/<x:sheet name="尾" sheetId="8" [^>]*\/><\/x:sheets><x:definedNames><x:definedName /);
  });
});

test.each<[part: string, target: string, path: string]>([
  ['xl/workbook.xml', 'xl/worksheets/a.xml', 'worksheets/a.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['workbook.xml', 'sheet.xml', 'sheet.xml'],
])('%s finds %s', (part, target, path) => {
  const relations = new Relations(part, undefined);
  expect(relations.add('http://x/y', target)).toBe('rId1');
  expect(relations.xml).toContain(`Target="${path}"`);
  expect(relations.all()).toEqual([{ id: 'rId1', type: 'y', target }]);
  relations.remove('rId1');
  expect(relations.all()).toEqual([]);
});

test('kinds of parts are told by their own names first', () => {
  const types = new ContentTypes(
    '<Types><Default Extension="XML" ContentType="a"/><Override PartName="/B.xml" ContentType="b"/></Types>',
  );
  expect(['c.xml', 'b.xml', 'c.vml'].map((part) => types.of(part))).toEqual(['a', 'b', undefined]);
  types.set('c.xml', 'a');
  types.set('b.xml', 'd');
  types.remove('nothing');
  expect(types.xml).toBe(
    '<Types><Default Extension="XML" ContentType="a"/><Override PartName="/b.xml" ContentType="d"/></Types>',
  );
});

test.each<[attributes: string, value: string | undefined, after: string]>([
  [' r="A1" s="2" t="s"', '5', ' r="A1" s="5" t="s"'],
  [" r='A1' s = '2'", '5', ` r='A1' s="5"`],
  [' r="A1"', '5', ' r="A1" s="5"'],
  [` x=" s='1'" y:s="3"`, '5', ` x=" s='1'" y:s="3" s="5"`],
  [' s="2" t="s"', undefined, ' t="s"'],
  [' r="A1"', undefined, ' r="A1"'],
])('attribute s of `%s` as %s', (attributes, value, after) => {
  expect(withAttribute(attributes, 's', value)).toBe(after);
});
