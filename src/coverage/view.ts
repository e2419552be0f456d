import type { RecordPlace } from '../model/audit-report.js';
import type { AuditSettings, AuditState, BatchFact, Fact, SourceState } from '../model/audit-state.js';
import type { RuleContext } from '../model/rule.js';
import { groupBy, valueIn } from '../standard/group-by.js';
import { periodOf } from '../standard/period.js';
import type { SourceBatch, SourceFact } from './source-fact.js';
import { AuditUnits } from './units.js';
import { currentOf, isFirstReport } from './versions.js';

/** The state of an audit laid out for what is worked out of it; nothing here depends on how the state came together. */
export class AuditView {
  readonly settings: AuditSettings;
  /** Last day of the year of the audit. */
  readonly lastDay: string;
  readonly state: AuditState;
  /** What expressions are given: parameters, calendar, day. */
  readonly run: RuleContext;
  readonly units: AuditUnits;
  /** Batches that can be relied on. */
  readonly batches: readonly SourceBatch[];
  readonly #byType: ReadonlyMap<string, readonly SourceFact[]>;
  readonly #current = new Map<string, readonly SourceFact[]>();
  readonly #reports = new Map<SourceState, ReadonlyMap<string, readonly BatchFact[]>>();

  constructor(state: AuditState, run: RuleContext) {
    this.state = state;
    this.settings = state.settings;
    this.lastDay = `${state.settings.year}-12-31`;
    this.run = run;
    this.units = new AuditUnits(state.registers);
    this.batches = state.sources.flatMap((source) =>
      source.batches.filter(({ wrong }) => !wrong).map((batch) => ({ batch, source })),
    );
    this.#byType = groupBy(
      state.sources.flatMap((source) => source.facts.map((fact): SourceFact => ({ fact, source }))),
      ({ fact }) => fact.type,
    );
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
    return valueIn(this.#current, type, () => currentOf(type, this.reported(type)));
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

  /** The batches of a source that may be of a record: its envelopes, and those of the type and, where it is known, the unit. */
  #reportsOf({ type, record }: Fact, source: SourceState): readonly BatchFact[] {
    const unit = record['reportingUnitCode'];
    const reports = valueIn(this.#reports, source, () => batchesByKey(source));
    const own = reports.get(unit === undefined ? keyOf(type) : keyOf(type, String(unit))) ?? [];
    return [...(reports.get(envelopes) ?? []), ...own];
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

const envelopes = '';
const keyOf = (type: string, unit = ''): string => `${type} ${unit}`;

/** The batches with records of a source whose day is known: envelopes, others by type, and by type and unit. */
function batchesByKey({ batches }: SourceState): ReadonlyMap<string, readonly BatchFact[]> {
  const entries = batches
    .filter(({ day, zero }) => day !== null && !zero)
    .flatMap((batch) => {
      const { type, unitCode, envelope } = batch;
      if (envelope) return [{ key: envelopes, batch }];
      if (type === null) return [];
      return [...new Set([keyOf(type), keyOf(type, unitCode)])].map((key) => ({ key, batch }));
    });
  const groups = groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, all]) => [key, all.map(({ batch }) => batch)]));
}

function isWithin(day: string, label: string): boolean {
  const period = periodOf(label);
  return period !== undefined && period.start <= day && day <= period.end;
}
