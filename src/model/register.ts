import type { Finding } from './finding.js';
import type { ReportGroup } from './report.js';

/** A stretch of days over which a unit of the register stayed the same. */
export interface UnitPeriod {
  readonly name: string;
  readonly formerNames: readonly string[];
  /** Code of the set `government-body-type`. */
  readonly subjectType: string;
  /** Code of the set `admin-level`: the lower the number, the higher the level. */
  readonly adminLevel: string;
  /** Code of the division it is in; null where the register does not say. */
  readonly divisionCode: string | null;
  /** Code of the set `organisation-status`: how the unit stood at the end of the period. */
  readonly status: string;
  /** Code of the unit that took over; null where none is named, or one that is not in the register. */
  readonly successorCode: string | null;
  readonly websiteDomain: string | null;
  /** True where the unit has to make a public commitment each year; null where the entry does not say. */
  readonly commitmentRequired: boolean | null;
  /** First day. */
  readonly from: string;
  /** Last day; null where the period goes on. */
  readonly to: string | null;
}

/**
 * What a register says of a code: the periods of the unit, earliest first; `unlisted` where it has no such unit; `outside`
 * where it has none and need not, the code being that of an enterprise, an association or the like; `unreliable` where an
 * entry that may be of this unit is faulty, so that nothing can be said by it.
 */
export type UnitAnswer = readonly UnitPeriod[] | 'unlisted' | 'outside' | 'unreliable';

/** The register of units as rules look things up in it. */
export interface UnitRegister {
  /** @param name the name beside the code: an entry whose own code is faulty may be of this unit if it has this name. */
  unitOf(code: string, name?: string): UnitAnswer;
  /** Codes of the units that have or had a name, sorted. */
  codesNamed(name: string): readonly string[];
}

/** A register that has been read once, to be used for any number of records. */
export interface Register extends UnitRegister {
  /** Codes of its units, sorted. */
  readonly codes: readonly string[];
  readonly file: string;
  readonly sha256: string | null;
  /** Names of its sheets, in order. */
  readonly sheets: readonly (string | null)[];
  /** Entries read: each is usable or faulty. */
  readonly entries: number;
  readonly usable: number;
  /** Entries nothing is judged by, because they or another entry of the same unit are at fault. */
  readonly faulty: number;
  /** Values put right before they were looked at. */
  readonly repairs: number;
  /** What is wrong with entries: none of it is an error of the data that is judged by the register. */
  readonly findings: readonly Finding[];
  /** The exact numbers of findings, of which the list may have the first ones only. */
  readonly groups: readonly ReportGroup[];
}
