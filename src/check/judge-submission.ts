import { render } from '../findings/render.js';
import type { Lang } from '../findings/texts/text.js';
import { codeSets } from '../generated/code-sets.js';
import { recordTypes } from '../generated/record-types.js';
import type { Finding, RenderedFinding, Severity } from '../model/finding.js';
import type { Standard } from '../model/mapping.js';
import type { EntryOutcome, JudgedSubmission, SubmissionBody } from '../model/submission.js';
import { isDay } from '../standard/day.js';
import { formsAmong } from './forms-among.js';
import { OptionError } from './options.js';
import { Policy, profileOf } from './policy.js';
import { ruleContext } from './rule-run.js';
import { SubmissionRun } from './submission/submission-run.js';
import type { ValidateOptions } from './validate.js';
import { verifyCalendars } from './verify-calendars.js';
import { verifyParameters } from './verify-parameters.js';

/** What `judgeSubmission` may be told. */
export interface JudgeOptions extends ValidateOptions {
  /**
   * Works out the digest of the entries that `batch.recordsDigest` is to be. It is handed in because it is not made in every
   * browser; without it the digest is not judged.
   */
  readonly recordsDigest?: (entries: SubmissionBody['entries']) => string | Promise<string>;
}

const standard: Standard = { recordTypes: [...recordTypes, ...formsAmong], codeSets };

/**
 * Judges a submission as a platform does that takes it: the batch, each record by itself as `validate` does, and the rules
 * over several records as `check` does, as far as the records of this submission show. Nothing is repaired: a value that a
 * check of a file would only accept after a repair is an error, and the finding says how it is to be written. What other
 * submissions hold, and revisions, are for the platform to compare.
 * @param submission parsed JSON, as it is sent; whatever stands in it is told as a finding.
 * @throws {OptionError} for options the standard does not allow. @throws Error for a rule that breaks.
 */
export async function judgeSubmission(
  submission: Pick<SubmissionBody, 'batch' | 'entries'>,
  options: JudgeOptions = {},
): Promise<JudgedSubmission> {
  const { lang = 'zh', recordsDigest } = options;
  verify(options, lang);
  const policy = new Policy(profileOf(options.profile, lang), standard.recordTypes);
  const { batch, entries } = submission;
  const digest = Array.isArray(entries) ? await recordsDigest?.(entries) : undefined;
  const found = await new SubmissionRun(ruleContext(options), policy, standard).judge(batch, entries, digest);
  const words = (finding: Finding): RenderedFinding => render(finding, lang, standard.recordTypes);
  return { batch: found.batch.map(words), entries: found.entries.map((findings) => findings.map(words)) };
}

type Weighed = readonly { readonly severity: Severity }[];

/**
 * What becomes of an entry by its findings: an error rejects it, a warning is told with it.
 * @param batch findings about its batch, an error among which rejects it as well.
 */
export function outcomeOf(findings: Weighed, batch: Weighed = []): EntryOutcome {
  const has = (list: Weighed, severity: Severity): boolean => list.some((one) => one.severity === severity);
  if (has(findings, 'error') || has(batch, 'error')) return 'rejected';
  return has(findings, 'warning') ? 'accepted-with-warnings' : 'accepted';
}

function verify({ asOf, parameters, calendars }: JudgeOptions, lang: Lang): void {
  if (asOf !== undefined && !isDay(asOf))
    throw new OptionError(
      'asOf',
      lang === 'zh' ? `应写作 2026-11-25 的样子，现为「${asOf}」` : `must be like 2026-11-25, not “${asOf}”`,
    );
  if (parameters !== undefined) verifyParameters(parameters, lang);
  if (calendars !== undefined) verifyCalendars(calendars, lang);
}
