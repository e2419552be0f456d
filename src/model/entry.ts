import type { Params, Severity } from './finding.js';
import type { Row } from './sheet.js';

/** A repair of one cell. */
export interface CellRepair {
  readonly field: string;
  readonly index: number;
  /** `repair/…` */
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** False where `to` cannot stand in the cell in its place; `kept` says why. */
  readonly writable: boolean;
  readonly kept?: string;
}

/** A word that stands for nothing. */
export interface Filler extends CellRepair {
  /** True for a value after all, which the field cannot take. */
  readonly isUnfit: boolean;
}

/** Something about one cell that keeps it from being a plain value, or that makes it doubtful. */
export interface CellFault {
  readonly field: string;
  readonly index: number;
  /** `shape/…` */
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Params;
  readonly value: string;
}

/** A row understood as a record of a type. */
export interface Entry {
  /** The row it was made of. */
  readonly row: Row;
  /** Flat record as the schema wants it; fields without a value are absent. */
  readonly record: Record<string, string | string[]>;
  readonly repairs: readonly CellRepair[];
  readonly faults: readonly CellFault[];
  /** Fields whose cell could not become a value: already told, not to be judged again. */
  readonly blocked: ReadonlySet<string>;
  /** Cells with words like 「无」 or 「/」 that stand for nothing, and values a field cannot take. */
  readonly fillers: readonly Filler[];
}

/** Why a row is no record. */
export type Excluded = 'total' | 'note' | 'repeated-header' | 'header-note' | 'blank' | 'sample';
