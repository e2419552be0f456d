import type { Severity } from './finding.js';
import type { Field } from './record-type.js';

/** How the same data is judged for one purpose, as `schemas/profile.json` describes it; what is not said is as the standard has it. */
export interface Profile {
  readonly id: string;
  /** Another name it is called by; null where there is none. */
  readonly alias: string | null;
  readonly title: string;
  /** What data that passes may be: reported, published. */
  readonly purpose: string;
  /** What the verdict adds; empty where it adds nothing. */
  readonly note: string;
  readonly en: { readonly title: string; readonly purpose: string; readonly note: string };
  /** Ids of the record types it covers; null for all. */
  readonly types: readonly string[] | null;
  /** What missing values and columns weigh. */
  readonly incomplete: 'error' | 'warning' | 'off';
  /** Fields of these levels of sensitivity need not be there. */
  readonly optional: readonly Field['sensitivity'][];
  /** By the id of a finding, with `#reason` where only some are meant. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
