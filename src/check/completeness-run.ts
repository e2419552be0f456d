import { FieldCounts } from '../coverage/collect/field-counts.js';
import { UnitCounts } from '../coverage/collect/unit-counts.js';
import { namesInBatches } from '../coverage/names-in-batches.js';
import { typeCompleteness } from '../coverage/type-completeness.js';
import type { TypeCompleteness } from '../model/completeness.js';
import type { UnitRegister } from '../model/register.js';
import { periodOn } from '../register/periods.js';
import { valueIn } from '../standard/group-by.js';
import { alsoTaking } from './also-taking.js';
import type { BatchRow } from './batches/batch-row.js';
import { isWrongRecord } from './is-wrong-record.js';
import type { Policy } from './policy.js';
import { type SheetRun, shownBy } from './sheet-run.js';
import type { SheetJudge } from './sheets-run.js';

/**
 * Units of a type that are counted one by one, in the order they are met: some fifty megabytes. The records of further
 * units are counted all the same, in the totals of their type alone.
 */
const unitsCounted = 20_000;

/** Counts over a run how many of the values that must be there are, by record type and reporting unit. */
export class CompletenessRun {
  readonly #policy: Policy;
  /** By the id of the type. */
  readonly #types = new Map<string, UnitCounts>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** The judge of a sheet of records, which counts them as they go by. */
  counting(judge: SheetJudge, sheet: SheetRun): SheetJudge {
    const { type, absent, contested } = sheet.mapping;
    // a column that every record must have is told once, and is wrong in each record
    const isIncomplete = absent.some(
      (field) => !field.common && field.requirement === 'required' && !this.#policy.isOptional(field),
    );
    const units = valueIn(this.#types, type.id, () => new UnitCounts(type, unitsCounted));
    const counts = new FieldCounts(units, this.#policy, sheet.derived, contested, {
      withKeys: false,
      asksUnknown: false,
      shows: shownBy(sheet),
    });
    return alsoTaking(judge, (judged) => {
      const isWrong = isIncomplete || isWrongRecord(judged);
      counts.add({ record: judged.entry.record, faulty: judged.faulty, isWrong, linkage: null });
    });
  }

  /**
   * How complete the records are, by the codes of their types. Units go by the name the register has for them on the day of
   * the check, else the one in their batches, else the one in their records.
   */
  finish(asOf: string, register: UnitRegister | undefined, batches: readonly BatchRow[]): readonly TypeCompleteness[] {
    const named = namesInBatches(
      batches
        .filter(({ isWrong }) => !isWrong)
        .map((row) => ({
          unitCode: row.value('reportingUnitCode') ?? '',
          unitName: row.value('reportingUnitName') ?? '',
          day: row.value('generatedAt')?.slice(0, 10) ?? null,
        })),
    );
    return typeCompleteness(this.#types.values(), (unit, own) => {
      const entry = register?.unitOf(unit);
      return typeof entry === 'object' ? periodOn(entry, asOf).name : (named.get(unit) ?? own);
    });
  }
}
