import { LookupRequest } from '../../generated/validators/requests.js';
import { parseJson } from '../server/body.js';
import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { findByDigest, findSubmissions, type StoredSubmission } from '../store/submissions.js';
import { verifyForm } from '../work/verify-form.js';
import { shownSubmission } from './submission-shown.js';

interface Wanted {
  readonly submissionIds?: readonly string[];
  readonly contentDigests?: readonly string[];
}

async function lookUpSubmissions({ platform, tenant, body, lang }: TenantCall): Promise<Answer> {
  const wanted = parseJson(body);
  verifyForm(wanted, LookupRequest);
  const { submissionIds = [], contentDigests = [] } = wanted as Wanted;
  const byId = await findSubmissions(platform.database, tenant.tenant, submissionIds);
  const byDigest = await findByDigest(platform.database, tenant.tenant, contentDigests);
  const shown = (submission: StoredSubmission | undefined): object | null =>
    submission === undefined ? null : shownSubmission(submission, lang);
  return {
    status: 200,
    body: {
      items: [
        ...submissionIds.map((submissionId) => ({
          submissionId,
          submission: shown(byId.find((one) => one.submissionId === submissionId)),
        })),
        ...contentDigests.map((contentDigest) => ({
          contentDigest,
          submission: shown(byDigest.find((one) => one.contentDigest === contentDigest)),
        })),
      ],
    },
  };
}

export const lookupHandlers: Handlers<'lookUpSubmissions'> = {
  lookUpSubmissions: {
    takes: 'application/json',
    handle: lookUpSubmissions,
  },
};
