import { recordTypes } from '../../../src/generated/record-types.js';
import type { Field, RecordType } from '../../../src/model/record-type.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import type { CorpusRecord } from '../dataset.js';
import { csvBytes, gb18030, jsonBytes, utf8, xlsxBytes } from './formats.js';

export type Format = 'csv' | 'csv-gbk' | 'xlsx' | 'json';
const formats: readonly Format[] = ['csv', 'xlsx', 'csv-gbk', 'json'];
const byId = new Map(recordTypes.map((type) => [type.id, type]));

/** Records of one type as one unit keeps them: columns and cells of text. */
export interface Table {
  readonly file: string;
  readonly format: Format;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly records: readonly CorpusRecord[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cellOf = (value: string | readonly string[] = ''): string =>
  typeof value === 'string' ? value : value.join(';');

/**
 * A table of records of one type.
 * @param fields its columns; those that at least one record fills unless given.
 * @param byCode true where the columns are headed by their codes.
 */
export function tableOf(
  file: string,
  format: Format,
  records: readonly CorpusRecord[],
  fields: readonly Field[] = filledFields(records),
  byCode = false,
): Table {
  return {
    file,
    format,
    title: typeNamed(records[0]!.type).title,
    fields,
    records,
    header: fields.map((field) => (byCode ? field.column : format === 'json' ? field.name : field.header)),
    rows: records.map(({ record }) => fields.map(({ name }) => cellOf(record[name]))),
  };
}

const filledFields = (records: readonly CorpusRecord[]): readonly Field[] =>
  typeNamed(records[0]!.type).fields.filter(({ name }) => records.some(({ record }) => record[name] !== undefined));

export function typeNamed(id: string): RecordType {
  const type = byId.get(id);
  if (type === undefined) throw new Error(`no record type ${id}`);
  return type;
}

/** The tables of a report: one for each unit and type, in the formats departments send, one after another. */
export function tablesOf(records: readonly CorpusRecord[]): readonly Table[] {
  const groups = new Map<string, CorpusRecord[]>();
  for (const one of records) {
    const name = `${String(one.record['reportingUnitName'])}/${typeNamed(one.type).title}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, group], i) => {
    const format = formats[i % formats.length]!;
    return tableOf(`${name}.${format.replace('-gbk', '')}`, format, group);
  });
}

/** A table as the file it is sent as. */
export function sourceOf(table: Table): Source {
  return bytesSource(table.file, bytesOf(table));
}

function bytesOf({ format, title, fields, header, rows }: Table): Uint8Array {
  if (format === 'json') return jsonBytes(header, rows);
  if (format === 'csv-gbk') return gb18030(csvBytes(header, rows));
  if (format === 'csv') return utf8(`\ufeff${csvBytes(header, rows)}`);
  return xlsxBytes([{ name: title, title, header, rows, kinds: fields.map(({ kind }) => kind) }]);
}
