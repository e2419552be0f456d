import type { Linkage, LinkageCounts } from '../model/linkage.js';
import type { RecordType } from '../model/record-type.js';
import type { UnitRegister } from '../model/register.js';
import type { RuleRecord } from '../model/rule.js';
import { linkageOf, unitsNamed } from './linkage.js';

/** Counts how the records of one sheet stand to the register. */
export class LinkageCount {
  /** Fields looked at. */
  readonly reads: ReadonlySet<string>;
  readonly counts: Writable<LinkageCounts> = { qualified: 0, doubtful: 0, unlinked: 0, unchecked: 0 };
  readonly #type: RecordType;
  readonly #register: UnitRegister;

  constructor(type: RecordType, register: UnitRegister) {
    this.#type = type;
    this.#register = register;
    this.reads = new Set([...unitsNamed(type).flatMap(({ code, name }) => [code, name]), 'formedDate']);
  }

  /** @param faulty fields of the record whose values cannot be relied on. */
  add(record: RuleRecord, faulty: ReadonlySet<string>): Linkage {
    const linkage = linkageOf(record, this.#type, this.#register, faulty);
    this.counts[linkage] += 1;
    return linkage;
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
