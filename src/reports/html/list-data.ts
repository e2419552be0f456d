import type { RenderedFinding, Severity } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { addressOf } from '../address.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';

/** Severities by their numbers in the list. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings as the page's script reads them: a column each, a text that comes again only once in `texts` and by its number
 * after that. 100,000 findings are then some megabytes and are read in a fraction of a second.
 */
export interface ListData {
  readonly texts: readonly string[];
  /** Number in `severities`. */
  readonly severity: readonly number[];
  /** Numbers in `texts`. */
  readonly file: readonly number[];
  readonly sheet: readonly number[];
  /** Where it stands, as a steward finds it within the sheet: `D7`. */
  readonly place: readonly number[];
  /** Title of the field, as the file has it. */
  readonly field: readonly number[];
  readonly value: readonly number[];
  readonly message: readonly number[];
  readonly fix: readonly number[];
  readonly rule: readonly number[];
  /** `added`, `remaining`, `undecided`, or empty. */
  readonly change: readonly number[];
}

/** The columns of the list. */
export function listDataOf(report: Report): ListData {
  const words = textWords[report.lang];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const column = (of: (finding: RenderedFinding) => string): readonly number[] =>
    report.findings.map((finding) => numberOf(visible(of(finding))));
  const columns = {
    severity: report.findings.map(({ severity }) => severities.indexOf(severity)),
    file: column(({ at }) => at.file),
    sheet: column(({ at }) => at.sheet ?? ''),
    place: column(({ at }) => addressOf({ ...at, file: '', sheet: null }, words)),
    field: column(({ at, params }) => at.header ?? String(params['title'] ?? '')),
    value: column(({ value }) => value ?? ''),
    message: column(({ message }) => message),
    fix: column(({ fix }) => fix),
    rule: column(({ rule }) => rule),
    change: column(({ change }) => change ?? ''),
  };
  return { texts: [...numbers.keys()], ...columns };
}
