import type { AuditState, PageAnswer, SourceState } from '../../model/audit-state.js';
import { jsonText } from './json-text.js';
import type { NamedState } from './named-state.js';
import { worseOf } from './page-answer.js';
import { settingsApart } from './settings-apart.js';
import { fileKey, sortedState } from './sorted-state.js';
import { StateError } from './state-error.js';

/** A file that is told from others by its digest. */
interface Named {
  readonly file: string;
  readonly sha256: string;
  readonly problems?: unknown;
}

/** Something that was read of a file of the state of some name. */
interface Part<T> {
  readonly name: string;
  readonly item: T;
}

/**
 * Puts states together, whatever order they come in and however they were put together before: the parts of a submission
 * give the state of the whole. A file that is in several of them counts once, by the first of its names.
 * @throws {StateError} where their settings differ, or one file was read in two ways.
 */
export function mergeStates(parts: readonly NamedState[]): AuditState {
  const states = parts.map(({ name, state }): NamedState => ({ name, state: sortedState(state) }));
  const [first, ...more] = states;
  if (first === undefined) throw new TypeError('no state to merge');
  for (const other of more) settingsApart(first, other);
  const all = <T>(of: (state: AuditState) => readonly T[]): Part<T>[] =>
    states.flatMap(({ name, state }) => of(state).map((item) => ({ name, item })));
  const sources = united(
    all((state) => state.sources),
    contentOf,
  );
  return sortedState({
    format: 'lucheng-audit-state',
    version: 1,
    settings: first.state.settings,
    registers: united(
      all((state) => state.registers),
      contentOf,
    ),
    reporters: united(
      all((state) => state.reporters),
      contentOf,
    ),
    sources,
    repeated: otherNames(sources, states),
    ignored: distinct(states.flatMap(({ state }) => state.ignored)),
    pages: pagesOf(states.flatMap(({ state }) => state.pages)),
  });
}

/** What was read of a file, but for its name and what is told with it. */
const contentOf = ({ file: _file, problems: _problems, ...content }: Named): string => jsonText(content);

/** Each file once: the first by name of those with the same digest. */
function united<T extends Named>(parts: readonly Part<T>[], contentOf: (item: T) => string): readonly T[] {
  const byDigest = new Map<string, Part<T>>();
  for (const part of parts) {
    const known = byDigest.get(part.item.sha256);
    if (known === undefined) {
      byDigest.set(part.item.sha256, part);
      continue;
    }
    if (contentOf(known.item) !== contentOf(part.item)) throw readDifferently(known, part);
    if (orderOf(part.item) < orderOf(known.item)) byDigest.set(part.item.sha256, part);
  }
  return [...byDigest.values()].map(({ item }) => item);
}

/** Name first; what is told with it only makes the choice the same whatever comes first. */
const orderOf = ({ file, problems = [] }: Named): string => `${file}\n${jsonText(problems)}`;

function readDifferently(a: Part<{ readonly file: string }>, b: Part<{ readonly file: string }>): StateError {
  const same = a.item.file === b.item.file ? a.item.file : `${a.item.file}、${b.item.file}`;
  return new StateError(
    'read-differently',
    [a.name, b.name],
    `${same}：内容相同的文件，在 ${a.name} 和 ${b.name} 中读出的结果不同，多半是登记库或给出的单位不同；用同样的登记库和选项重新审查，或在其中一份里去掉这个文件`,
    `${same}: one file, read differently in ${a.name} and ${b.name}, probably by another register or unit; audit anew with the same ones, or leave the file out of one of them`,
  );
}

/** The names of files that count by another name. */
function otherNames(sources: readonly SourceState[], states: readonly NamedState[]): AuditState['repeated'] {
  const counted = new Set(sources.map(fileKey));
  const names = states.flatMap(({ state }) => [...state.sources, ...state.repeated]);
  return distinct(names.map(({ file, sha256 }) => ({ file, sha256 }))).filter((one) => !counted.has(fileKey(one)));
}

const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [jsonText(item), item])).values(),
];

function pagesOf(pages: readonly PageAnswer[]): readonly PageAnswer[] {
  const byUrl = new Map<string, PageAnswer>();
  for (const page of pages) {
    const known = byUrl.get(page.url);
    byUrl.set(page.url, known === undefined ? page : worseOf(known, page));
  }
  return [...byUrl.values()];
}
