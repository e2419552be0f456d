import type { ToldRepair } from '../../src/fix/told-repair.js';
import type { At } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { Format } from '../../src/model/sheet.js';
import { contextText } from '../../src/standard/context-text.js';

/** What a marked copy, which is a table of cells, does not say of an input of a format, because it is not so of the copy. */
export const notSo: Readonly<Record<Format, readonly string[]>> = {
  // marks in the text between the values
  csv: ['input/bom-inside', 'input/stray-quote'],
  // a number is a text in the copy where a workbook would lose its digits
  json: ['input/json-encoding', 'input/json-envelope', 'shape/number-as-identifier'],
  ndjson: ['input/json-encoding', 'shape/number-as-identifier'],
  // all is shown in the copy
  xls: ['input/hidden-rows', 'input/hidden-columns'],
  ods: ['input/hidden-rows', 'input/hidden-columns'],
  spreadsheetml: ['input/hidden-rows', 'input/hidden-columns'],
  html: [],
  docx: [],
  // its copy is the workbook itself
  xlsx: [],
};

const formatOf = ({ sources }: Report, file: string): Format | undefined =>
  (sources.find((source) => source.file === file)?.format ?? undefined) as Format | undefined;
export const isKeyed = (report: Report, file: string): boolean =>
  ['json', 'ndjson'].includes(formatOf(report, file) ?? '');

/**
 * Where something stands in the marked copy of an input. Names of JSON stand in row 1 there, and records below; their columns
 * are told by their names. A table that has no name is called after its file.
 */
function inCopy(at: At, before: Report, isCopy: boolean): unknown {
  const keyed = isKeyed(before, at.file);
  const named = formatOf(before, at.file) === 'xlsx';
  const row = keyed && !isCopy ? (at.row ?? 0) + 1 : at.row;
  return [at.file, named ? at.sheet : null, row, keyed ? null : at.column, at.header, at.field];
}

/** All that is said of the cells of inputs, or of their marked copies. @param before the report on the inputs themselves. */
export function saidInCopy(report: Report, before: Report): string[] {
  const isCopy = report !== before;
  const place = (at: At): unknown => inCopy(at, before, isCopy);
  return [
    `${report.summary.records} records`,
    ...report.findings
      .filter(({ rule, at }) => !notSo[formatOf(before, at.file) ?? 'xlsx'].includes(rule))
      .map(({ severity, rule, at, params, value, key, related }) =>
        JSON.stringify([severity, rule, place(at), params, value, key, related.map(place)]),
      ),
    ...report.repairs.map(({ rule, at, from, to }) => JSON.stringify(['repair', rule, place(at), from, to])),
  ].sort();
}

const cellOf = ({ file, sheet, row, column, header }: At | ToldRepair): string =>
  JSON.stringify([file, sheet, row, column, header]);

/** All that is to be said of fixed copies: what was said before, of the values as they are now, and the repairs that were not written. */
export function expectedOfFixed(before: Report, repairs: readonly ToldRepair[]): string[] {
  const written = new Map(repairs.filter(({ kept }) => kept === null).map((one) => [cellOf(one), one.to]));
  return [
    `${before.verdict} ${before.summary.records} records`,
    ...before.findings.map(({ value, context, ...finding }) => {
      const beside = context?.map(({ value: text, ...cell }) => {
        const now = written.get(cellOf({ ...finding.at, column: cell.column, header: cell.header }));
        return { ...cell, value: now === undefined ? text : contextText(now) };
      });
      return JSON.stringify({ ...finding, value: written.get(cellOf(finding.at)) ?? value, context: beside });
    }),
    ...repairs
      .filter(({ kept }) => kept !== null)
      .map((one) => JSON.stringify(['repair', one.rule, cellOf(one), one.from, one.to])),
  ].sort();
}

export const saidOfFixed = (after: Report): string[] =>
  [
    `${after.verdict} ${after.summary.records} records`,
    ...after.findings.map(({ value, context, ...finding }) => JSON.stringify({ ...finding, value, context })),
    ...after.repairs.map(({ rule, at, from, to }) => JSON.stringify(['repair', rule, cellOf(at), from, to])),
  ].sort();
