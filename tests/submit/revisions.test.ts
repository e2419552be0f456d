import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldRevision } from '../../src/submit/platform.js';
import { numbered } from '../../src/submit/revisions.js';

/** Revisions by their digests, the first one first. */
const held = (digests: string): readonly HeldRevision[] =>
  [...digests].map((recordDigest, i) => ({
    revision: i + 1,
    recordDigest,
    ...(i === 0 ? {} : { supersedesDigest: digests[i - 1]! }),
  }));
/** `2<a 3<b`: numbers with the digests they take the place of. */
const told = (changes: string, platform: string): string =>
  numbered([...changes], held(platform))
    .map(({ revision, supersedesDigest }) => `${revision}<${supersedesDigest}`)
    .join(' ');

describe('changes of a record', () => {
  const table: readonly [name: string, changes: string, platform: string, numbers: string][] = [
    ['come after what the platform holds', 'b', 'a', '2<a'],
    ['one after another', 'bc', 'a', '2<a 3<b'],
    ['that were sent before keep their numbers', 'b', 'ab', '2<a'],
    ['all of them', 'bc', 'abc', '2<a 3<b'],
    ['or the first of them, where the run broke off', 'bcd', 'abc', '2<a 3<b 4<c'],
    ['back to what was before are changes anew', 'b', 'abc', '4<c'],
    ['to what was reported first are changes, too', 'a', 'a', '2<a'],
    ['that were sent before by another file, and changed since, are made again', 'bc', 'abcd', '5<d 6<b'],
  ];
  test.each(table)('%s', (_, changes, platform, numbers) => expect(told(changes, platform)).toBe(numbers));

  test('sent twice change nothing', () => {
    const digest = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(digest, { minLength: 1, maxLength: 5 }),
        fc.array(digest, { minLength: 1, maxLength: 4 }),
        (before, changes) => {
          const platform = before.join('');
          const first = numbered(changes, held(platform));
          const after = [...before];
          for (const [i, { revision }] of first.entries()) after[revision - 1] = changes[i]!;
          const again = numbered(changes, held(after.join('')));
          for (const [i, { revision }] of again.entries()) expect(after[revision - 1]).toBe(changes[i]);
          expect(again.at(-1)!.revision).toBe(after.length);
        },
      ),
    );
  });
});
