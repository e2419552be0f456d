import type { Severity } from './finding.js';

/** What a rule of the catalogue looks at to judge one record. */
export type CatalogueScope = 'record' | 'dataset' | 'cross-dataset' | 'unit';

/** A number of the catalogue of rules, as `schemas/meta.json` describes it. */
export interface CatalogueRule {
  readonly title: string;
  readonly scope: CatalogueScope;
  readonly severity: Severity;
  /** Codes of record types, the one judged first; `*` for all. */
  readonly recordTypes: readonly string[];
  readonly measures: readonly number[];
  /** True for numbers the original catalogue does not have. */
  readonly own?: true;
  /** Built-in findings, repairs, conditions or parts of the report that carry it out. */
  readonly enforcedBy?: readonly string[];
  /** Where these differ from the catalogue. */
  readonly note?: string;
  /** Why nothing carries it out yet. */
  readonly deferred?: string;
}

/** The index of the catalogue of rules: what is to be carried out, by rule files or otherwise. */
export interface Catalogue {
  readonly rules: Readonly<Record<string, CatalogueRule>>;
  /** Titles of the measures by their number. */
  readonly measures: Readonly<Record<string, { readonly title: string; readonly deferred?: string }>>;
}
