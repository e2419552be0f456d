import type { MappedColumn, Mapping, Standard } from '../model/mapping.js';
import type { Field, RecordType } from '../model/record-type.js';
import type { Fault } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';
import { columnLetters } from '../standard/column-letters.js';
import { likeness } from '../standard/nearest.js';
import {
  type Candidate,
  headerIndex,
  isCombinedCode,
  isExtra,
  isKindOfCode,
  isPersonOrOrganisation,
} from './header-index.js';
import { headerKey, keysOf } from './normalise-header.js';
import { oldTemplateOf } from './old-template.js';
import { placesBetween } from './units.js';

/** Likeness a field’s title must have before it is suggested for an unknown column. */
const suggestFrom = 0.55;
/** Columns named only by a number that means different codes in different generations. */
const numberOnly = /^行政相对人代码[-_]?\d$/;

/**
 * Takes each header for the field it names, and says what is missing, doubled or unknown.
 * @param tableUnit unit of money a note above the header gives for the whole table, such as 万元; null where none does.
 */
export function buildMapping(
  type: RecordType,
  headers: readonly string[],
  headerRows: readonly number[],
  match: number,
  keyed: boolean,
  standard: Standard,
  tableUnit: string | null = null,
): Mapping {
  const candidates = withNeighbours(headers.map((header) => candidateOf(header, type, standard)));
  // what is certain comes first: an ambiguous header may only fill a place that is left
  const taken = new Set(candidates.filter((c) => c && !c.ambiguous).map((c) => c!.field));
  const read = headers.flatMap((header, index): MappedColumn[] => {
    if (isBlank(header)) return [];
    const candidate = candidates[index];
    return [
      columnOf(
        index,
        header,
        candidate && (!candidate.ambiguous || !taken.has(candidate.field)) ? candidate : undefined,
        type,
        taken,
        tableUnit,
      ),
    ];
  });
  const columns = withKinds(read);
  const byField = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    if (column.field) byField.set(column.field.name, [...(byField.get(column.field.name) ?? []), column]);
  }
  const contested = new Set([...byField].filter(([, list]) => list.length > 1 && !joined(list)).map(([name]) => name));
  const absent = type.fields.filter((field) => !byField.has(field.name));
  const old = oldTemplateOf(type, headers, columns, absent);
  return {
    type,
    match,
    headerRows,
    columns,
    byField,
    absent,
    contested,
    keyed,
    yearAbove: null,
    oldTemplate: old?.generation ?? null,
    faults: [...(old ? [old.fault] : []), ...faultsOf(columns, byField, contested, absent)],
  };
}

/**
 * The first generation splits the kind of penalty over two columns; together they are one list. Columns that ask different
 * questions about one field do not contradict each other either.
 */
const joined = (columns: readonly MappedColumn[]): boolean =>
  (columns[0]?.field?.multi === true && columns.every((column) => /[12]$/.test(headerKey(column.header).base))) ||
  (columns.every(({ answers }) => answers !== null) &&
    new Set(columns.map(({ answers }) => answers)).size === columns.length);

/** Without the headers that only mean a field beside another one that is not there. */
const withNeighbours = (candidates: readonly (Choice | undefined)[]): readonly (Choice | undefined)[] =>
  candidates.map((one) => {
    const beside = one?.alias?.beside;
    return beside === undefined || candidates.some((other) => other?.field.name === beside) ? one : undefined;
  });

/** A column for several kinds of code with the column, of no field itself, that says which kind each cell holds. */
function withKinds(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const kind = columns.find(({ field, header }) => field === null && isKindOfCode(headerKey(header).base));
  if (kind === undefined || columns.every(({ how }) => how !== 'combined')) return columns;
  return columns.map((column) => {
    if (column === kind) return { ...column, suggestion: null, extra: true };
    return column.how === 'combined' ? { ...column, kindIndex: kind.index } : column;
  });
}

interface Choice extends Candidate {
  readonly combined: boolean;
}

function candidateOf(header: string, type: RecordType, standard: Standard): Choice | undefined {
  const index = headerIndex(standard.recordTypes);
  for (const key of keysOf(header)) {
    const own = (index.get(key) ?? []).filter((candidate) => candidate.type === type);
    const certain = own.filter((candidate) => !candidate.ambiguous);
    const [only] = certain.length === 1 ? certain : own;
    if (only && (certain.length === 1 || own.length === 1) && !numberOnly.test(key))
      return { ...only, combined: isPersonOrOrganisation(key) };
    if (isCombinedCode(key)) {
      const field = type.fields.find((one) => one.name === 'counterpartyUscc');
      if (field) return { type, field, how: 'alias', ambiguous: false, combined: true };
    }
  }
  return undefined;
}

const places = (given: string | null, own: string | null): number =>
  given === null || own === null ? 0 : (placesBetween(given, own) ?? 0);

function columnOf(
  index: number,
  header: string,
  choice: Choice | undefined,
  type: RecordType,
  taken: ReadonlySet<Field>,
  tableUnit: string | null,
): MappedColumn {
  const { base, unit } = headerKey(header);
  if (choice) {
    return {
      index,
      header,
      field: choice.field,
      how: choice.combined ? 'combined' : choice.how,
      suggestion: null,
      unitShift: places(unit ?? tableUnit, choice.field.unit),
      answers: choice.alias?.answers ?? null,
      kindIndex: null,
      extra: false,
    };
  }
  const extra = isExtra(header);
  return {
    index,
    header,
    field: null,
    how: 'none',
    suggestion: extra ? null : suggest(base, type, taken),
    unitShift: 0,
    answers: null,
    kindIndex: null,
    extra,
  };
}

/** Title of the free field most like an unknown header; null where none is near or two are equally near. */
function suggest(base: string, type: RecordType, taken: ReadonlySet<Field>): string | null {
  const scored = type.fields
    .filter((field) => !taken.has(field))
    .map((field) => ({ field, score: likeness(base, headerKey(field.title).base) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < suggestFrom || first.score === second?.score) return null;
  return first.field.header;
}

function faultsOf(
  columns: readonly MappedColumn[],
  byField: ReadonlyMap<string, readonly MappedColumn[]>,
  contested: ReadonlySet<string>,
  absent: readonly Field[],
): Fault[] {
  const unknown = columns.filter((column) => column.field === null && !column.extra);
  return [
    ...[...contested].map((name): Fault => {
      const list = byField.get(name)!;
      return {
        rule: 'input/duplicate-header',
        column: list[0]!.index,
        params: {
          field: name,
          title: list[0]!.field!.title,
          columns: list.map((c) => `${columnLetters(c.index)}（${c.header}）`).join('、'),
        },
      };
    }),
    ...absent
      .filter((field) => field.requirement === 'required' && !field.common)
      .map(
        (field): Fault => ({
          rule: 'input/missing-column',
          params: {
            field: field.name,
            title: field.title,
            lookedFor: lookedFor(field),
            nearest: nearestUnknown(field, unknown),
          },
        }),
      ),
    ...unknown.map(
      (column): Fault => ({
        rule: numberOnly.test(headerKey(column.header).base) ? 'input/ambiguous-header' : 'input/unknown-column',
        column: column.index,
        params: { header: column.header, nearest: column.suggestion ?? '' },
      }),
    ),
  ];
}

/** How the column of a field may be called, shortest list that helps. */
export function lookedFor(field: Field): string {
  const aliases = field.aliases
    .filter(({ kind, ambiguous, beside, answers }) => kind === 'header' && !ambiguous && !beside && !answers)
    .map((alias) => alias.value);
  return [...new Set([field.header, field.column, ...aliases])]
    .slice(0, 4)
    .map((word) => `「${word}」`)
    .join('、');
}

const nearestUnknown = (field: Field, unknown: readonly MappedColumn[]): string =>
  unknown.find((column) => column.suggestion === field.header)?.header ?? '';
