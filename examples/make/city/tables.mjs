import { document } from '../docx.mjs';
import { csv, dayCell, gb18030, style, workbook } from '../write.mjs';
import { fieldsOf, typeFiles } from './standard.mjs';

const utf8 = (text) => new TextEncoder().encode(text);

/** Records as a table: a head of titles and rows of texts, of the columns each record has and of those at least one of them tells, be it as empty. */
export function tableOf(records, path = typeFiles[records[0].recordType]) {
  const fields = fieldsOf(path).filter(
    ({ name, isRequired }) => isRequired || records.some((record) => record[name] !== undefined),
  );
  return {
    fields,
    head: fields.map(({ header }) => header),
    rows: records.map((record) => fields.map(({ name }) => [record[name] ?? ''].flat().join(';'))),
  };
}

/** A sheet of a workbook: a name and the records of one type. */
export function sheet(name, records, path) {
  const { fields, head, rows } = tableOf(records, path);
  return {
    name,
    frozen: 1,
    rows: [
      head.map((text) => ({ text, style: style.header })),
      ...rows.map((row) => row.map((text, i) => (fields[i].isDay ? dayCell(text) : { text, style: style.text }))),
    ],
  };
}

export const xlsx = (...sheets) => workbook(sheets);

/** Records under a head of titles, with the mark that tells a spreadsheet program that it is UTF-8. */
export const csvFile = (records, path) => utf8(`\ufeff${csvText(records, path)}`);
/** The same in GB18030. */
export const gbkFile = (records, path) => gb18030(csvText(records, path));

function csvText(records, path) {
  const { head, rows } = tableOf(records, path);
  return csv(
    head.map((text, i) => [text, i]),
    rows,
  );
}

/** A Word document of paragraphs and of tables, which are lists of records. */
export const docx = (...parts) =>
  document(
    parts.map((part) => {
      if (typeof part === 'string') return part;
      const { head, rows } = tableOf(part);
      return [head, ...rows];
    }),
  );

/** What is not known is left out; what is known to be empty is null. */
const filled = (record) =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value.length > 0 ? value : null]),
  );

/** A record a line, under the names of the standard. */
export const ndjson = (records) => utf8(records.map((record) => `${JSON.stringify(filled(record))}\n`).join(''));

/** What a platform hands out: the batch, and the records in it. */
export const json = (batch, records) => utf8(`${JSON.stringify({ batch, records: records.map(filled) }, null, 1)}\n`);
