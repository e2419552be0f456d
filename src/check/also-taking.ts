import type { JudgedRecord, SheetJudge } from './sheets-run.js';

/** The judge of a sheet, which hands its records on to one more. */
export const alsoTaking = (judge: SheetJudge, take: (judged: JudgedRecord) => void): SheetJudge => ({
  reads: judge.reads,
  judge: (record, faulty) => judge.judge(record, faulty),
  feed: (record, ref, faulty) => judge.feed(record, ref, faulty),
  hasJudged: (id, record, faulty) => judge.hasJudged(id, record, faulty),
  finish: () => judge.finish(),
  take: (judged) => {
    judge.take?.(judged);
    take(judged);
  },
});
