import type { Severity } from '../../../model/finding.js';
import { severities } from '../../severity-words.js';
import { listAnchor } from '../list-link.js';
import type { ChoiceId, ColumnId } from '../list-words.js';

/** What the list shows, and in which order; it stands in the address of the page. */
export interface ListState {
  readonly query: string;
  /** Null for all. */
  readonly severity: readonly Severity[] | null;
  /** The text chosen; null for all. */
  readonly choices: Readonly<Record<ChoiceId, string | null>>;
  /** Null for the order of the report. */
  readonly sort: { readonly column: ColumnId; readonly down: boolean } | null;
}

/** What may be chosen, in the order in which links name it. */
export const choiceIds: readonly ChoiceId[] = ['rule', 'field', 'file', 'change'];

/** All findings in the order of the report. */
export const wholeList: ListState = {
  query: '',
  severity: null,
  choices: { file: null, field: null, rule: null, change: null },
  sort: null,
};

/** What an address asks for; null where it speaks of another part of the page. */
export function stateOf(hash: string, columns: readonly ColumnId[]): ListState | null {
  const [anchor, query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  if (anchor !== listAnchor) return anchor === '' ? wholeList : null;
  const asked = new URLSearchParams(query);
  const severity = asked.get('severity');
  const sort = asked.get('sort') ?? '';
  const column = columns.find((one) => one === sort.replace(/^-/, ''));
  const choice = (id: ChoiceId): string | null => asked.get(id);
  return {
    query: asked.get('q') ?? '',
    severity: severity === null ? null : severities.filter((one) => severity.split(',').includes(one)),
    choices: { file: choice('file'), field: choice('field'), rule: choice('rule'), change: choice('change') },
    sort: column === undefined ? null : { column, down: sort.startsWith('-') },
  };
}

/** The address that asks for it. */
export function hashOf({ query, severity, choices, sort }: ListState): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  if (severity !== null) asked.set('severity', severity.join(','));
  for (const id of choiceIds) {
    const text = choices[id];
    if (text !== null) asked.set(id, text);
  }
  if (sort !== null) asked.set('sort', `${sort.down ? '-' : ''}${sort.column}`);
  const text = asked.toString();
  return text === '' ? `#${listAnchor}` : `#${listAnchor}?${text}`;
}

function splitOnce(text: string, by: string): readonly [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
