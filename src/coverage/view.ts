import type { RecordPlace } from '../model/audit-report.js';
import type { AuditSettings, AuditState, BatchFact, Fact, SourceState } from '../model/audit-state.js';
import type { RuleContext } from '../model/rule.js';
import { periodOf } from '../standard/period.js';
import type { SourceBatch, SourceFact } from './source-fact.js';
import { AuditUnits } from './units.js';
import { currentOf, isFirstReport } from './versions.js';

/** The state of an audit laid out for what is worked out of it; nothing here depends on how the state came together. */
export class AuditView {
  readonly settings: AuditSettings;
  readonly state: AuditState;
  /** What expressions are given: parameters, calendar, day. */
  readonly run: RuleContext;
  readonly units: AuditUnits;
  /** Batches that can be relied on. */
  readonly batches: readonly SourceBatch[];
  readonly #byType = new Map<string, SourceFact[]>();
  readonly #current = new Map<string, readonly SourceFact[]>();
  readonly #reports = new Map<SourceState, Map<string, readonly BatchFact[]>>();

  constructor(state: AuditState, run: RuleContext) {
    this.state = state;
    this.settings = state.settings;
    this.run = run;
    this.units = new AuditUnits(state.registers);
    this.batches = state.sources.flatMap((source) =>
      source.batches.filter(({ wrong }) => !wrong).map((batch) => ({ batch, source })),
    );
    for (const source of state.sources)
      for (const fact of source.facts) {
        const known = this.#byType.get(fact.type);
        if (known === undefined) this.#byType.set(fact.type, [{ fact, source }]);
        else known.push({ fact, source });
      }
  }

  /** Types there are records of. */
  get types(): readonly string[] {
    return [...this.#byType.keys()];
  }

  /** Every record of a type as it was reported, withdrawn and changed ones among them. */
  reported(type: string): readonly SourceFact[] {
    return this.#byType.get(type) ?? [];
  }

  /** The records of a type that stand: neither withdrawn, nor changed by another one. Of several changes all stand. */
  standing(type: string): readonly SourceFact[] {
    let current = this.#current.get(type);
    if (current === undefined) {
      current = currentOf(type, this.reported(type));
      this.#current.set(type, current);
    }
    return current;
  }

  /**
   * The day a record was reported: that of its batch in the same source, whatever else is wrong with the batch. Null where
   * there is none, or where several batches may be meant: nothing is guessed.
   */
  reportDay({ fact, source }: SourceFact): string | null {
    if (!isFirstReport(fact)) return null;
    const all = this.#reportsOf(fact, source);
    const days = new Set(all.map(({ day }) => day));
    if (days.size === 1) return [...days][0]!;
    const formed = fact.record['formedDate'];
    if (typeof formed !== 'string') return null;
    const within = new Set(all.filter(({ period }) => isWithin(formed, period)).map(({ day }) => day));
    return within.size === 1 ? [...within][0]! : null;
  }

  /** The batches of a source that may be of a record: looked for once for all records of one type and unit. */
  #reportsOf({ type, record }: Fact, source: SourceState): readonly BatchFact[] {
    const unit = record['reportingUnitCode'];
    const key = `${type} ${String(unit ?? '')}`;
    const known = this.#reports.get(source) ?? new Map<string, readonly BatchFact[]>();
    this.#reports.set(source, known);
    let all = known.get(key);
    if (all === undefined) {
      all = source.batches.filter(
        (batch) =>
          batch.day !== null &&
          !batch.zero &&
          (batch.envelope || (batch.type === type && (unit === undefined || batch.unitCode === unit))),
      );
      known.set(key, all);
    }
    return all;
  }

  /** Where a record stands. */
  placeOf({ fact, source }: SourceFact): RecordPlace {
    const { recordId } = fact.record;
    return {
      file: source.file,
      sheet: source.sheets[fact.sheet]?.name ?? null,
      row: fact.row,
      recordId: typeof recordId === 'string' ? recordId : null,
    };
  }
}

function isWithin(day: string, label: string): boolean {
  const period = periodOf(label);
  return period !== undefined && period.start <= day && day <= period.end;
}
