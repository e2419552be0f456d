import { sayIn } from '../findings/say.js';
import type { Lang } from '../findings/texts/text.js';
import type { Report } from '../model/report.js';
import type {
  ReportSubmission,
  ReportSubmissionPart,
  ReportSubmissionState,
  SubmittedRecords,
} from '../model/submission-report.js';

/** What everything of a sandbox is stamped with. */
const sandboxNotice = { zh: '沙箱—无法律效力', en: 'sandbox, without legal effect' } as const;

/** Records the platform has now, whether it took them this time or before. */
export const reportedCount = ({ accepted, acceptedWithWarnings, duplicate }: SubmittedRecords): number =>
  accepted + acceptedWithWarnings + duplicate;

/** Records the platform does not have. */
export const unreportedCount = ({ rejected, held, notSent }: SubmittedRecords): number => rejected + held + notSent;

/** What was reported and what was not, in one sentence without a full stop: never a success as a whole where anything is left. */
export function submissionSentence(submission: ReportSubmission, lang: Lang): string {
  const parts = lang === 'zh' ? zhParts(submission) : enParts(submission);
  const notice =
    submission.environment === 'sandbox' ? sayIn(lang)(`（${sandboxNotice.zh}）`, ` (${sandboxNotice.en})`) : '';
  return `${parts.join(sayIn(lang)('，', ', '))}${notice}`;
}

const shown = (counts: readonly (readonly [count: number, words: string])[], separator: string): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(separator);

function zhParts({ dryRun, records, zeroReports, failure }: ReportSubmission): readonly string[] {
  const { total, duplicate, rejected, held, notSent, pending, unknown, waiting } = records;
  const left = unreportedCount(records);
  const why = shown(
    [
      [held, `有错误 ${held} 条`],
      [rejected, `平台退回 ${rejected} 条`],
      [notSent, `没有发出或整批没有收下 ${notSent} 条`],
    ],
    '、',
  );
  const head = dryRun ? '试报送，没有真正报送：' : failure === null ? '' : '报送中断：';
  const done = `${dryRun ? '可以报送' : '已报送'} ${reportedCount(records)} 条`;
  return [
    ...(total > 0 || zeroReports.total === 0
      ? [`${head}${done}${duplicate > 0 ? `（其中 ${duplicate} 条此前已报送）` : ''}`]
      : []),
    ...(left > 0 ? [`${left} 条${dryRun ? '不能报送' : '未报送'}（${why}）`] : []),
    ...(pending > 0 ? [`${pending} 条平台已收妥、还没有办完`] : []),
    ...(unknown > 0 ? [`${unknown} 条结果不明`] : []),
    ...(waiting > 0 ? [`${waiting} 条变更、撤销要等前一步报送以后才能试`] : []),
    ...(zeroReports.total > 0 ? [zhZero(total > 0 ? '' : head, dryRun, zeroReports)] : []),
    ...(held + rejected > 0 ? ['改正后再报送'] : []),
  ];
}

const zhZero = (head: string, dryRun: boolean, { total, accepted }: ReportSubmission['zeroReports']): string =>
  accepted === total
    ? `${head}${dryRun ? '可以报送' : '已报送'}零报告 ${total} 份`
    : `${head}零报告 ${total} 份，其中${dryRun ? '可以报送' : '已报送'} ${accepted} 份`;

function enParts({ dryRun, records, zeroReports, failure }: ReportSubmission): readonly string[] {
  const { total, duplicate, rejected, held, notSent, pending, unknown, waiting } = records;
  const left = unreportedCount(records);
  const why = shown(
    [
      [held, `${held} with errors`],
      [rejected, `${rejected} sent back by the platform`],
      [notSent, `${notSent} not sent or not taken`],
    ],
    ', ',
  );
  const head = dryRun ? 'Dry run, nothing was submitted: ' : failure === null ? '' : 'Interrupted: ';
  const could = dryRun ? 'can be submitted' : 'submitted';
  return [
    ...(total > 0 || zeroReports.total === 0
      ? [`${head}${reportedCount(records)} records ${could}${duplicate > 0 ? ` (${duplicate} of them before)` : ''}`]
      : []),
    ...(left > 0 ? [`${left} ${dryRun ? 'cannot be' : 'not submitted'} (${why})`] : []),
    ...(pending > 0 ? [`${pending} taken and not finished`] : []),
    ...(unknown > 0 ? [`${unknown} not known`] : []),
    ...(waiting > 0 ? [`${waiting} changes can be tried once what they change is submitted`] : []),
    ...(zeroReports.total > 0
      ? [`${total > 0 ? '' : head}${zeroReports.accepted} of ${zeroReports.total} zero reports ${could}`]
      : []),
    ...(held + rejected > 0 ? ['correct the rest and submit again'] : []),
  ];
}

const states: Readonly<Record<ReportSubmissionState, readonly [zh: string, en: string]>> = {
  completed: ['办完', 'completed'],
  failed: ['平台没能办成，请联系平台', 'failed on the platform: ask its staff'],
  received: ['平台已收妥，还没有办完', 'taken, not finished'],
  processing: ['平台正在办理', 'being processed'],
  refused: ['平台没有收下', 'not taken'],
  unknown: ['结果不明', 'not known'],
  'not-sent': ['没有发出', 'not sent'],
  tried: ['试报送', 'tried'],
};

/** Title of the part of a report that tells of the submissions. */
export const submissionTitle = ({ platform, environment }: ReportSubmission, lang: Lang): string =>
  sayIn(lang)(
    `【报送】平台 ${platform}${environment === 'sandbox' ? `（${sandboxNotice.zh}）` : ''}`,
    `[Submissions] to ${platform}${environment === 'sandbox' ? ` (${sandboxNotice.en})` : ''}`,
  );

/** Submissions named one by one; the JSON report has all. */
const named = 40;

/**
 * A line for each submission: what it holds, what became of it, its receipts. Of many those that did not go through come first,
 * and the rest is counted. Empty where nothing was submitted.
 */
export function submissionLines({ submission, lang }: Pick<Report, 'submission' | 'lang'>): readonly string[] {
  if (submission === undefined) return [];
  const { submissions } = submission;
  const ordered =
    submissions.length <= named
      ? submissions
      : [...submissions.filter((part) => !isThrough(part)), ...submissions.filter(isThrough)];
  const rest = submissions.length - named;
  return [
    ...ordered.slice(0, named).map((part) => partLine(part, lang)),
    ...(rest > 0 ? [sayIn(lang)(`……另有 ${rest} 批，全部见 JSON 报告`, `… ${rest} more, all in the JSON report`)] : []),
  ];
}

/** True where the platform has all of it. */
const isThrough = ({ state, counts, verified }: ReportSubmissionPart): boolean =>
  (state === 'completed' || state === 'tried') && counts?.rejected === 0 && verified !== false;

function partLine(part: ReportSubmissionPart, lang: Lang): string {
  const say = sayIn(lang);
  const { title, unitName, unitCode, reportPeriod, zeroReport, records, submissionId } = part;
  const what = zeroReport ? say('零报告', 'zero report') : say(`${records} 条`, `${records} records`);
  const type = title ?? say('各类记录', 'all types');
  const name = [say(`「${type}」`, `“${type}”`), unitName || unitCode, reportPeriod ?? ''].filter(Boolean).join(' ');
  const id = submissionId === null ? [] : [say(`批次 ${submissionId}`, `submission ${submissionId}`)];
  return [
    `${name}${say('：', ': ')}${what}`,
    say(...states[part.state]),
    ...countsOf(part, say),
    ...id,
    ...receiptsOf(part, say),
  ].join(say('，', ', '));
}

function countsOf({ counts, zeroReport }: ReportSubmissionPart, say: ReturnType<typeof sayIn>): readonly string[] {
  if (counts === null || zeroReport) return [];
  const { accepted, acceptedWithWarnings, duplicate, rejected } = counts;
  const list = shown(
    [
      [accepted, say(`接受 ${accepted}`, `${accepted} accepted`)],
      [
        acceptedWithWarnings,
        say(`接受但有疑问 ${acceptedWithWarnings}`, `${acceptedWithWarnings} accepted with warnings`),
      ],
      [duplicate, say(`此前已报送 ${duplicate}`, `${duplicate} there before`)],
      [rejected, say(`退回 ${rejected}`, `${rejected} sent back`)],
    ],
    say('、', ', '),
  );
  return list === '' ? [] : [list];
}

function receiptsOf(part: ReportSubmissionPart, say: ReturnType<typeof sayIn>): readonly string[] {
  const { acknowledgementNo, outcomeReceiptNo, verified } = part;
  const numbers = [
    ...(acknowledgementNo === null
      ? []
      : [say(`收妥回执 ${acknowledgementNo}`, `acknowledgement ${acknowledgementNo}`)]),
    ...(outcomeReceiptNo === null ? [] : [say(`办理回执 ${outcomeReceiptNo}`, `outcome receipt ${outcomeReceiptNo}`)]),
  ];
  if (verified === null || numbers.length === 0) return numbers;
  return [
    ...numbers,
    verified ? say('回执核验相符', 'receipts verify') : say('回执核验不符', 'receipts do not verify'),
  ];
}
