import { describe, expect, test } from 'vitest';
import type { AuditState, Fact } from '../../../src/model/audit-state.js';
import { sourceOf, stateOf } from '../make-state.js';
import { answers, complete, gapsOf, sharesOf, units } from './make-commitment.js';

/** The register of the first unit alone. */
export const only = [units[0]!];

/** A state of one file, with a register of the first unit. */
export const of = (facts: readonly Fact[], more: Partial<AuditState> = {}, asOf = '2026-04-30'): AuditState =>
  stateOf([sourceOf(facts)], only, { asOf }, more);

interface Case {
  readonly name: string;
  readonly state: AuditState;
  /** Shares of checks that differ from a complete commitment. */
  readonly shares: Readonly<Record<string, string>>;
  readonly gaps: readonly string[];
}

/** Holds one question of each case against what is worked out by hand. */
export function ask(letter: string, cases: readonly Case[]): void {
  describe(letter, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { state, shares, gaps }) => {
      const question = (await answers(state)).get(letter)!;
      const usual = sharesOf((await answers(of(complete))).get(letter)!);
      const expected = Object.fromEntries(
        Object.entries({ ...usual, ...shares }).filter(([, share]) => share !== '0/0'),
      );
      expect(sharesOf(question)).toEqual(expected);
      expect(gapsOf(question)).toEqual(gaps);
      expect(question.gapCount).toBe(gaps.length);
    });
  });
}
