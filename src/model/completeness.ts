/** How often a field is filled where it must be. */
export interface FieldCompleteness {
  readonly field: string;
  readonly title: string;
  /** Records that must have it: it is required, or its condition holds. */
  readonly should: number;
  /** Of these, records that have it. */
  readonly filled: number;
  /** Records that have it and need not. */
  readonly spare: number;
  /** Records whose value for it is wrong. */
  readonly faulty: number;
}

/** How complete the records of one type and one reporting unit are. */
export interface UnitCompleteness {
  /** Id of the record type, and its title. */
  readonly type: string;
  readonly title: string;
  /** Unified code of the reporting unit; empty where it cannot be relied on, null for all units together. */
  readonly unit: string | null;
  /** Its name; empty where nobody says. */
  readonly name: string;
  readonly records: number;
  /** Records that are in error. */
  readonly wrong: number;
  /** In the order of the standard. */
  readonly fields: readonly FieldCompleteness[];
}

/** How complete the records of one type are: of all units together, and unit by unit. */
export interface TypeCompleteness {
  readonly all: UnitCompleteness;
  /** Exact, however many are listed; records without a reliable code count as those of one more unit. */
  readonly unitCount: number;
  /** The units with the most records, at most `unitsListed`, sorted by code; those without a reliable code first. */
  readonly units: readonly UnitCompleteness[];
}
