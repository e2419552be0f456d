import type { RenderedFinding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { addressOf } from '../address.js';
import { groupTitle } from '../finding-groups.js';
import { severities } from '../severity-words.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';
import { type ListWords, listWordsOf } from './list-words.js';

/** Columns of texts. */
export interface ListColumns {
  readonly file: readonly number[];
  readonly sheet: readonly number[];
  /** Where it stands, as a steward finds it within the sheet: `D7`. */
  readonly place: readonly number[];
  /** Title of the field, as the file has it. */
  readonly title: readonly number[];
  /** The standard's field name, which links ask for; empty where it is about none. */
  readonly field: readonly number[];
  readonly value: readonly number[];
  readonly message: readonly number[];
  readonly fix: readonly number[];
  readonly rule: readonly number[];
  /** `added`, `remaining`, `undecided`, or empty. */
  readonly change: readonly number[];
}

/**
 * The findings as the page's script reads them: a column each, a text that comes again only once in `texts` and by its number
 * after that: a page of many findings is then a fraction of what it would be with an object for each.
 */
export interface ListData extends ListColumns {
  readonly lang: 'zh' | 'en';
  /** Whether the run was held against an earlier one. */
  readonly compared: boolean;
  /** All findings there are, of which these are listed. */
  readonly total: number;
  readonly words: ListWords;
  readonly texts: readonly string[];
  /** Number in `severities`. */
  readonly severity: readonly number[];
}

/** The columns of the list. */
export function listDataOf(report: Report): ListData {
  const { findings, lang, comparison, summary } = report;
  const words = textWords[lang];
  const of = (text: (finding: RenderedFinding) => string): readonly string[] => findings.map((f) => visible(text(f)));
  const columns: Readonly<Record<keyof ListColumns, readonly string[]>> = {
    file: of(({ at }) => at.file),
    sheet: of(({ at }) => at.sheet ?? ''),
    place: of(({ at }) => addressOf({ ...at, file: '', sheet: null }, words)),
    title: of((finding) => groupTitle(finding, report)),
    field: of(({ at }) => at.field ?? ''),
    value: of(({ value }) => value ?? ''),
    message: of(({ message }) => message),
    fix: of(({ fix }) => fix),
    rule: of(({ rule }) => rule),
    change: of(({ change }) => change ?? ''),
  };
  const texts = byFrequency(Object.values(columns));
  const numbers = new Map(texts.map((text, i) => [text, i]));
  const numbered = Object.entries(columns).map(([name, column]) => [name, column.map((text) => numbers.get(text)!)]);
  return {
    lang,
    compared: comparison !== null,
    total: summary.errors + summary.warnings + summary.infos,
    words: listWordsOf(lang),
    texts,
    severity: findings.map(({ severity }) => severities.indexOf(severity)),
    ...(Object.fromEntries(numbered) as unknown as ListColumns),
  };
}

/** Every text once, the most frequent first: what comes often has the short numbers. */
function byFrequency(columns: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const column of columns) for (const text of column) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
