import type { RecordType } from '../../model/record-type.js';
import { type OwnKey, templateRows } from '../../standard/own-sheet.js';
import { templateDigest } from '../../standard/template-digest.js';
import { standardVersion } from '../../standard/version.js';
import type { NewSheet } from '../../workbook/new-sheet.js';
import { newOwnSheet, ownRows } from '../../workbook/own-sheet.js';
import type { NewWorkbook } from '../../workbook/write-workbook.js';
import type { Standard } from '../standard.js';
import { type CodeList, codeListOf, codeSheet, codeSheetName } from './code-lists.js';
import { columnsOf } from './columns.js';
import { dataSheet } from './data-sheet.js';
import type { GuideTable } from './guide-lines.js';
import { guideSheet, guideSheetName } from './guide-sheet.js';
import type { TemplateKind } from './kinds.js';
import { type Sample, sampleOf } from './sample.js';

interface Table extends GuideTable {
  readonly sample: Sample;
}

/** Name of the sheet of the envelope of a batch, which is there for zero reports. */
const zeroReportSheet = '批次信息（零报告）';

/** The workbook to be filled with records of a kind: 「填报说明」, a sheet a table, the lists of codes, and what the checker knows it by. */
export function templateOf(standard: Standard, kind: TemplateKind): NewWorkbook {
  const tables = kind.tables.map((type): Table => {
    const columns = columnsOf(standard, type);
    const sheet = type.id === 'batch' ? zeroReportSheet : type.title;
    return { type, sheet, columns, sample: sampleOf(standard, type, columns) };
  });
  const { sheet: codes, names } = codeSheet(listsOf(standard, tables));
  return {
    author: '鲁诚',
    title: `${kind.title}填报模板（建议稿 ${standardVersion}）`,
    sheets: [
      guideSheet(standard, kind, tables),
      ...tables.map(({ type, sheet, columns, sample }) => dataSheet(standard, type, sheet, columns, sample)),
      codes,
      ownSheet(standard, tables),
    ],
    names,
  };
}

/** The lists of all code fields, each once. */
function listsOf(standard: Standard, tables: readonly Table[]): readonly CodeList[] {
  const fields = tables.flatMap(({ columns }) => columns);
  return [
    ...new Map(fields.flatMap((field) => codeListOf(standard, field) ?? []).map((list) => [list.name, list])).values(),
  ];
}

/** What `lucheng check` recognises the workbook by. */
function ownSheet({ codeSets }: Standard, tables: readonly Table[]): NewSheet {
  const pairs: readonly (readonly [OwnKey, string])[] = [
    ['lucheng', 'template'],
    ...templateRows(
      tables.map(({ type, sample }) => ({
        id: type.id,
        standard: standardVersion,
        digest: templateDigest(type, codeSets),
        sample,
      })),
    ),
    ['sheet', guideSheetName],
    ['sheet', codeSheetName],
  ];
  return newOwnSheet(ownRows(pairs));
}

/** Name of the file of a template. */
export const templateFile = ({ title }: Pick<RecordType, 'title'>): string => `${title}填报模板.xlsx`;
