import type { Severity } from './finding.js';

/** What is said about a rule, from `schemas/rules`; messages hold their placeholders as `{expression}`. */
export interface RuleText {
  readonly id: string;
  /** Number in the catalogue of rules. */
  readonly ref: string;
  /** Other numbers of the catalogue this rule also carries out. */
  readonly covers: readonly string[];
  readonly severity: Severity;
  readonly measures: readonly number[];
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly en: { readonly title: string; readonly message: string };
  readonly basis: { readonly text: string; readonly confidence: 'confirmed' | 'unconfirmed' | 'proposed' };
  readonly parameters: readonly string[];
  readonly needs: readonly string[];
  /** Ids of the record types it applies to. */
  readonly types: readonly string[];
  /** Code set of placeholders that are a code, so that its label can be shown. */
  readonly codes: Readonly<Record<string, string>>;
}
