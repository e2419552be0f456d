import type { Finding } from '../model/finding.js';
import { alsoTaking } from './also-taking.js';
import { isWrongRecord } from './is-wrong-record.js';
import type { SheetRun } from './sheet-run.js';
import type { JudgedRecord, SheetJudge } from './sheets-run.js';

/** Takes what goes through a check, for those who go on with the records themselves. */
export interface Taker {
  /** A record once it has been judged by itself; rules over several records may still tell of it. */
  record(run: SheetRun, judged: JudgedRecord, isWrong: boolean): void;
  /** Every finding of the run, listed in the report or not. */
  found(finding: Finding): void;
}

/** The judge of a sheet of records, which hands them on as they go by. */
export const taking = (judge: SheetJudge, run: SheetRun, taker: Taker): SheetJudge =>
  alsoTaking(judge, (judged) => taker.record(run, judged, isWrongRecord(judged)));
