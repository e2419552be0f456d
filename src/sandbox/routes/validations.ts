import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { knownRevisions } from '../store/revisions.js';
import { dayInChina } from '../times.js';
import { decide } from '../work/decide.js';
import { issueOf } from '../work/issues.js';
import { judge } from '../work/judge.js';
import { countsOf, recordIdsOf, resultOf } from '../work/process.js';
import { readSubmission } from '../work/receive.js';
import { shownResult } from './submission-shown.js';

/** As a submission is judged, with everything left as it is. */
async function validate(call: TenantCall): Promise<Answer> {
  const { platform, lang } = call;
  const submitted = await readSubmission(call);
  const judged = await judge(submitted, dayInChina(platform.clock.text()));
  const unit = String(submitted.batch['reportingUnitCode']);
  const known = await knownRevisions(platform.database, unit, recordIdsOf(submitted));
  const decisions = decide(submitted, judged, known, '');
  return {
    status: 200,
    body: {
      counts: countsOf(decisions),
      issues: judged.batch.map((finding) => issueOf(finding, lang)),
      results: decisions.map((decision) => {
        const { receiptNo: _, ...result } = resultOf(decision, '');
        return shownResult(result, lang);
      }),
    },
  };
}

export const validationHandlers: Handlers<'validate'> = {
  validate: {
    takes: 'application/json',
    handle: validate,
  },
};
