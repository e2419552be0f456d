import { columnLetters } from '../../../src/standard/column-letters.js';
import { escapeXml } from '../../readers/workbook.js';
import { head, main, mc, microsoft, office, type Part, relationsPart, spreadsheet, x14, xm } from './part.js';
import { columnOf, fields, headerRow, records, titles } from './rows.js';
import { firstStrings } from './workbook-parts.js';

/** Strings of the sheet in the order they are met, and how often cells use any. */
class Strings {
  readonly list: string[] = [];
  uses = 0;
  readonly #known = new Map<string, number>();

  cell(ref: string, style: number, text: string): string {
    let index = this.#known.get(text);
    if (index === undefined) {
      index = firstStrings.length + this.list.length;
      this.#known.set(text, index);
      this.list.push(escapeXml(text));
    }
    return this.first(ref, style, index);
  }

  first(ref: string, style: number, index: number): string {
    this.uses += 1;
    return `<c r="${ref}" s="${style}" t="s"><v>${index}</v></c>`;
  }
}

const firstRecord = headerRow + 1;
const lastRow = headerRow + records.length;
const lastColumn = columnLetters(titles.length - 1);
/** Rows that are not shown, and those folded into a group. */
const hiddenRow = 6;
const grouped = [9, 10, 11];

const serialOf = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

function cellXml(strings: Strings, field: string, ref: string, text: string, n: number): string {
  if (text === '') return `<c r="${ref}" s="6"/>`;
  if (field === 'counterpartyName' && n === firstRecord) return strings.first(ref, 3, 1);
  if (field === 'documentName') return strings.first(ref, 3, 2);
  if (field === 'remarks')
    return n === firstRecord
      ? `<c r="${ref}" s="3" t="str"><f>CONCATENATE("首次","申领。")</f><v>首次申领。</v></c>`
      : `<c r="${ref}" s="3" t="str"><f t="shared"${n === firstRecord + 1 ? ` ref="${ref}:${columnOf(field)}${lastRow}"` : ''} si="0">${n === firstRecord + 1 ? `$A$1&amp;""` : ''}</f><v>首次申领。</v></c>`;
  if (field === 'validFrom' && n % 2 === 1) return `<c r="${ref}" s="4"><v>${serialOf(text)}</v></c>`;
  if (field === 'content' && n === firstRecord)
    return `<c r="${ref}" s="6" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
  return strings.cell(ref, field === 'status' ? 6 : 3, text);
}

function rowsXml(strings: Strings): string {
  const title = `<row r="1" ht="30" customHeight="1" spans="1:${titles.length}">${strings.first('A1', 1, 0)}</row>`;
  const header = titles.map((text, i) => strings.cell(`${columnLetters(i)}${headerRow}`, 2, text));
  const rows = records.map((record, i) => {
    const n = firstRecord + i;
    const look = `${n === hiddenRow ? ' hidden="1"' : ''}${grouped.includes(n) ? ' outlineLevel="1"' : ''}`;
    const cells = record.map((text, c) => cellXml(strings, fields[c]!, `${columnLetters(c)}${n}`, text, n));
    return `<row r="${n}" spans="1:${titles.length}"${look} x14ac:dyDescent="0.15">${cells.join('')}</row>`;
  });
  // a row that is formatted and empty, as programs leave them far below
  return `${title}<row r="${headerRow}" s="2" customFormat="1" ht="33.75">${header.join('')}</row>${rows.join('')}<row r="40" s="3" customFormat="1"/>`;
}

const codes = columnOf('licenseCategory');
const dates = columnOf('validTo');
const state = columnOf('status');

/** What stands behind the rows, all of it that a sheet of today has. */
const behind = `<autoFilter ref="A${headerRow}:${lastColumn}${lastRow}" xr:uid="{00000000-0001-0000-0000-000000000000}"/><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-0000000000AA}" scale="85" filter="1" showAutoFilter="1"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait"/><autoFilter ref="A${headerRow}:${lastColumn}${lastRow}"/></customSheetView></customSheetViews><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="${dates}${firstRecord}:${dates}${lastRow}"><cfRule type="expression" dxfId="0" priority="2"><formula>${dates}${firstRecord}&lt;"2026"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="${state}${firstRecord}:${state}${lastRow}"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>{00000000-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="textLength" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="示例" error="不超过一百字" promptTitle="文号" prompt="照决定书填写" sqref="${columnOf('documentNumber')}${firstRecord}:${columnOf('documentNumber')}${lastRow}"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="${columnOf('agencyName')}${firstRecord}" r:id="rId1" tooltip="示例"/><hyperlink ref="${columnOf('agencyName')}${firstRecord + 1}" location="统计!A1" display="统计"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;L&amp;G&amp;C行政许可</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A${firstRecord}:${lastColumn}${lastRow}" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><legacyDrawingHF r:id="rId5"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{00000000-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${state}${firstRecord}:${state}${lastRow}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>统计!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>${codes}${firstRecord}:${codes}${lastRow}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** The sheet with the records; its strings go into the part of strings. */
export function dataSheet(): {
  readonly parts: readonly Part[];
  readonly strings: readonly string[];
  readonly uses: number;
} {
  const strings = new Strings();
  const rows = rowsXml(strings);
  const name = 'xl/worksheets/sheet1.xml';
  const content = `${head}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="${mc}" mc:Ignorable="x14ac xr" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1" filterMode="0"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastColumn}40"/><sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="38.75" style="3" customWidth="1"/><col min="2" max="6" width="12.5" style="3" customWidth="1"/><col min="7" max="7" width="9" hidden="1"/><col min="10" max="12" width="20.625" style="3" customWidth="1" outlineLevel="1"/><col min="13" max="16384" width="14" style="3" customWidth="1"/></cols><sheetData>${rows}</sheetData>${behind}</worksheet>`;
  return {
    parts: [
      { name, content, type: `${spreadsheet}.worksheet+xml` },
      relationsPart(name, [
        ['rId1', 'hyperlink', 'https://example.invalid/%E7%A4%BA%E4%BE%8B', 'External'],
        ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId5', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
        ['rId6', 'comments', '../comments1.xml'],
        ['rId7', `${microsoft}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ]),
    ],
    strings: strings.list,
    uses: strings.uses,
  };
}
