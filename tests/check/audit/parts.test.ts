import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Audit, audit, mergeAudit } from '../../../src/check/audit/audit.js';
import { readState } from '../../../src/coverage/state/read-state.js';
import { writeState } from '../../../src/coverage/state/write-state.js';
import type { AuditState } from '../../../src/model/audit-state.js';
import { cityFiles, cityOptions } from './city.js';

/** The audit of the example city as a whole, and that of each of its files by itself. */
let whole: Audit;
let single: readonly AuditState[];

beforeAll(async () => {
  const { sources, ignored } = await cityFiles();
  whole = await audit(sources, { ...cityOptions, ignored });
  single = await Promise.all(
    sources.map(async (source, i) => {
      const { state } = await audit([source], { ...cityOptions, ignored: ignored.slice(i, i + 1) });
      return state;
    }),
  );
  expect(single.length).toBeGreaterThan(Math.max(20, ignored.length));
}, 300_000);

const merged = (states: readonly AuditState[]): Promise<Audit> =>
  mergeAudit(states.map((state, i) => ({ name: `${i}.json`, state })));

describe('the example city in parts', () => {
  test('its state is read as it was written, and gives the same report', async () => {
    const text = writeState(whole.state);
    const state = readState(text, '市.json');
    expect(writeState(state)).toBe(text);
    expect(JSON.stringify((await merged([state])).report)).toBe(JSON.stringify(whole.report));
  });

  test('whatever its parts, and whatever is merged first, the same bytes', async () => {
    const text = writeState(whole.state);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...single.keys()], { minLength: single.length }),
        fc.array(fc.nat(4), { minLength: single.length, maxLength: single.length }),
        async (order, part) => {
          const parts = [0, 1, 2, 3, 4]
            .map((number) => order.filter((i) => part[i] === number).map((i) => single[i]!))
            .filter((states) => states.length > 0);
          const states: AuditState[] = [];
          for (const one of parts) states.push(readState(writeState((await merged(one)).state), 'part.json'));
          const { state, report } = await merged(states);
          expect(writeState(state)).toBe(text);
          expect(JSON.stringify(report)).toBe(JSON.stringify(whole.report));
        },
      ),
      { numRuns: 5 },
    );
  });
});
