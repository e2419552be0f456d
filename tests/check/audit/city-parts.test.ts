import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Audit, audit, mergeAudit } from '../../../src/check/audit/audit.js';
import { mergeStates } from '../../../src/coverage/state/merge-states.js';
import { readState } from '../../../src/coverage/state/read-state.js';
import { writeState } from '../../../src/coverage/state/write-state.js';
import type { AuditState } from '../../../src/model/audit-state.js';
import { cityFiles, cityOptions } from './city.js';

const textOf = ({ report, state }: Audit): { report: string; state: string } => ({
  report: JSON.stringify(report),
  state: writeState(state),
});
const named = (states: readonly AuditState[]) => states.map((state, i) => ({ name: `${i}.json`, state }));

/** Things dealt out to so many parts, none of them empty, in any order. */
const dealt = <T>(things: readonly T[], parts: number): fc.Arbitrary<readonly (readonly T[])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...things], { minLength: things.length }),
      fc.array(fc.nat({ max: parts - 1 }), { minLength: things.length, maxLength: things.length }),
    )
    .map(([order, places]) =>
      Array.from({ length: parts }, (_, part) => order.filter((_one, i) => places[i] === part)).filter(
        ({ length }) => length > 0,
      ),
    );

describe('the example city in parts', () => {
  let files: Awaited<ReturnType<typeof cityFiles>>;
  let whole: { report: string; state: string };
  beforeAll(async () => {
    files = await cityFiles();
    whole = textOf(await audit(files.sources, { ...cityOptions, ignored: files.ignored }));
  }, 120_000);

  const auditOf = async (part: (typeof files)['sources']): Promise<AuditState> =>
    (await audit(part, { ...cityOptions, ignored: files.ignored })).state;

  test('its state is read as it was written, and gives the same report', async () => {
    const state = readState(whole.state, '市.json');
    expect(textOf(await mergeAudit(named([state])))).toEqual(whole);
  });

  test('any files by themselves, one part twice, give the same bytes as all together', async () => {
    await fc.assert(
      fc.asyncProperty(dealt(files.sources, 4), async (parts) => {
        const states: AuditState[] = [];
        for (const part of parts) states.push(await auditOf(part));
        expect(textOf(await mergeAudit(named([...states, states[0]!])))).toEqual(whole);
      }),
      { numRuns: 2 },
    );
  }, 300_000);

  test('states put together in any groups and any order give the same bytes', async () => {
    const lots = Array.from({ length: 6 }, (_, lot) => files.sources.filter((_one, i) => i % 6 === lot));
    const states: AuditState[] = [];
    for (const lot of lots) states.push(await auditOf(lot));
    await fc.assert(
      fc.asyncProperty(dealt(states, 3), async (groups) => {
        const merged = groups.map((group) => readState(writeState(mergeStates(named(group))), 'part.json'));
        expect(textOf(await mergeAudit(named(merged)))).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  }, 300_000);
});
