import type { RenderedFinding } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { addressOf } from '../address.js';
import { groupTitle } from '../finding-groups.js';
import { severities } from '../severity-words.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';
import { type ListWords, listWordsOf } from './list-words.js';

/** The columns of texts: `title` of the field as the file has it, `field` the standard's name of it, which links ask for. */
const textColumns = ['file', 'sheet', 'place', 'title', 'field', 'value', 'message', 'fix', 'rule', 'change'] as const;
export type TextColumnId = (typeof textColumns)[number];

/** A text of each finding; one that comes again stands only once in `texts`. */
interface TextColumn {
  readonly texts: readonly string[];
  /** Number in `texts`, finding by finding; null where each has a text of its own: then it is the number of the finding. */
  readonly rows: readonly number[] | null;
}

/** Number in `texts` of a finding’s text. @param within number of the finding in its block */
export const textNumber = ({ rows }: TextColumn, within: number): number => (rows === null ? within : rows[within]!);

/** Findings that follow each other, a column each. */
export interface ListBlock {
  /** Number in `severities`, finding by finding. */
  readonly severity: readonly number[];
  readonly columns: Readonly<Record<TextColumnId, TextColumn>>;
}

/** What the list knows besides the findings. */
export interface ListHead {
  readonly lang: 'zh' | 'en';
  /** Whether the run was held against an earlier one. */
  readonly compared: boolean;
  /** Findings listed. */
  readonly count: number;
  /** All findings there are. */
  readonly total: number;
  readonly words: ListWords;
}

/** The list of findings as it is read. */
export interface FindingList extends ListHead {
  /** Findings of every block but the last. */
  readonly each: number;
  /** @param number of the block, from 0 */
  block(number: number): ListBlock;
}

/** Findings of a block: what is opened at once where the list is packed, in a few milliseconds. */
const each = 1000;

/** The list of a report. */
export function listOf(report: Report): FindingList {
  const { findings, lang, comparison, summary } = report;
  const blocks = Array.from({ length: Math.ceil(findings.length / each) }, (_, i) =>
    blockOf(findings.slice(i * each, (i + 1) * each), report),
  );
  return {
    lang,
    compared: comparison !== null,
    count: findings.length,
    total: summary.errors + summary.warnings + summary.infos,
    words: listWordsOf(lang),
    each,
    block: (number) => blocks[number]!,
  };
}

function blockOf(findings: readonly RenderedFinding[], report: Report): ListBlock {
  const words = textWords[report.lang];
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
    severity: findings.map(({ severity }) => severities.indexOf(severity)),
    columns: Object.fromEntries(columns) as ListBlock['columns'],
  };
}

function columnOf(all: readonly string[]): TextColumn {
  const numbers = new Map<string, number>();
  for (const text of all) if (!numbers.has(text)) numbers.set(text, numbers.size);
  const rows = numbers.size === all.length ? null : all.map((text) => numbers.get(text)!);
  return { texts: [...numbers.keys()], rows };
}
