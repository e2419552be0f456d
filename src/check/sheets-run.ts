import type { Watch } from '../compare/watch.js';
import type { Entry } from '../model/entry.js';
import type { Linkage } from '../model/linkage.js';
import type { CompiledRule, RuleContext, RuleRecord } from '../model/rule.js';
import type { RecordRef } from '../rules/accumulators/refs.js';
import type { ShareHit } from '../rules/share.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import type { BatchRun } from './batches/batch-run.js';
import type { SheetRun } from './sheet-run.js';

/** A record once it has been judged by itself. */
export interface JudgedRecord {
  readonly entry: Entry;
  /** Fields whose values are wrong and cannot be relied on. */
  readonly faulty: ReadonlySet<string>;
  readonly problems: readonly ShapeProblem[];
  /** Rules over one record that it violates. */
  readonly violated: readonly CompiledRule[];
  /** How it stands to the register; null without one. */
  readonly linkage: Linkage | null;
}

/** What becomes of the records of one sheet once their shape has been judged. */
export interface SheetJudge {
  /** Fields it reads of them. */
  readonly reads: ReadonlySet<string>;
  /** Rules over one record that a record violates. */
  judge(record: RuleRecord, faulty: ReadonlySet<string>): readonly CompiledRule[];
  /** Whether a rule could be judged on a record; undefined where that is not known of single records. */
  hasJudged(id: string, record: RuleRecord, faulty: ReadonlySet<string>): boolean | undefined;
  /** Takes the record for what is only known once all are in. */
  feed(record: RuleRecord, ref: RecordRef, faulty: ReadonlySet<string>): void;
  /** Takes the record with all that was found about it by itself. */
  take?(judged: JudgedRecord): void;
  /** Rules over shares that the sheet violates; called once all its records are in. */
  finish(): readonly ShareHit[];
}

/** What goes through the sheets of a run: the rules of the standard, or the reading of a register. */
export interface SheetsRun {
  readonly context: RuleContext;
  /** Sheets in the order they were checked; a record’s place names its sheet by its number here. */
  readonly sheets: SheetRun[];
  /** Ids of the record types seen. */
  readonly seen: Set<string>;
  /** Takes batches, and the records they may speak of. */
  readonly batches: Pick<BatchRun, 'startSheet' | 'leftOut'>;
  /** Takes note of records, where the run is held against an earlier report. */
  readonly watch?: Watch | undefined;
  startSheet(sheet: SheetRun): Promise<SheetJudge>;
}
