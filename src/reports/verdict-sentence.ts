import type { Report } from '../model/report.js';
import { missingInputs, reasonWords } from './rule-lines.js';
import { submissionSentence } from './submission-words.js';

/** 「缺少必填列（2 处）…」: why nothing certain can be said, by the kinds of obstacle met. */
function obstacles(report: Report): string {
  const seen = new Map<string, string>();
  for (const finding of report.findings) {
    if (report.undeterminedBy.includes(finding.rule) && !seen.has(finding.rule)) {
      seen.set(finding.rule, finding.message);
    }
  }
  const broken = report.rules.filter(({ status }) => status === 'crashed');
  for (const { id, why } of broken)
    seen.set(id, `${id} ${why.map((reason) => reasonWords(reason, report.lang)).join('、')}`);
  return [...seen.values()].slice(0, 2).join('；');
}

/** Errors that stand whatever could not be judged. */
const certainErrors = (report: Report): number =>
  report.summary.errors -
  report.rules
    .filter(({ id, severity }) => severity === 'error' && report.undeterminedBy.includes(id))
    .reduce((sum, { count }) => sum + count, 0);

/** Rules not run for want of something the caller could give are named beside the verdict. */
function unrun(report: Report, intro: string, separator: string): string {
  const missing = missingInputs(report);
  return missing.length === 0 ? '' : intro + missing.join(separator);
}

/** True where a fixed copy has anything to write. */
export const canBeFixed = ({ repairs }: Report): boolean => repairs.some(({ writable }) => writable);

/** The verdict in one sentence. */
export function zhVerdict(report: Report): string {
  const { errors, warnings, repairs, suppressed } = report.summary;
  const { purpose, note } = report.profile;
  const doubts =
    (warnings > 0 ? `，有疑问 ${warnings} 处` : '') +
    (suppressed > 0 ? `，另有 ${suppressed} 处经说明不计` : '') +
    unrun(report, '；有规则未执行：', '、') +
    (note === '' ? '' : `（${note}）`);
  if (report.submission !== undefined) {
    const why = report.submission.failure === null ? obstacles(report) : '';
    return `${submissionSentence(report.submission, 'zh')}${why === '' ? '' : `；无法判定：${why}`}${doubts}`;
  }
  if (report.verdict === 'undetermined') {
    const certain = certainErrors(report);
    const known = certain > 0 ? `；已确定的错误 ${certain} 处` : '';
    return `无法判定：${obstacles(report)}${known}`;
  }
  if (report.verdict === 'fail') return `不合格：有 ${errors} 处错误，改正后才能${purpose}${doubts}`;
  if (repairs === 0) return `合格，可以${purpose}${doubts}`;
  return canBeFixed(report)
    ? `合格（按修正后合格，请${purpose}修正副本）${doubts}`
    : `合格（按修正后合格；修正写不进原表，请按下面的说明改好再${purpose}）${doubts}`;
}

/** The same in English. */
export function enVerdict(report: Report): string {
  const { errors, warnings, repairs, suppressed } = report.summary;
  const { purpose, note } = report.profile;
  const doubts =
    (warnings > 0 ? `, ${warnings} doubtful` : '') +
    (suppressed > 0 ? `, ${suppressed} suppressed with a reason` : '') +
    unrun(report, '; rules not run: ', ', ') +
    (note === '' ? '' : ` (${note})`);
  if (report.submission !== undefined) {
    const why = report.submission.failure === null ? obstacles(report) : '';
    return `${submissionSentence(report.submission, 'en')}${why === '' ? '' : `; undetermined: ${why}`}${doubts}`;
  }
  if (report.verdict === 'undetermined')
    return `Undetermined: ${obstacles(report)}${certainErrors(report) > 0 ? `; ${certainErrors(report)} certain errors` : ''}`;
  if (report.verdict === 'fail') return `Fail: ${errors} errors to correct before it can be ${purpose}${doubts}`;
  if (repairs === 0) return `Pass: ready to be ${purpose}${doubts}`;
  return canBeFixed(report)
    ? `Pass as repaired: only the fixed copy is ready to be ${purpose}${doubts}`
    : `Pass as repaired: the repairs cannot be written, change the table as told below before it is ${purpose}${doubts}`;
}
