import type { HeldRevision } from './platform.js';

/** The number of a revision, and the digest of the one it takes the place of. */
export interface Numbered {
  readonly revision: number;
  readonly supersedesDigest?: string;
}

/**
 * Numbers the changes of a record that are to be sent one after another. Where the last revisions of the platform are the
 * first of them, an earlier run has sent those: they get the numbers they have, so that the platform knows them again
 * instead of making the change twice. All others come after what the platform holds.
 * @param digests of the changes, in order.
 * @param held revisions of the platform, the first one first; at least one.
 */
export function numbered(digests: readonly string[], held: readonly HeldRevision[]): readonly Numbered[] {
  const sent = alreadySent(digests, held);
  const known = held.slice(held.length - sent).map(({ revision, supersedesDigest }) => ({
    revision,
    ...(supersedesDigest === undefined ? {} : { supersedesDigest }),
  }));
  const current = held.at(-1)!;
  const rest = digests.slice(sent).map((_, i) => ({
    revision: current.revision + i + 1,
    supersedesDigest: i === 0 ? current.recordDigest : digests[sent + i - 1]!,
  }));
  return [...known, ...rest];
}

/** How many of the first changes are the last revisions there are; the first revision is never a change. */
function alreadySent(digests: readonly string[], held: readonly HeldRevision[]): number {
  for (let count = Math.min(digests.length, held.length - 1); count > 0; count -= 1) {
    const last = held.slice(held.length - count);
    if (last.every(({ recordDigest }, i) => recordDigest === digests[i])) return count;
  }
  return 0;
}
