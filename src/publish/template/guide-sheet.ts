import type { Field } from '../../model/record-type.js';
import { columnLetters } from '../../standard/column-letters.js';
import { standardVersion } from '../../standard/version.js';
import { widthOf } from '../../standard/width.js';
import type { CellStyle } from '../../workbook/cell-style.js';
import type { NewCell, NewRow, NewSheet } from '../../workbook/new-sheet.js';
import { requirements } from '../explain/labels.js';
import type { Standard } from '../standard.js';
import { codeListOf } from './code-lists.js';
import { conditionWords, fillWords } from './field-words.js';
import { checkLines, fillLine, type GuideLine, type GuideTable, tableLines } from './guide-lines.js';
import type { TemplateKind } from './kinds.js';
import { guideLooks, headingLook, headLooks, missingFill, versionLook } from './looks.js';

export const guideSheetName = '填报说明';

/** Columns of the list of fields, with their widths; lines of words span those behind the first two. */
const heads = ['列', '数据项', '要求', '怎么填', '何时必填', '可选的代码', '列代码'] as const;
const widths = [7, 30, 12, 46, 42, 40, 18] as const;
const labelColumns = 2;
const wordsWidth = widths.slice(labelColumns).reduce((sum, width) => sum + width, 0);
/** Codes listed one by one. */
const codesListed = 20;

/** The sheet that says who fills a template, when and how, and what each column is. */
export function guideSheet(standard: Standard, kind: TemplateKind, tables: readonly GuideTable[]): NewSheet {
  const page = new Page();
  page.plain(`${kind.title}　填报说明`, headingLook, 32);
  page.plain(`山东省政务诚信数据标准（建议稿 ${standardVersion}）`, versionLook, 18);
  page.lines([...(kind.about === '' ? [] : [['总的说明', kind.about] as const]), fillLine(tables)]);
  page.legend();
  page.lines(checkLines(kind, standardVersion));
  for (const table of tables) {
    page.plain(`工作表「${table.sheet}」`, guideLooks.heading, 30);
    page.lines(tableLines(standard, table));
    page.fields(standard, table);
  }
  return {
    name: guideSheetName,
    tabColor: '9DC3E6',
    gridLines: false,
    columns: widths.map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    print: { landscape: true },
  };
}

/** Rows one below the other, and the cells merged in them. */
class Page {
  readonly rows: NewRow[] = [];
  readonly merges: string[] = [];

  #add(cells: readonly NewCell[], height: number): number {
    const n = this.rows.length + 1;
    this.rows.push({ n, height, cells });
    return n;
  }

  /** A line without borders. */
  plain(value: string, style: CellStyle, height: number): void {
    this.#add([{ value, style }], height);
  }

  lines(lines: readonly GuideLine[]): void {
    for (const [label, words] of lines) {
      const cells = widths.map((_, i): NewCell => {
        const style = i < labelColumns ? guideLooks.label : guideLooks.text;
        return i === 0 ? { value: label, style } : i === labelColumns ? { value: words, style } : { style };
      });
      const n = this.#add(cells, heightOf([words], [wordsWidth]));
      this.merges.push(`A${n}:B${n}`, `${columnLetters(labelColumns)}${n}:${columnLetters(widths.length - 1)}${n}`);
    }
  }

  /** What the colours of headers and cells mean. */
  legend(): void {
    const yellow = { ...guideLooks.text, fill: missingFill };
    const cells: readonly NewCell[] = [
      { value: '颜色', style: guideLooks.label },
      { style: guideLooks.label },
      { value: '深色：必填', style: headLooks.required },
      { style: headLooks.required },
      { value: '浅蓝：符合条件时必填', style: headLooks.conditional },
      { value: '灰白：选填', style: headLooks.optional },
      { value: '黄色：必填项还空着', style: yellow },
    ];
    const n = this.#add(cells, 40);
    this.merges.push(`A${n}:B${n}`, `C${n}:D${n}`);
  }

  /** Every column of a sheet. */
  fields(standard: Standard, { type, columns }: GuideTable): void {
    this.#add(
      heads.map((value) => ({ value, style: headLooks.required })),
      24,
    );
    for (const [i, field] of columns.entries()) {
      const texts = [
        columnLetters(i + 1),
        field.header,
        requirements[field.requirement].zh,
        fillWords(field),
        conditionWords(standard, type, field),
        codesOf(standard, field),
        field.column,
      ];
      this.#add(
        texts.map((value, at) => ({ value, style: at === 1 ? guideLooks.label : guideLooks.text })),
        heightOf(texts, widths),
      );
    }
  }
}

function codesOf(standard: Standard, field: Field): string {
  const list = codeListOf(standard, field);
  if (list === undefined) return '';
  return list.values.length > codesListed ? `共 ${list.values.length} 个，见下拉列表` : list.values.join('；');
}

/** Points a row needs for texts wrapped to their widths; what is merged is not fitted by spreadsheets themselves. */
function heightOf(texts: readonly string[], of: readonly number[]): number {
  const lines = texts.map((text, i) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) + 1) / (of[i]! - 3))), 0),
  );
  return Math.min(400, Math.max(...lines) * 15.5 + 7);
}
