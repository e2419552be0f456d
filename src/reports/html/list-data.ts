import type { RenderedFinding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { addressOf } from '../address.js';
import { groupTitle } from '../finding-groups.js';
import { severities } from '../severity-words.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';
import { type ListWords, listWordsOf } from './list-words.js';

/** The columns of texts: `title` of the field as the file has it, `field` the standard's name of it, which links ask for. */
export const textColumns = [
  'file',
  'sheet',
  'place',
  'title',
  'field',
  'value',
  'message',
  'fix',
  'rule',
  'change',
] as const;
export type TextColumnId = (typeof textColumns)[number];

/** A text of each finding; one that comes again stands once in `texts`, in the order of their first findings. */
export interface TextColumn {
  readonly texts: readonly string[];
  /** Number in `texts`, finding by finding. */
  readonly rows: readonly number[];
}

/** What the list knows besides its columns. */
export interface ListHead {
  readonly lang: 'zh' | 'en';
  /** Whether the run was held against an earlier one. */
  readonly compared: boolean;
  /** All findings there are, of which these are listed. */
  readonly total: number;
  readonly words: ListWords;
}

/** The findings as the page's script reads them, a column each. */
export interface ListData extends ListHead {
  /** Number in `severities`, finding by finding. */
  readonly severity: readonly number[];
  readonly columns: Readonly<Record<TextColumnId, TextColumn>>;
}

/** The columns of the list. */
export function listDataOf(report: Report): ListData {
  const { findings, lang, comparison, summary } = report;
  const words = textWords[lang];
  const textOf: Readonly<Record<TextColumnId, (finding: RenderedFinding) => string>> = {
    file: ({ at }) => at.file,
    sheet: ({ at }) => at.sheet ?? '',
    // as a steward finds it within the sheet: `D7`
    place: ({ at }) => addressOf({ ...at, file: '', sheet: null }, words),
    title: (finding) => groupTitle(finding, report),
    field: ({ at }) => at.field ?? '',
    value: ({ value }) => value ?? '',
    message: ({ message }) => message,
    fix: ({ fix }) => fix,
    rule: ({ rule }) => rule,
    // `added`, `remaining`, `undecided`, or empty
    change: ({ change }) => change ?? '',
  };
  const columns = textColumns.map((id) => [id, columnOf(findings.map((finding) => visible(textOf[id](finding))))]);
  return {
    lang,
    compared: comparison !== null,
    total: summary.errors + summary.warnings + summary.infos,
    words: listWordsOf(lang),
    severity: findings.map(({ severity }) => severities.indexOf(severity)),
    columns: Object.fromEntries(columns) as ListData['columns'],
  };
}

function columnOf(all: readonly string[]): TextColumn {
  const numbers = new Map<string, number>();
  const rows = all.map((text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  return { texts: [...numbers.keys()], rows };
}
