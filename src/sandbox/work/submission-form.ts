import { SubmissionInput } from '../../generated/validators/requests.js';
import type { Limits } from '../limits.js';
import { ProblemError } from '../problem.js';
import { mostFaults } from './form.js';
import { verifyForm } from './verify-form.js';

/** An entry as it was sent, in the form of the contract. */
export interface Entry {
  readonly revision: number;
  readonly supersedesDigest?: string;
  readonly reason?: { readonly text: string; readonly basis?: string };
  readonly record: Readonly<Record<string, unknown>>;
}

export interface Submitted {
  readonly batch: Readonly<Record<string, unknown>>;
  readonly atomicity: 'per-record' | 'all-or-nothing';
  readonly entries: readonly Entry[];
}

/** The submission a request brings. @throws {ProblemError} where it is not in the form of the contract, or too large. */
export function submittedIn(value: unknown, limits: Limits): Submitted {
  const { entries } = (value ?? {}) as { entries?: unknown };
  if (Array.isArray(entries) && entries.length > limits.entries) throw tooMany(entries.length, limits);
  verifyForm(value, SubmissionInput);
  const submitted: Submitted = { atomicity: 'per-record', ...(value as Omit<Submitted, 'atomicity'>) };
  verifySizes(submitted.entries, limits);
  return submitted;
}

const tooMany = (count: number, limits: Limits): ProblemError =>
  new ProblemError(
    'TOO_MANY_ENTRIES',
    `一批至多 ${limits.entries} 条，现有 ${count} 条，请分成几批`,
    `At most ${limits.entries} entries a batch; there are ${count}`,
    { limits },
  );

function verifySizes(entries: readonly Entry[], limits: Limits): void {
  const errors = entries.flatMap(({ record }, index) => {
    const size = Buffer.byteLength(JSON.stringify(record));
    if (size <= limits.recordBytes) return [];
    const message = { zh: `这条记录有 ${size} 字节`, en: `This record has ${size} bytes` };
    return [{ pointer: `/entries/${index}/record`, message }];
  });
  if (errors.length === 0) return;
  throw new ProblemError(
    'RECORD_TOO_LARGE',
    `一条记录至多 ${limits.recordBytes} 字节`,
    `A record has at most ${limits.recordBytes} bytes`,
    { limits, errors: errors.slice(0, mostFaults) },
  );
}
