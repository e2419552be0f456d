import type { RecordCount } from '../../model/audit-state.js';
import type { Linkage } from '../../model/linkage.js';
import type { RecordType } from '../../model/record-type.js';
import { joinKeys } from './key-hash.js';

/** Counts of the records of one unit while they are gathered; fields by their number in the type. */
export class UnitCount {
  /** Name its records give the unit: of several the last by text; empty where none does. */
  name = '';
  records = 0;
  wrong = 0;
  readonly linkage: { -readonly [K in Linkage]: number } = { qualified: 0, doubtful: 0, unlinked: 0, unchecked: 0 };
  readonly should: Float64Array;
  readonly filled: Float64Array;
  readonly spare: Float64Array;
  readonly faulty: Float64Array;
  readonly keys: string[] = [];
  readonly withdrawn: string[] = [];

  constructor({ fields }: RecordType) {
    this.should = new Float64Array(fields.length);
    this.filled = new Float64Array(fields.length);
    this.spare = new Float64Array(fields.length);
    this.faulty = new Float64Array(fields.length);
  }

  /** What is counted, as it is kept. */
  finish({ id, fields }: RecordType, unit: string): RecordCount {
    return {
      type: id,
      unit,
      records: this.records,
      wrong: this.wrong,
      linkage: this.linkage,
      fields: fields.map(({ name }, i) => ({
        field: name,
        should: this.should[i]!,
        filled: this.filled[i]!,
        spare: this.spare[i]!,
        faulty: this.faulty[i]!,
      })),
      keys: joinKeys(this.keys),
      withdrawn: joinKeys(this.withdrawn),
    };
  }
}
