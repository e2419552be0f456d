import type { Mapping, NoMapping, Standard } from '../model/mapping.js';
import type { RecordType } from '../model/record-type.js';
import type { Row } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';
import { unitAbove, yearAbove } from './above.js';
import { buildMapping } from './build-mapping.js';
import { countsIn } from './counts-in.js';
import { areEnough, isBatch } from './forms.js';
import { type Candidate, headerIndex, isCombinedCode, isExtra } from './header-index.js';
import { headerKey, keysOf } from './normalise-header.js';
import { textOf } from './text.js';

/** What the caller fixes beforehand. */
export interface HeaderOptions {
  /** Id of the record type. */
  readonly type?: string;
  /** Row the header stands in, as a spreadsheet numbers it. */
  readonly headerRow?: number;
  /** Ids of the record types it is of where it may be of several: those of the template the table was made with. */
  readonly likely?: readonly string[];
}

/** Rows from the top in which a header is looked for. */
export const rowsForHeader = 60;
/** Fewest columns that must be known before a row is taken for a header, and the score it must reach. */
const fewestColumns = 3;
const lowestScore = 0.4;

/** Header of the column that names the record type. */
const recordTypeKey = '记录类型';

/** A row, or two rows read together, that may be a header. */
interface Guess {
  readonly rows: readonly Row[];
  /** Header text by column index; '' where there is none. */
  readonly headers: readonly string[];
}

interface Scored {
  readonly guess: Guess;
  readonly type: RecordType;
  readonly matched: number;
  readonly score: number;
}

/**
 * Finds the header by its content among the first rows of a sheet, and with it the record type. Titles and notes above it
 * do not matter; two-row headers are read as upper and lower label of each column.
 * @param rows the first rows of the sheet, at most `rowsForHeader` are looked at.
 * @param keyed true where the first row is the header for certain (JSON).
 */
export function findHeader(
  rows: readonly Row[],
  keyed: boolean,
  standard: Standard,
  options: HeaderOptions = {},
): Mapping | NoMapping {
  const types = standard.recordTypes.filter(
    (type) => options.type === undefined || type.id === options.type || isBatch(type),
  );
  const guesses = guessesOf(rows, keyed, options.headerRow).filter((guess) => isReadTogether(guess, standard));
  const scored = guesses.flatMap((guess) => scoresOf(guess, types, standard)).sort((a, b) => b.score - a.score);
  const best = decided(scored, rows, options.likely ?? []);
  const above = best && rowsAbove(best, scored);
  // what stands above would pass for titles, unread: the table below has its turn when this one ends
  if (above !== undefined)
    return findHeader(
      rows.filter((row) => row.n < above),
      keyed,
      standard,
      options,
    );
  const certain = options.type !== undefined || options.headerRow !== undefined;
  const enough =
    best && (best.score >= lowestScore ? best.matched >= (certain ? 1 : fewestColumns) : certain && best.matched >= 2);
  if (!best || !enough) {
    const [near] = scored;
    return {
      nearest: near?.type ?? null,
      matched: near?.matched ?? 0,
      found: (near?.guess.headers ?? guesses[0]?.headers ?? []).filter(Boolean),
      counts: countsIn(guesses.map(({ headers }) => headers)),
    };
  }
  const [header] = best.guess.rows;
  const mapping = buildMapping(
    best.type,
    best.guess.headers,
    best.guess.rows.map((row) => row.n),
    best.score,
    keyed,
    standard,
    unitAbove(rows, header!),
  );
  return { ...mapping, yearAbove: yearAbove(rows, header!) };
}

/**
 * The best guess, unless other types explain as many columns of the same row: what stands above the header or in a column
 * of record types then decides, or the template the table was made with, and undefined where none does. Taking the first would check against the wrong type.
 */
function decided(scored: readonly Scored[], rows: readonly Row[], likely: readonly string[]): Scored | undefined {
  const [best] = scored;
  if (!best) return undefined;
  const equal = scored.filter((one) => one.guess === best.guess && one.matched >= best.matched);
  if (equal.length < 2) return best;
  const at = best.guess.headers.findIndex(
    (header) => headerKey(header).base === recordTypeKey || header === 'recordType',
  );
  const above = rows.filter((row) => row.n < best.guess.rows[0]!.n).flatMap((row) => Array.from(row.cells, textOf));
  const below = rows.filter((row) => row.n > best.guess.rows.at(-1)!.n).map((row) => textOf(row.cells[at]).trim());
  const named = equal.filter(
    ({ type }) =>
      below.some((text) => text === type.code || text === type.title) ||
      above.some((text) => text.includes(type.title)),
  );
  if (named.length === 1) return named[0];
  const meant = (named.length > 0 ? named : equal).filter(({ type }) => likely.includes(type.id));
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * Where another header with rows of its own stands above the best one: the row of the best one. Undefined where nothing
 * above it is a header, or nothing stands between them: column codes under Chinese names are one header.
 */
function rowsAbove(best: Scored, scored: readonly Scored[]): number | undefined {
  const first = best.guess.rows[0]!.n;
  const isApart = ({ guess, matched, score }: Scored): boolean =>
    guess.rows.at(-1)!.n + 1 < first && matched >= fewestColumns && score >= lowestScore;
  return scored.some(isApart) ? first : undefined;
}

function guessesOf(rows: readonly Row[], keyed: boolean, headerRow: number | undefined): Guess[] {
  if (keyed) return rows.slice(0, 1).map((row) => single(row));
  const looked = rows.slice(0, rowsForHeader);
  return looked.flatMap((row, i) => {
    if (headerRow !== undefined && row.n !== headerRow) return [];
    const below = looked[i + 1];
    const above = looked[i - 1];
    const two = headerRow === undefined ? below && [row, below] : above && [above, row];
    return [single(row), ...(two && two[1]!.n === two[0]!.n + 1 ? [double(two[0]!, two[1]!)] : [])];
  });
}

/** Two rows are one header only where most labels of the lower one mean something: a record under a header is none. */
function isReadTogether({ rows, headers }: Guess, standard: Standard): boolean {
  if (rows.length < 2) return true;
  const index = headerIndex(standard.recordTypes);
  const lower = headers.filter((_, i) => !isBlank(textOf(rows[1]!.cells[i])));
  const known = lower.filter((header) =>
    keysOf(header)
      .slice(0, 2)
      .some((key) => index.has(key)),
  );
  return known.length > 0 && known.length * 2 >= lower.length;
}

const single = (row: Row): Guess => ({ rows: [row], headers: Array.from(row.cells, textOf) });

/** Upper and lower labels joined; an upper label spans the blank cells to its right that have a lower label. */
function double(upper: Row, lower: Row): Guess {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let span = '';
  const headers = Array.from({ length: width }, (_, i) => {
    const top = textOf(upper.cells[i]);
    const bottom = textOf(lower.cells[i]);
    if (!isBlank(top)) span = top;
    if (isBlank(bottom)) return top;
    return isBlank(span) ? bottom : `${span}\n${bottom}`;
  });
  return { rows: [upper, lower], headers };
}

function scoresOf(guess: Guess, types: readonly RecordType[], standard: Standard): Scored[] {
  const index = headerIndex(standard.recordTypes);
  const headers = guess.headers.filter((header) => !isBlank(header) && !isExtra(header));
  const found = new Map<RecordType, Set<string>>();
  const columns = new Map<RecordType, number>();
  for (const header of headers) {
    const seen = new Set<RecordType>();
    for (const candidate of candidatesOf(header, index)) {
      const names = found.get(candidate.type) ?? new Set();
      found.set(candidate.type, names.add(candidate.field.name));
      if (seen.has(candidate.type)) continue;
      seen.add(candidate.type);
      columns.set(candidate.type, (columns.get(candidate.type) ?? 0) + 1);
    }
  }
  return types.flatMap((type) => {
    const names = found.get(type);
    if (!names || (isBatch(type) && !areEnough(names))) return [];
    const own = type.fields.filter((field) => !field.common && field.requirement === 'required');
    const required = own.filter((field) => names.has(field.name)).length;
    const share = (columns.get(type) ?? 0) / headers.length;
    const score = own.length === 0 ? share : 0.5 * share + 0.5 * (required / own.length);
    // two rows are only better than one where they explain more
    return [{ guess, type, matched: names.size, score: score - (guess.rows.length - 1) * 0.001 }];
  });
}

function candidatesOf(header: string, index: ReadonlyMap<string, readonly Candidate[]>): readonly Candidate[] {
  for (const key of keysOf(header)) {
    const list = index.get(key);
    if (list) return list;
    if (isCombinedCode(key)) return index.get('统一社会信用代码') ?? [];
  }
  return [];
}
