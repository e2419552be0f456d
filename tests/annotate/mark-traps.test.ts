import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { endingOf } from '../../src/annotate/xlsx/workbook-kind.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { blocksOf } from '../../src/workbook/edit/vml-edit.js';
import { namespaces, packageBytes, relationTo, type TestPackage, type TestSheet, textRow } from './make-package.js';
import { error, front, lookOf, mark, notesOf, type PlanOf, partsOf, sheetOf, textsOf } from './marked.js';

const rows = [textRow(1, ['名称', '内容'], 2), textRow(2, ['示例甲', '乙']), textRow(3, ['示例丙', '丁'])].join('');
const plan: PlanOf = { cells: { B2: error('【鲁诚】错误\n内容不对') }, results: { 2: '错误：内容不对' } };
const book = (sheet: Partial<TestSheet>, more: Partial<TestPackage> = {}): Uint8Array =>
  packageBytes({ sheets: [{ name: '行政许可', rows, ...sheet }], ...more });
const sheet1 = async (bytes: Uint8Array, one: PlanOf = plan): Promise<string> =>
  partsOf(await mark(bytes, [one]))['xl/worksheets/sheet1.xml'] ?? '';

describe('everything else', () => {
  const blob = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);
  const others: Readonly<Record<string, string | Uint8Array>> = {
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/media/image1.png': blob,
    'xl/cellimages.xml': '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
    'xl/vbaProject.bin': blob,
    'xl/calcChain.xml': `<calcChain ${namespaces}><c r="B3" i="1"/></calcChain>`,
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/printerSettings/printerSettings1.bin': blob,
    'customXml/item1.xml': '<a>一</a>',
    'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
  };
  const kind = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const bytes = packageBytes({
    sheets: [
      {
        name: '行政许可',
        rows: rows.replace(
          '<c r="B3" t="inlineStr"><is><t>丁</t></is></c>',
          '<c r="B3" t="str"><f>A2&amp;"丁"</f><v>丁</v></c>',
        ),
      },
      { name: '其他', rows: textRow(1, ['别的']) },
    ],
    parts: others,
    kind,
  });

  test('is copied byte for byte: parts, sheets without marks, shared texts', async () => {
    const [before, after] = [unzipSync(bytes), unzipSync(await mark(bytes, [plan]))];
    for (const name of [...Object.keys(others), 'xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', '_rels/.rels'])
      expect(after[name], name).toEqual(before[name]);
    expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([]);
  });

  test('of a sheet with marks stays: a formula keeps its place in the chain', async () => {
    const formula = { cells: { B3: error() }, results: {} };
    expect(await sheet1(bytes, formula)).toContain('t="str" s="4"><f>A2&amp;"丁"</f><v>丁</v></c>');
  });

  test('a workbook with macros stays one, and is named so', async () => {
    const copy = await mark(bytes, [plan]);
    expect(partsOf(copy)['[Content_Types].xml']).toContain(`PartName="/xl/workbook.xml" ContentType="${kind}"`);
    expect(await endingOf(bytesSource('a', copy))).toBe('.xlsm');
    expect(await endingOf(bytesSource('a', book({})))).toBe('.xlsx');
  });

  test('a template becomes a plain workbook', async () => {
    const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
    const parts = partsOf(await mark(book({}, { kind: template }), [plan]));
    expect(parts['[Content_Types].xml']).not.toContain('template');
    expect(parts['[Content_Types].xml']).toContain('spreadsheetml.sheet.main+xml');
  });

  test('a signature, which would not hold, goes with what names it', async () => {
    const signed = book(
      {},
      {
        parts: {
          '_xmlsignatures/origin.sigs': '',
          '_xmlsignatures/sig1.xml': '<Signature/>',
          '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationTo('rId1', 'officeDocument', 'xl/workbook.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        },
        types:
          '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>',
      },
    );
    expect(JSON.stringify(partsOf(await mark(signed, [plan])))).not.toContain('signature');
  });
});

describe('notes', () => {
  const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
  const vml = (content: string): string =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>${content}</xml>`;
  const withComments = (comments: string, prefix = ''): Uint8Array =>
    book(
      {
        tail: '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><legacyDrawing r:id="rId7"/><tableParts count="0"/>',
        relations:
          relationTo('rId5', 'comments', '../anmerkungen/Eins.xml') +
          relationTo('rId7', 'vmlDrawing', '/xl/drawings/Kasten.vml'),
      },
      {
        parts: {
          'xl/anmerkungen/Eins.xml': `<${prefix}comments xmlns${prefix ? ':x' : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${comments}</${prefix}comments>`,
          'xl/drawings/Kasten.vml': vml(
            '<v:shape id="_x0000_s3073" type="#_x0000_t202"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>',
          ),
        },
        types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/anmerkungen/Eins.xml" ContentType="${commentsType}"/>`,
      },
    );
  const theirs = (text: string, author = 0): string =>
    `<authors><author>王甲</author><author>tc={A1}</author></authors><commentList><comment ref="B2" authorId="${author}"><text>${text}</text></comment></commentList>`;
  const two: PlanOf = { cells: { B2: error('【鲁诚】错误\n一'), A3: error('【鲁诚】错误\n二') } };

  test('are put where the sheet has its notes, whatever the parts are called', async () => {
    const parts = partsOf(await mark(withComments(theirs('<r><rPr><b/></rPr><t>核</t></r><r><t>对</t></r>')), [two]));
    expect(parts['xl/anmerkungen/Eins.xml']).toContain('<r><rPr><b/></rPr><t>核</t></r><r><t>对</t></r><r>');
    expect(parts['xl/drawings/Kasten.vml']).toMatch(/data="3,4".*<br>.*id="_x0000_s4097"/s);
    expect(Object.keys(parts).filter((name) => /comments\d|vmlDrawing\d/.test(name))).toEqual([]);
  });

  test('are written with the prefix of the part', async () => {
    const comments = theirs('<t>核对</t>').replace(/<(\/?)/g, '<$1x:');
    const xml = partsOf(await mark(withComments(comments, 'x:'), [two]))['xl/anmerkungen/Eins.xml'] ?? '';
    expect(xml).toMatch(/<x:comment ref="B2" authorId="0"><x:text><x:r><x:t>核对<\/x:t><\/x:r><x:r>/);
    expect(xml).toMatch(/<x:author>鲁诚<\/x:author><\/x:authors>.*<x:comment ref="A3" authorId="2"><x:text><x:r>/s);
  });

  test('threaded comments stay as they are', async () => {
    const xml =
      partsOf(await mark(withComments(theirs('<t>[线程批注]</t>', 1)), [two]))['xl/anmerkungen/Eins.xml'] ?? '';
    expect(xml).toContain('<comment ref="B2" authorId="1"><text><t>[线程批注]</t></text></comment><comment ref="A3"');
  });

  test('what somebody has written behind ours stays when the marks go', async () => {
    const first = await mark(book({}), [two]);
    const parts = unzipSync(first);
    const xml = new TextDecoder().decode(parts['xl/comments1.xml']);
    expect(xml).toContain('二\u200b</t>');
    const answered = await repacked(parts, { 'xl/comments1.xml': xml.replace('二\u200b</t>', '二\u200b\n已核实</t>') });
    const again = partsOf(await mark(answered, [{ cells: {} }]));
    expect(notesOf(again, '行政许可')).toEqual({ A3: '\n已核实' });
  });

  test('boxes of headers and controls stay; a sheet with a drawing of controls gets its notes there', async () => {
    const control = vml(
      '<v:shape id="_x0000_s3074" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>0</x:Anchor></x:ClientData></v:shape>',
    );
    const picture = vml('<v:shape id="CH" type="#_x0000_t75"/>').replace('data="3"', 'data="9"');
    const bytes = book(
      {
        tail: '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>',
        relations:
          relationTo('rId1', 'drawing', '../drawings/drawing1.xml') +
          relationTo('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
          relationTo('rId3', 'vmlDrawing', '../drawings/vmlDrawing2.vml'),
      },
      {
        parts: {
          'xl/drawings/drawing1.xml': '<a/>',
          'xl/drawings/vmlDrawing1.vml': control,
          'xl/drawings/vmlDrawing2.vml': picture,
        },
      },
    );
    const copy = await mark(bytes, [two]);
    const parts = partsOf(copy);
    expect(parts['xl/drawings/vmlDrawing2.vml']).toBe(picture);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('ObjectType="Button"');
    expect(blocksOf(parts['xl/drawings/vmlDrawing1.vml'] ?? '')).toEqual([3, 10]);
    expect(Object.keys(notesOf(parts, '行政许可'))).toEqual(['A3', 'B2']);
    const bare = partsOf(await mark(copy, [{ cells: {} }]));
    expect(bare['xl/drawings/vmlDrawing1.vml']).not.toContain('Note');
    expect(bare['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rId2"/><legacyDrawingHF');
    expect(bare['xl/comments1.xml']).toBeUndefined();
  });

  test('a new drawing comes where it belongs among what stands behind the rows', async () => {
    const tail =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts count="0"/><extLst/>';
    expect(await sheet1(book({ tail }))).toMatch(/<pageMargins [^>]*><legacyDrawing [^>]*><mc:AlternateContent/);
  });

  test('as many as there may be have numbers of their own', async () => {
    const many = packageBytes({
      sheets: [
        { name: '行政许可', rows: Array.from({ length: 1100 }, (_, i) => textRow(i + 1, ['甲', '乙'])).join('') },
      ],
    });
    const cells = Object.fromEntries(Array.from({ length: 1099 }, (_, i) => [`B${i + 2}`, error('【鲁诚】错误\n一')]));
    const drawing = partsOf(await mark(many, [{ cells }]))['xl/drawings/vmlDrawing1.vml'] ?? '';
    const ids = [...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    expect(new Set(ids).size).toBe(1099);
    expect(new Set(ids.map((id) => Math.floor(id / 1024)))).toEqual(new Set(blocksOf(drawing)));
  });
});

describe('the column of results', () => {
  test.each<[what: string, sheet: Partial<TestSheet>, plan: PlanOf, column: string, filter: string | undefined]>([
    ['comes behind the last column used, filtered from the header on', {}, plan, 'C', 'A1:C3'],
    [
      'comes behind a title that is wider than the table only where it hides it',
      {
        rows: `${textRow(1, ['表'])}${rows.replaceAll(/r="([AB]?)(\d)"/g, (_, l, n) => `r="${l}${Number(n) + 1}"`)}`,
        tail: '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="B2:D2"/></mergeCells>',
      },
      { ...plan, headerRows: [2] },
      'E',
      'A2:E4',
    ],
    [
      'stands in every header; the filter is over the first table',
      { rows: rows + textRow(5, ['名称', '内容']) + textRow(6, ['示例', '戊', undefined, '己']) },
      { ...plan, headerRows: [1, 5] },
      'E',
      'A1:E4',
    ],
    [
      'widens a filter, its criteria kept',
      { tail: '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>' },
      plan,
      'C',
      'A1:C2',
    ],
    ['leaves a filter alone that is elsewhere', { tail: '<autoFilter ref="A2:B3"/>' }, plan, 'C', 'A2:B3'],
    ['is not filtered where the sheet is protected', { tail: '<sheetProtection sheet="1"/>' }, plan, 'C', undefined],
    [
      'is filtered where the protection lets it',
      { tail: '<sheetProtection sheet="1" autoFilter="0"/>' },
      plan,
      'C',
      'A1:C3',
    ],
    ['is not put on a sheet without records', {}, { ...plan, headerRows: [] }, '', undefined],
  ])('%s', async (_what, sheet, one, column, filter) => {
    const xml = await sheet1(book(sheet), one);
    expect(/<c r="([A-Z]+)\d+"[^>]*><is><t xml:space="preserve">校验结果/.exec(xml)?.[1] ?? '').toBe(column);
    expect(/<autoFilter ref="([^"]*)"/.exec(xml)?.[1]).toBe(filter);
    expect(xml.match(/校验结果/g)?.length ?? 0).toBe(one.headerRows?.length ?? 1);
  });

  test('does not lie over a table of the spreadsheet’s own kind, whose filter is its own', async () => {
    const tables = book(
      {
        tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        relations: relationTo('rId1', 'table', '../tables/table1.xml'),
      },
      {
        parts: { 'xl/tables/table1.xml': `<table ${namespaces} id="1" ref="A1:C3"><autoFilter ref="A1:C3"/></table>` },
      },
    );
    const xml = await sheet1(tables);
    expect(xml).toContain('<c r="D1"');
    expect(xml).toMatch(/<autoFilter ref="D1:D3"\/>.*<tableParts/);
  });

  test('is not put where there is no room', async () => {
    const full = rows.replace('</row>', '<c r="XFD1" t="inlineStr"><is><t>尽头</t></is></c></row>');
    expect(await sheet1(book({ rows: full }))).not.toContain('校验结果');
  });

  test('is seen where all columns to the right are hidden; they are again when it goes', async () => {
    const head =
      '<cols><col min="1" max="1" width="20"/><col min="3" max="16384" width="9" style="1" hidden="1"/></cols>';
    const copy = await mark(book({ head }), [plan]);
    const xml = partsOf(copy)['xl/worksheets/sheet1.xml'];
    expect(xml).toContain(
      '<col min="1" max="1" width="20"/><col min="3" max="3" width="60" customWidth="1" style="1"/><col min="4" max="16384" width="9" style="1" hidden="1"/>',
    );
    expect(partsOf(await mark(copy, [{ headerRows: [] }]))['xl/worksheets/sheet1.xml']).toContain(
      '<col min="3" max="3" width="9" hidden="1" style="1"/><col min="4"',
    );
  });

  test('what somebody has written into it stays; rows chosen by it stay chosen', async () => {
    const parts = unzipSync(await mark(book({}), [{ ...plan, results: { 2: '错误：内容不对', 3: '错误：内容不对' } }]));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder()
      .decode(parts[name])
      .replace(/错误：内容不对(?=<\/t><\/is><\/c><\/row><\/sheetData>)/, '已改')
      .replace('<autoFilter ref="A1:C3"/>', '<autoFilter ref="A1:C3"><filterColumn colId="2"/></autoFilter>');
    const again = await mark(await repacked(parts, { [name]: xml }), [plan]);
    expect((await textsOf(again))['行政许可']).toEqual({
      1: ['名称', '内容', undefined, '校验结果'],
      2: ['示例甲', '乙', undefined, '错误：内容不对'],
      3: ['示例丙', '丁', '已改'],
    });
    expect(partsOf(again)[name]).toContain('<filterColumn colId="2"/>');
  });
});

describe('workbooks of other makes', () => {
  test('the strict form stays strict', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = unzipSync(book({}));
    const changed = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, strict(new TextDecoder().decode(content))]),
    );
    const copy = await mark(await repacked(parts, changed), [plan]);
    expect(
      Object.entries(partsOf(copy))
        .filter(([, text]) => /spreadsheetml\/2006\/main|officeDocument\/2006\/relationships/.test(text))
        .map(([name]) => name),
    ).toEqual([]);
    expect((await textsOf(copy))['行政许可']?.[2]).toEqual(['示例甲', '乙', '错误：内容不对']);
  });

  test('formats with a prefix, extensions and lists left out', async () => {
    const parts = unzipSync(book({}));
    const styles = `<?xml version="1.0"?><x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="y"><x:fonts count="1" x14ac:knownFonts="1"><x:font/></x:fonts><x:cellXfs count='3'><x:xf numFmtId="0"/><x:xf numFmtId="14"/><x:xf numFmtId="0"/></x:cellXfs><x:extLst><x:ext uri="z"/></x:extLst></x:styleSheet>`;
    const out = partsOf(await mark(await repacked(parts, { 'xl/styles.xml': styles }), [plan]));
    const xml = out['xl/styles.xml'] ?? '';
    expect(xml).toContain('mc:Ignorable="x14ac"');
    expect(xml).toMatch(
      /<x:fonts count="2" x14ac:knownFonts="1">.*<x:fills count="\d">.*<x:borders count="1">.*<x:cellStyleXfs count="1">.*<x:cellXfs count="\d+">.*<x:extLst>/s,
    );
    expect(lookOf(out, 'xl/worksheets/sheet1.xml', 'B2')).toEqual({ fill: 'error' });
  });

  test('a workbook without formats gets them', async () => {
    const { 'xl/styles.xml': _styles, ...parts } = unzipSync(book({ rows: rows.replaceAll(' s="2"', '') }));
    const relations = new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace(/<Relationship Id="rId90"[^>]*>/, '');
    const out = partsOf(await mark(await repacked(parts, { 'xl/_rels/workbook.xml.rels': relations }), [plan]));
    expect(lookOf(out, 'xl/worksheets/sheet1.xml', 'B2')).toEqual({ fill: 'error' });
  });

  test('a sheet of charts that is in front is not selected any more', async () => {
    const bytes = book(
      {},
      {
        parts: {
          'xl/chartsheets/sheet1.xml': `<chartsheet ${namespaces}><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
        },
      },
    );
    const parts = unzipSync(bytes);
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    const out = partsOf(
      await mark(
        await repacked(parts, {
          'xl/workbook.xml': text('xl/workbook.xml').replace(
            '</sheets>',
            '<sheet name="图" sheetId="9" r:id="rId50"/></sheets>',
          ),
          'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
            '</Relationships>',
            `${relationTo('rId50', 'chartsheet', 'chartsheets/sheet1.xml')}</Relationships>`,
          ),
        }),
        [plan],
      ),
    );
    expect(out['xl/chartsheets/sheet1.xml']).toContain('<sheetView workbookViewId="0"/>');
    expect(out['xl/workbook.xml']).toMatch(/name="图" sheetId="9".*name="_lucheng" sheetId="12"/);
  });

  test('two sheets never have one name', async () => {
    const taken = packageBytes({
      sheets: [
        { name: '行政许可', rows },
        { name: '检查结论', rows: textRow(1, ['我的']) },
      ],
    });
    await expect(mark(taken, [plan])).rejects.toThrow('检查结论');
  });

  test('a filled template keeps what it says of itself', async () => {
    const own =
      textRow(1, ['lucheng', 'template']) + textRow(2, ['type', 'admin-license']) + textRow(3, ['sheet', '填报说明']);
    const template = packageBytes({
      sheets: [
        { name: '填报说明', rows: textRow(1, ['说明']) },
        { name: '行政许可', rows },
        { name: '_lucheng', rows: own, state: 'veryHidden' },
      ],
    });
    const copy = await mark(template, [plan]);
    const lines = Object.values((await textsOf(copy))['_lucheng'] ?? {});
    expect(lines.slice(0, 7)).toEqual([
      ['lucheng', 'template'],
      ['type', 'admin-license'],
      ['sheet', '填报说明'],
      ['marked'],
      ['sheet', '检查结论'],
      ['sheet', '问题清单'],
      ['result', '行政许可', 'none'],
    ]);
    const again = await mark(copy, [plan]);
    expect(await textsOf(again)).toEqual(await textsOf(copy));
    expect(partsOf(again)['xl/workbook.xml']?.match(/<sheet /g)?.length).toBe(5);
  });

  test('what a copy says of itself before its marks stays when it is marked again', async () => {
    const own =
      textRow(1, ['lucheng', 'annotated']) +
      textRow(2, ['lost', '一行']) +
      textRow(3, ['marked']) +
      textRow(4, ['sheet', '检查结论']);
    const bytes = packageBytes({
      sheets: [
        { name: '检查结论', rows: textRow(1, ['旧的']) },
        { name: '行政许可', rows },
        { name: '_lucheng', rows: own, state: 'veryHidden' },
      ],
    });
    const texts = await textsOf(await mark(bytes, [plan]));
    expect(texts['检查结论']?.[1]).toEqual(['不合格', '去看']);
    expect(Object.values(texts['_lucheng'] ?? {}).slice(0, 4)).toEqual([
      ['lucheng', 'annotated'],
      ['lost', '一行'],
      ['marked'],
      ['sheet', '检查结论'],
    ]);
  });

  test('a sheet of ours that somebody has used for data stays', async () => {
    const copy = await mark(book({}), [plan], front.slice(1));
    const again = await mark(copy, [plan, { name: '问题清单', headerRows: [] }], front.slice(0, 1));
    expect(Object.keys(await textsOf(again))).toEqual(['检查结论', '问题清单', '行政许可', '_lucheng']);
  });
});

test('formats are the same however often a copy is marked', async () => {
  let bytes = await mark(book({}), [plan]);
  const first = partsOf(bytes);
  for (let i = 0; i < 3; i += 1) bytes = await mark(bytes, [plan]);
  expect(partsOf(bytes)).toEqual(first);
  expect(sheetOf(first, '行政许可')).toBe('xl/worksheets/sheet1.xml');
});

/** A package with some parts as other text. */
async function repacked(
  parts: Readonly<Record<string, Uint8Array>>,
  changed: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync({
    ...parts,
    ...Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)])),
  });
}
