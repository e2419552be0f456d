import type { CorpusRecord, Values } from '../dataset.js';
import type { Table } from './write.js';

/** Something that goes wrong in a department, and all that is to be said of it. */
export interface Fault {
  /** What happened, as somebody would tell it. */
  readonly what: string;
  /** Type of the records it happens to. */
  readonly type: string;
  /** Types that have to be there as well for it to be seen, because a rule holds records of several types against each other. */
  readonly beside?: readonly string[];
  /** `error rule`, `warning rule` or `repair rule`, each as often as it is said. */
  readonly gives: readonly string[];
  /** What a register of the units gives away besides. */
  readonly givesWithRegister?: readonly string[];
  /** What becomes of the records before they are written. */
  readonly records?: (records: readonly CorpusRecord[]) => readonly CorpusRecord[];
  /** What becomes of the tables of the type. */
  readonly table?: (table: Table) => Table;
}

type Edit = (records: readonly CorpusRecord[]) => readonly CorpusRecord[];

const has = (record: Values, values: Values): boolean =>
  Object.entries(values).every(([name, value]) => record[name] === value);

/** Place of the one record of a type that has the values. */
function placeOf(records: readonly CorpusRecord[], type: string, where: Values): number {
  const found = records.flatMap((one, i) => (one.type === type && has(one.record, where) ? [i] : []));
  if (found.length !== 1) throw new Error(`${found.length} records ${type} with ${JSON.stringify(where)}`);
  return found[0]!;
}

/** Puts other values into one record; '' takes a value away. */
export const set =
  (type: string, where: Values, values: Values): Edit =>
  (records) => {
    const place = placeOf(records, type, where);
    const changed = Object.entries({ ...records[place]!.record, ...values }).filter(([, value]) => value !== '');
    return records.with(place, { type, record: Object.fromEntries(changed) });
  };

/** Enters a record once more, with some values changed. */
export const again =
  (type: string, where: Values, values: Values = {}): Edit =>
  (records) => {
    const place = placeOf(records, type, where);
    return records.toSpliced(place + 1, 0, { type, record: { ...records[place]!.record, ...values } });
  };

/** Leaves a record out. */
export const without =
  (type: string, where: Values): Edit =>
  (records) =>
    records.toSpliced(placeOf(records, type, where), 1);

type TableEdit = (table: Table) => Table;

const columnOf = (table: Table, field: string): number => table.fields.findIndex(({ name }) => name === field);

/** Writes something else into the cells of a column, in the file a unit sent. */
export const cells =
  (unit: string, field: string, write: (text: string, row: number) => string): TableEdit =>
  (table) => {
    if (!table.file.startsWith(unit)) return table;
    const column = columnOf(table, field);
    if (column < 0) throw new Error(`${table.file} has no column ${field}`);
    return { ...table, rows: table.rows.map((row, r) => row.with(column, write(row[column]!, r))) };
  };

/** Heads a column otherwise. */
export const headed =
  (unit: string, field: string, header: string): TableEdit =>
  (table) =>
    table.file.startsWith(unit) ? { ...table, header: table.header.with(columnOf(table, field), header) } : table;

/** Deletes a column. */
export const noColumn =
  (unit: string, field: string): TableEdit =>
  (table) => {
    if (!table.file.startsWith(unit)) return table;
    const column = columnOf(table, field);
    const cut = <T>(list: readonly T[]): readonly T[] => list.toSpliced(column, 1);
    return { ...table, fields: cut(table.fields), header: cut(table.header), rows: table.rows.map(cut) };
  };

/** Adds a column of its own. */
export const column =
  (unit: string, header: string, text: (row: number) => string): TableEdit =>
  (table) =>
    table.file.startsWith(unit)
      ? { ...table, header: [...table.header, header], rows: table.rows.map((row, r) => [...row, text(r)]) }
      : table;

/** Adds a row below the records. */
export const below =
  (unit: string, row: (table: Table) => readonly string[]): TableEdit =>
  (table) =>
    table.file.startsWith(unit) ? { ...table, rows: [...table.rows, row(table)] } : table;

/** The tables of a report in which the faults have happened. */
export function spoil(
  records: readonly CorpusRecord[],
  faults: readonly Fault[],
  tablesOf: (records: readonly CorpusRecord[]) => readonly Table[],
): readonly Table[] {
  const spoilt = faults.reduce((list, fault) => fault.records?.(list) ?? list, records);
  return tablesOf(spoilt).map((table) =>
    faults.reduce((one, fault) => (fault.table && one.records[0]!.type === fault.type ? fault.table(one) : one), table),
  );
}
