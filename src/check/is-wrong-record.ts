import type { Severity } from '../model/finding.js';
import type { JudgedRecord } from './sheets-run.js';

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === 'error';

/** True where anything a record shows by itself is an error. */
export const isWrongRecord = ({ entry, problems, violated }: JudgedRecord): boolean =>
  entry.faults.some(isError) || problems.some(isError) || violated.some(isError);
