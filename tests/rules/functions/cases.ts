import { expect, test } from 'vitest';
import { Failure } from '../../../src/rules/functions/failure.js';

/** A row of a table: the arguments, what the function gives, and why that is worth a row. */
type Row<A extends readonly unknown[], R> = readonly [args: A, expected: R, why?: string];

/** Runs a table of calls of one function. */
export function cases<A extends readonly unknown[], R>(call: (...args: A) => R, rows: readonly Row<A, R>[]): void {
  test.each(rows.map((row) => [JSON.stringify(row[0]).slice(1, -1), row] as const))(
    `${call.name}(%s)`,
    (_shown, [args, expected, why]) => {
      expect(call(...args), why).toEqual(expected);
    },
  );
}

/** The rule is at fault. */
export const crash = (reason: string): Failure => new Failure('crash', reason);

/** The calendar has no such year. */
export const notCovered = (year: number): Failure => new Failure('not-run', `calendar:${year}`);
