import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../dataset.js';
import type { Outcome } from './outcome.js';

type Outcomes = Readonly<Record<string, Outcome>>;

/** With CORPUS_ACCEPT=1 what the check says is written down as what it is to say; the difference is reviewed like any other. */
export const accepts = process.env['CORPUS_ACCEPT'] === '1';

const fileOf = ({ name }: Dataset): string => path.join(import.meta.dirname, '..', name, 'expected.json');

/** What is accepted of a dataset, by profile. */
export const acceptedOf = (dataset: Dataset): Outcomes =>
  existsSync(fileOf(dataset)) ? JSON.parse(readFileSync(fileOf(dataset), 'utf8')) : {};

/** Writes down what a dataset gives under a profile from now on. */
export function accept(dataset: Dataset, profile: string, outcome: Outcome): void {
  mkdirSync(path.dirname(fileOf(dataset)), { recursive: true });
  writeFileSync(fileOf(dataset), `${JSON.stringify({ ...acceptedOf(dataset), [profile]: outcome }, null, 2)}\n`);
}
