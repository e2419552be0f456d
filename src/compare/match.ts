import { baseName, loosePlace, recordIdentity, strictPlace } from './identity.js';
import type { NowFindings } from './now.js';
import type { Tables } from './tables.js';
import type { Then, ThenFinding } from './then.js';

/** The identity of a finding in one pass; null where it takes no part in it. */
type Naming<T> = (one: T) => string | null;

/**
 * Pairs the findings of two runs, each with one of the other at most: those of records by the record, others from strict to
 * loose. What is paired once is not looked at again.
 */
export function match(then: Then, nows: readonly NowFindings[], tables: Tables): void {
  pair(then.findings, nows, ofRecord, ofRecord);
  pair(then.findings, nows, strict, strict);
  pair(then.findings, nows, loosely(then.tables, tables), loosely(tables, then.tables));
}

type One = Pick<NowFindings, 'finding' | 'kind' | 'content'>;

const ofRecord: Naming<One> = ({ finding }) => (finding.key === null ? null : recordIdentity(finding));

const strict: Naming<One> = ({ finding, kind, content }) =>
  finding.key === null ? `${kind}\n${strictPlace(finding)}\n${content}` : null;

/** What speaks of a file or a column may only have gone elsewhere where its own place is not in the other run. */
const loosely =
  (own: Tables, other: Tables): Naming<One> =>
  ({ finding, kind, content }) => {
    const { at } = finding;
    if (finding.key !== null) return null;
    if (own.isWhole(at) && (baseName(at.file) === '' || other.presenceOf(at) !== 'absent')) return null;
    return `${kind}\n${loosePlace(finding, own.typesAt(at))}\n${content}`;
  };

function pair(
  thens: readonly ThenFinding[],
  nows: readonly NowFindings[],
  nameThen: Naming<ThenFinding>,
  nameNow: Naming<NowFindings>,
): void {
  const open = new Map<string, NowFindings[]>();
  for (const now of nows) {
    const name = now.matched < now.count ? nameNow(now) : null;
    if (name === null) continue;
    const known = open.get(name);
    if (known) known.push(now);
    else open.set(name, [now]);
  }
  if (open.size === 0) return;
  // where a record has several of a kind, those with the same value are the same
  for (const isSame of [(a: One, b: One) => a.content === b.content, () => true])
    for (const then of thens) {
      const name = then.isMatched ? null : nameThen(then);
      const now =
        name === null ? undefined : open.get(name)?.find((one) => one.matched < one.count && isSame(then, one));
      if (now === undefined) continue;
      now.matched += 1;
      then.isMatched = true;
    }
}
