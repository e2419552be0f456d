import type { Excluded } from '../model/entry.js';
import type { Mapping } from '../model/mapping.js';
import type { Cell, Row } from '../model/sheet.js';
import { trimmed, unspaced } from '../standard/characters.js';
import { textOf } from './text.js';

const shownText = (cell: Cell | undefined): string => trimmed(textOf(cell));

const totals = /^(?:本页|本表|本月|全部)?(?:合计|总计|小计|累计|共计)([:：(（].*)?$|^共\d+[条户件项家笔]$/;
const notes =
  /^(填表说明|填报说明|表格说明|说明|备注|注|制表人?|填报人|填表人?|审核人?|审批人|复核人|负责人|单位负责人|分管领导|主管领导|经办人|联系人|联系电话|(?:填报|填表|制表|报送)(?:日期|时间|单位|部门)|单位[（(]盖章[)）])[（(盖章）)]*[:：\d]|^(以下空白|以下无正文|此行以下空白|填表说明|表格说明)$/;
/** First characters of all of these words. */
const wordStart = /^[合总小累共本全填表说备注制审复负分主经联报单以此]/;
/** The last ones: what is said first of a column in the line templates have below their header. */
const fillingWords =
  /^(必填|选填|条件必填|必填项|选填项|非必填|是否必填|(?:填写|填报)要求|c\.*\d+|n\.*[\d,]+|d8|字符型?|日期型?|数值型?|文本|text|varchar.*|date|number.*|yyyy.*|\d+位|文本\d+|单选|多选|下拉.*|(?:条件)?必填[；，].*|选填[；，].*)$/is;

/** Words of such lines that may as well be what a record says. */
const answers = /^[是否mocd]$/i;

const sampleWords = /^(?:填写|填报)?(?:样例|示例|范例)[:：]?$/;

/**
 * Tells rows that are no records: totals, signatures and notes, the header once more, and lines of column codes or filling
 * words under it. Only where the fields that tell records apart are empty, so that no real record is ever left out.
 * @returns the reason, or null for a record.
 */
export function classifyRow(row: Row, mapping: Mapping): Excluded | null {
  const first = row.cells.findIndex((cell) => shownText(cell) !== '');
  if (first < 0) return null;
  const text = shownText(row.cells[first]);
  // nearly every row is decided here: its first cell is no such word, and no header
  const word = wordOf(text);
  if (word !== null && !hasKey(row, mapping, first)) return word;
  if (mapping.keyed) return null;
  const head = mapping.columns.find((column) => column.index === first);
  if (head?.extra && onlyExtras(row, mapping)) return 'blank';
  if (head?.field === null && sampleWords.test(text)) return 'sample';
  if (sameAsHeader(row, mapping)) return 'repeated-header';
  return isHeaderNote(row, mapping) ? 'header-note' : lonelyProse(row, mapping, first) ? 'note' : null;
}

/** A row numbered beforehand and never filled. */
const onlyExtras = (row: Row, mapping: Mapping): boolean =>
  row.cells.every(
    (cell, i) => shownText(cell) === '' || mapping.columns.some(({ index, extra }) => extra && index === i),
  );

/** What the first cell of a row says it is; null for everything that may be a record. */
function wordOf(text: string): 'total' | 'note' | null {
  if (!wordStart.test(text)) return null;
  const compact = unspaced(text);
  return totals.test(compact) ? 'total' : notes.test(compact) ? 'note' : null;
}

/** True where another cell than the one at `except` fills a field of the unique key or any required field. */
function hasKey(row: Row, mapping: Mapping, except: number): boolean {
  const { type } = mapping;
  return mapping.columns.some(({ index, field }) => {
    if (field === null || index === except || shownText(row.cells[index]) === '') return false;
    return type.uniqueKey.includes(field.name) || (field.requirement === 'required' && field.kind === 'date');
  });
}

/** Most columns hold their own header again, blanks aside. */
function sameAsHeader(row: Row, mapping: Mapping): boolean {
  let same = 0;
  let filled = 0;
  for (const { index, header } of mapping.columns) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    const text = typeof cell === 'string' ? cell : cell.text;
    filled += 1;
    if (text === header || (text.length < 80 && unspaced(text) === unspaced(header))) same += 1;
    // a record shows itself by its first cells
    else if (filled >= 3 && same === 0) return false;
  }
  return same >= 3 && same * 2 > filled;
}

/**
 * A line under the header with column codes, English names, filling words or the numbers 1, 2, 3 …. A line of answers and
 * numbers is one only where it is about most columns and says nothing else: a record may be full of them.
 */
function isHeaderNote(row: Row, { headerRows, columns }: Mapping): boolean {
  if (row.n - (headerRows.at(-1) ?? 0) > 3) return false;
  let filled = 0;
  let told = 0;
  let answered = 0;
  let counted = 0;
  for (const { index, field } of columns) {
    const text = shownText(row.cells[index]);
    if (text === '') continue;
    filled += 1;
    if (text === String(index + 1) || text === String(counted + 1)) counted += 1;
    else if (answers.test(text)) answered += 1;
    else if (fillingWords.test(text) || text === field?.column || text === field?.name) told += 1;
  }
  if (filled < 3) return false;
  const words = told >= 3 ? told + answered : told;
  return words * 3 >= filled * 2 || (told + answered + counted === filled && filled * 2 >= columns.length);
}

/** One long sentence alone in a row that has none of the fields of a record. */
function lonelyProse(row: Row, mapping: Mapping, first: number): boolean {
  const others = row.cells.some((cell, i) => i !== first && shownText(cell) !== '');
  return (
    !others &&
    mapping.columns.length > 2 &&
    /[:：。；]|^以下/.test(shownText(row.cells[first])) &&
    row.n > (mapping.headerRows.at(-1) ?? 0)
  );
}
