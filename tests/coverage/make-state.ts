import { runOf } from '../../src/coverage/run-of.js';
import { AuditView } from '../../src/coverage/view.js';
import type {
  AuditSettings,
  AuditState,
  BatchFact,
  Fact,
  SourceState,
  StateUnit,
} from '../../src/model/audit-state.js';
import type { UnitPeriod } from '../../src/model/register.js';
import { standardVersion } from '../../src/standard/version.js';

/** A unit of the made-up register. */
export const unitOf = (code: string, name: string, values: Partial<UnitPeriod> = {}): StateUnit => ({
  code,
  periods: [
    {
      name,
      formerNames: [],
      subjectType: '2',
      adminLevel: '3',
      divisionCode: '370100',
      status: '1',
      successorCode: null,
      websiteDomain: null,
      commitmentRequired: true,
      from: '2019-01-01',
      to: null,
      ...values,
    },
  ],
});

/** A record as an audit keeps it. */
export const factOf = (type: string, record: Fact['record'], values: Partial<Fact> = {}): Fact => ({
  type,
  record,
  faulty: [],
  lacks: [],
  found: [],
  wrong: false,
  count: 1,
  sheet: 0,
  row: 2,
  ...values,
});

export const batchOf = (values: Partial<BatchFact>): BatchFact => ({
  unitCode: '',
  unitName: '',
  type: null,
  period: '',
  day: null,
  zero: false,
  wrong: false,
  envelope: false,
  sheet: 0,
  row: 2,
  ...values,
});

let files = 0;

export const sourceOf = (facts: readonly Fact[], values: Partial<SourceState> = {}): SourceState => {
  files += 1;
  return {
    file: `示例${files}.json`,
    sha256: String(files).padStart(64, '0'),
    size: 0,
    format: 'json',
    sheets: [{ name: null, type: null, records: facts.length }],
    records: facts.length,
    counts: { error: 0, warning: 0, info: 0 },
    problems: [],
    facts,
    batches: [],
    counted: [],
    ...values,
  };
};

export const stateOf = (
  sources: readonly SourceState[],
  units: readonly StateUnit[] = [],
  settings: Partial<AuditSettings> = {},
  more: Partial<AuditState> = {},
): AuditState => ({
  format: 'lucheng-audit-state',
  version: 1,
  settings: {
    standard: standardVersion,
    profile: 'submission',
    year: '2025',
    asOf: '2026-04-30',
    parameters: {},
    calendars: [],
    ...settings,
  },
  registers:
    units.length === 0
      ? []
      : [
          {
            file: '登记库.csv',
            sha256: '0'.repeat(64),
            entries: units.length,
            usable: units.length,
            faulty: 0,
            problems: [],
            units,
          },
        ],
  reporters: [],
  sources,
  repeated: [],
  ignored: [],
  pages: [],
  ...more,
});

export const viewOf = (state: AuditState): AuditView => new AuditView(state, runOf(state));
