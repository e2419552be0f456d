import type { RuleContext } from '../../model/rule.js';
import { entryOf, type RegisterEntry } from '../../register/entry.js';
import { ruleContext } from '../rule-run.js';
import type { SheetRun } from '../sheet-run.js';
import type { SheetJudge, SheetsRun } from '../sheets-run.js';

/** Gathers the entries of a register; no rules are run on them. */
export class RegisterRun implements SheetsRun {
  readonly context: RuleContext = ruleContext({});
  readonly sheets: SheetRun[] = [];
  readonly seen: Set<string> = new Set();
  /** A register comes in no batches. */
  readonly batches: SheetsRun['batches'] = { startSheet: () => () => {}, leftOut: () => {} };
  readonly entries: RegisterEntry[] = [];

  async startSheet(sheet: SheetRun): Promise<SheetJudge> {
    this.sheets.push(sheet);
    return {
      reads: new Set(),
      judge: () => [],
      feed: (record, ref, faulty) => {
        this.entries.push(entryOf(record, ref, faulty));
      },
      finish: () => [],
    };
  }
}
