import { checkTaking } from '../check/check.js';
import { render } from '../findings/render.js';
import { recordTypes } from '../generated/record-types.js';
import type { Report, Verdict } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Ask } from './asks.js';
import { deliver } from './deliver.js';
import type { DeliverOptions } from './deliver-options.js';
import { type Delivery, undelivered } from './delivery.js';
import { defaultSubmissionLimits } from './limits.js';
import type { Sender, SubmitCheckOptions } from './options.js';
import { type Plan, planOf } from './plan.js';
import { type Platform, PlatformFailure, type PlatformService } from './platform.js';
import { Sift } from './sift.js';
import { submissionOf, submittedOf } from './submitted.js';
import { foundIn } from './told.js';
import { withFindings } from './with-findings.js';

/** What a run of submitting is told. */
export interface SubmitOptions extends Pick<DeliverOptions, 'newId' | 'now' | 'onReceipt' | 'onProgress'> {
  readonly check: SubmitCheckOptions;
  readonly sender: Sender;
  readonly platform: Platform;
  /** True where the platform is to judge and take nothing. */
  readonly dryRun?: boolean;
}

/** Nothing was sent: something has to be said first. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly asks: readonly Ask[];

  constructor(asks: readonly Ask[]) {
    super(asks.map(({ title }) => title).join('、'));
    this.asks = asks;
  }
}

/**
 * Checks inputs and sends what passes, though other records of the same files fail: check → sift → plan → deliver → report.
 * Safe to repeat: the same records have the same ids, and what the platform has already counts as duplicate.
 * @throws {AskError} before anything is sent, where the files and the options leave something open.
 */
export async function submit(sources: readonly Source[], options: SubmitOptions): Promise<Report> {
  const { platform, sender, dryRun = false } = options;
  const { lang = 'zh' } = options.check;
  const sift = new Sift();
  const taken = await checkTaking(sources, options.check, sift);
  const sifted = sift.finish(taken);
  const first = planOf(sifted, sender, defaultSubmissionLimits);
  if (first.asks.length > 0) throw new AskError(first.asks);
  const { plan, service, delivery } = await delivered(first, (limits) => planOf(sifted, sender, limits), options);
  const submitted = submittedOf(delivery, sifted.held + plan.unsendable, dryRun);
  const found = [
    ...plan.findings.map((finding) => render(finding, lang, recordTypes)),
    ...foundIn(delivery, submitted, sift, lang),
  ];
  const submission = submissionOf(delivery, submitted, platform, service, dryRun);
  return judged({ ...withFindings(taken.report, found), submission });
}

/** Asks the platform what it is, and sends; a platform is not asked where there is nothing to send. */
async function delivered(
  first: Plan,
  planWithin: (limits: PlatformService['limits']) => Plan,
  { platform, sender, dryRun = false, check, ...outside }: SubmitOptions,
): Promise<{ readonly plan: Plan; readonly service: PlatformService | null; readonly delivery: Delivery }> {
  if (first.submissions.length === 0) return { plan: first, service: null, delivery: { all: [], failure: null } };
  let service: PlatformService;
  try {
    service = await platform.service();
  } catch (failure) {
    if (!(failure instanceof PlatformFailure)) throw failure;
    return { plan: first, service: null, delivery: { all: first.submissions.map(undelivered), failure } };
  }
  const plan = planWithin(service.limits);
  const { reason } = sender;
  const { lang = 'zh' } = check;
  const delivery = await deliver(plan.submissions, { ...outside, platform, service, dryRun, reason, lang });
  return { plan, service, delivery };
}

const open: ReadonlySet<string> = new Set(['received', 'processing', 'unknown']);

/** What is not known outweighs errors, as in every verdict; and nothing passes while any record is left. */
function judged(report: Report): Report {
  const { records, failure, zeroReports, submissions } = report.submission!;
  // zero reports are no records
  const isOpen =
    failure !== null || records.pending + records.unknown > 0 || submissions.some(({ state }) => open.has(state));
  const { rejected, held, notSent } = records;
  const isLeft = rejected + held + notSent > 0 || zeroReports.accepted < zeroReports.total;
  const by = failure === null ? [] : ['submission/interrupted'];
  const verdict: Verdict =
    isOpen || report.verdict === 'undetermined'
      ? 'undetermined'
      : isLeft || report.summary.errors > 0
        ? 'fail'
        : 'pass';
  return { ...report, verdict, undeterminedBy: [...report.undeterminedBy, ...by] };
}
