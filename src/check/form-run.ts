import type { RuleContext } from '../model/rule.js';
import { ruleContext } from './rule-run.js';
import type { SheetRun } from './sheet-run.js';
import type { SheetJudge, SheetsRun } from './sheets-run.js';

/** The run through a table that is no data and says something about data: its rows are taken, no rules are run on them. */
export class FormRun implements SheetsRun {
  readonly context: RuleContext = ruleContext({});
  readonly sheets: SheetRun[] = [];
  readonly seen: Set<string> = new Set();
  /** Such a table comes in no batches. */
  readonly batches: SheetsRun['batches'] = { startSheet: () => () => {}, leftOut: () => {} };
  readonly #takes: Partial<Pick<SheetJudge, 'feed' | 'take'>>;

  constructor(takes: Partial<Pick<SheetJudge, 'feed' | 'take'>>) {
    this.#takes = takes;
  }

  async startSheet(sheet: SheetRun): Promise<SheetJudge> {
    this.sheets.push(sheet);
    return {
      reads: new Set(),
      judge: () => [],
      hasJudged: () => undefined,
      feed: () => {},
      finish: () => [],
      ...this.#takes,
    };
  }
}
