import type { TemplateType } from '../model/sheet.js';

/**
 * Workbooks this program has written or marked hold a very hidden sheet of this name, by which the program knows them again
 * after they have been saved by whatever spreadsheet. Its rows are pairs: a key in column A, what it says in column B.
 */
export const ownSheetName = '_lucheng';

/**
 * Keys of that sheet. `lucheng` comes first and says what the workbook is: `annotated`, `template`, `changes` (the change log of fixed copies),
 * or `report`.
 * - `standard`: version of the standard.
 * - `type`: id of a record type a template is of; once per type, followed by its `digest`, of what the template asks for
 *   (`templateDigest`), and its `sample`, the record of its row 「示例」 as JSON.
 * - `sheet`: name of a sheet that holds no data but what this program says; once per sheet.
 * - `result`: name of a sheet the program has put a column 「校验结果」 on; once per sheet. In column C what the filter of the
 *   sheet was (`none`, its last column, `kept`), in column D what the column was like.
 * - `lost`: something of the input that the copy does not show, so that a check of the copy alone would say too little.
 * - `marked`: what follows belongs to the marks and goes with them; what stands before it stays when the copy is marked again.
 * - `style`: column B is formatted as marked cells were before, column C as they are now; once per kind of cell.
 */
export type OwnKey =
  | 'lucheng'
  | 'standard'
  | 'type'
  | 'digest'
  | 'sample'
  | 'lost'
  | 'marked'
  | 'sheet'
  | 'result'
  | 'style';

/** Rows that say what a workbook is a template of; a marked copy of one keeps them. */
export const templateRows = (types: readonly TemplateType[]): readonly (readonly [OwnKey, string])[] => {
  const standard = types[0]?.standard ?? null;
  const of = (key: OwnKey, value: string | null): readonly (readonly [OwnKey, string])[] =>
    value === null ? [] : [[key, value]];
  return [
    ...of('standard', standard),
    ...types.flatMap(({ id, digest, sample }) => [
      ...of('type', id),
      ...of('digest', digest),
      ...of('sample', sample && JSON.stringify(sample)),
    ]),
  ];
};

/** Title of the column a marked copy has at the end of each row. */
export const resultTitle = '校验结果';

/** What the first column, 「序号」, of a template says of its sample row. */
export const sampleWord = '示例';
