/** An organisation of a made-up place, or a firm that deals with it. */
export interface Unit {
  readonly name: string;
  readonly code: string;
  /** Division of a government unit, the seat of a firm. */
  readonly division: string;
  /** Level of administration, code set `admin-level`; '' for firms and courts. */
  readonly level: string;
  /** What it is as a subject of integrity, code set `government-body-type`; '' for firms and courts. */
  readonly kind: string;
  /** Who heads it or represents it. */
  readonly head: string;
}

/** Values by field name; several values where a field takes several. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface CorpusRecord {
  /** Id of the record type. */
  readonly type: string;
  readonly record: Values;
}

/** What the units of a made-up place report together, as data; the writer makes files of it. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  /** Day it is reported and judged by. */
  readonly asOf: string;
  readonly units: readonly Unit[];
  readonly records: readonly CorpusRecord[];
  /** Entries of the register its units are compared with, in the form of `schemas/entity.json`. */
  readonly register?: readonly Values[];
}
