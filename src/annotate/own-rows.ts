import type { TemplateType } from '../model/sheet.js';
import { type OwnKey, templateRows } from '../standard/own-sheet.js';
import type { CellStyle } from '../workbook/cell-style.js';
import type { NewRow, NewSheet } from '../workbook/new-sheet.js';
import { newOwnSheet, ownRows } from '../workbook/own-sheet.js';

/** What the sheet `_lucheng` of a marked copy says. */
export interface OwnWords {
  /** Version of the standard. */
  readonly standard: string;
  /** What the workbook is a template of, which its copy is as well. */
  readonly template: readonly TemplateType[];
  /** Sheets that hold no data but what this program says. */
  readonly sheets: readonly string[];
  /** Sheets with a column 「校验结果」. */
  readonly results: readonly string[];
  /** What of the input is not in the copy, see `lostIn`. */
  readonly lost: readonly string[];
  /** Looks of marked cells; asked for once all other sheets have been written. */
  readonly styles: () => Iterable<{ readonly before: CellStyle; readonly after: CellStyle }>;
}

/** The very hidden sheet by which a marked copy is known again. */
export const ownSheet = (words: OwnWords): NewSheet => newOwnSheet(rowsOf(words));

function* rowsOf({ standard, template, sheets, results, lost, styles }: OwnWords): Generator<NewRow> {
  const stays = template.length > 0 || lost.length > 0;
  const lines: readonly (readonly [key: OwnKey, ...values: string[]])[] = [
    ['lucheng', 'annotated'],
    ...(template.length > 0 ? templateRows(template) : ([['standard', standard]] as const)),
    ...lost.map((what) => ['lost', what] as const),
    ...(stays ? ([['marked']] as const) : []),
    ...sheets.map((name) => ['sheet', name] as const),
    // before there was no copy there was no filter
    ...results.map((name) => ['result', name, 'none'] as const),
  ];
  yield* ownRows(lines);
  let n = lines.length;
  for (const { before, after } of styles()) {
    n += 1;
    yield {
      n,
      cells: [{ value: 'style' satisfies OwnKey }, { value: ' ', style: before }, { value: ' ', style: after }],
    };
  }
}
