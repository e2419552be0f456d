import { recordTypes } from '../../generated/record-types.js';
import type { AuditState, BatchFact, Fact, SourceState } from '../../model/audit-state.js';
import { firstReport, withdrawal } from '../../standard/operation.js';
import { standardVersion } from '../../standard/version.js';
import { seededRegister, seededReporters } from '../seed.js';
import type { StoredRevision } from '../store/revisions.js';
import type { ZeroReport } from '../store/zero-reports.js';
import { dayInChina } from '../times.js';

/** What a unit has reported, as it stands. */
export interface Reported {
  readonly unitCode: string;
  /** The current revision of each record, and when the first one was accepted. */
  readonly records: readonly { readonly current: StoredRevision; readonly firstAcceptedAt: string }[];
  readonly zeroReports: readonly ZeroReport[];
}

const idByCode = new Map(recordTypes.map(({ code, id }) => [code, id]));

/**
 * What a unit has reported, in the form an audit works out duties of. Every record here was accepted, and so has nothing wrong
 * with it; a changed one stands as it is now, reported on the day of its first revision.
 */
export function stateOf(reported: Reported, year: string, asOf: string): AuditState {
  const standing = reported.records.filter(({ current }) => current.operation !== withdrawal);
  return {
    format: 'lucheng-audit-state',
    version: 1,
    settings: { standard: standardVersion, profile: 'submission', year, asOf, parameters: {}, calendars: [] },
    registers: [seededRegister],
    reporters: [seededReporters],
    sources: [
      ...standing.flatMap((one) => {
        const type = idByCode.get(one.current.recordType);
        return type === undefined ? [] : [sourceOf(reported.unitCode, type, one)];
      }),
      ...reported.zeroReports.map((report) => zeroSourceOf(reported.unitCode, report)),
    ],
    repeated: [],
    ignored: [],
    pages: [],
  };
}

/** A source for each record: the day it was reported on is that of its batch. */
function sourceOf(
  unitCode: string,
  type: string,
  { current, firstAcceptedAt }: Reported['records'][number],
): SourceState {
  const { formedDate = '' } = current.record as { formedDate?: string };
  const fact: Fact = {
    type,
    record: { ...(current.record as Fact['record']), operationType: firstReport },
    faulty: [],
    lacks: [],
    found: [],
    wrong: false,
    count: 1,
    sheet: 0,
    row: 1,
  };
  return source([fact], batchOf(unitCode, type, formedDate.slice(0, 7), firstAcceptedAt, false));
}

const zeroSourceOf = (unitCode: string, { recordType, reportPeriod, receivedAt }: ZeroReport): SourceState =>
  source([], batchOf(unitCode, idByCode.get(recordType) ?? null, reportPeriod, receivedAt, true));

const batchOf = (unitCode: string, type: string | null, period: string, time: string, zero: boolean): BatchFact => ({
  unitCode,
  unitName: '',
  type,
  period,
  day: dayInChina(time),
  zero,
  wrong: false,
  envelope: true,
  sheet: 0,
  row: 1,
});

const source = (facts: readonly Fact[], batch: BatchFact): SourceState => ({
  file: '',
  sha256: '',
  size: 0,
  format: null,
  sheets: [],
  records: facts.length,
  counts: { error: 0, warning: 0, info: 0 },
  problems: [],
  facts,
  batches: [batch],
  counted: [],
});
