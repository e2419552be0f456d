import type { JudgedRecord } from '../sheets-run.js';

/** True where anything a record shows by itself is an error. */
export const isWrongRecord = ({ entry, problems, violated }: JudgedRecord): boolean =>
  [...entry.faults, ...problems, ...violated].some(({ severity }) => severity === 'error');
