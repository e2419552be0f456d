import { Collector } from '../../findings/collector.js';
import type { Finding } from '../../model/finding.js';
import type { Mapping } from '../../model/mapping.js';
import type { Sheet } from '../../model/sheet.js';
import { Tallies } from '../../rules/tallies.js';
import { Addresses } from '../addresses.js';
import { BatchRow } from '../batches/batch-row.js';
import { BatchRules } from '../batches/batch-rules.js';
import { differentCount } from '../batches/compare-batches.js';
import { judgeBatch } from '../batches/judge-batch.js';
import { Ledger } from '../ledger.js';
import type { Policy } from '../policy.js';
import { placeOf } from '../record-findings.js';
import { Suppressions } from '../suppressions.js';
import { cellOf } from './own-names.js';
import { batchPointer, entriesPointer } from './places.js';

const noDerived = { inherited: {}, notGiven: [], follows: [], unknown: new Set<string>() };

/** What the batch of a submission is held against. */
export interface Submitted {
  /** Number of its entries. */
  readonly count: number;
  /** Digest of its entries; undefined where the caller has not worked it out. */
  readonly digest: string | undefined;
  readonly asOf: string | undefined;
}

/**
 * What the batch of a submission violates beyond its shape, by the rules of a check. Which entries are of another unit or
 * type is told at the entries: one of them gone astray does not concern the others.
 * @param faulty fields of the batch whose values are wrong.
 */
export function envelopeFindings(
  batch: Readonly<Record<string, unknown>>,
  mapping: Mapping,
  faulty: ReadonlySet<string>,
  { count, digest, asOf }: Submitted,
  policy: Policy,
): readonly Finding[] {
  const sheet: Sheet = {
    name: null,
    visibility: 'visible',
    keyed: true,
    envelope: true,
    pointer: batchPointer,
    async *rows() {},
  };
  const at = new Addresses('', sheet, mapping, []);
  const row = { n: 1, line: null, cells: mapping.columns.map(({ header }) => cellOf(batch[header])) };
  const record = batch as Record<string, string | string[]>;
  const entry = { row, record, repairs: [], faults: [], blocked: new Set<string>(), fillers: [] };
  const batchRow = new BatchRow('', { sheet, mapping, at, derived: noDerived, asOf: asOf ?? '' }, entry, faulty, false);
  const ledger = new Ledger(new Collector(), policy, new Suppressions([], asOf ?? ''));
  const rules = new BatchRules(ledger, new Tallies());
  judgeBatch(batchRow, asOf, rules, digest);
  if (batchRow.isZero)
    rules.judge('batch/records-in-zero-report', batchRow, ['zeroReport'], () =>
      count === 0
        ? null
        : { at: 'zeroReport', records: [placeOf(entriesPointer, null)], params: { reason: 'inside', count } },
    );
  else rules.judge('batch/count-differs', batchRow, ['recordCount'], () => differentCount(batchRow, count));
  return ledger.collector.findings;
}
