import { parseJson } from '../server/body.js';
import type { Answer, Operation, TenantCall } from '../server/call.js';
import { findByDigest, findSubmissions, type StoredSubmission } from '../store/submissions.js';
import { Form, refuse } from '../work/form.js';
import { shownSubmission } from './submission-shown.js';

const most = 500;
const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const digestForm = /^sha-256:[0-9a-f]{64}$/;

interface Wanted {
  readonly submissionIds: readonly string[];
  readonly contentDigests: readonly string[];
}

function wantedIn(value: unknown): Wanted {
  const form = new Form();
  const { submissionIds, contentDigests } = form.object(value, '', [], ['submissionIds', 'contentDigests']) ?? {};
  const list = (items: unknown, pointer: string, pattern: RegExp): void => {
    if (items === undefined) return;
    if (!Array.isArray(items) || items.length > most) {
      form.fault(pointer, `应当是至多 ${most} 项的列表`, `must be a list of at most ${most}`);
      return;
    }
    for (const [index, item] of items.entries())
      if (typeof item !== 'string' || !pattern.test(item))
        form.fault(`${pointer}/${index}`, `「${item}」不是这里要的写法`, 'is not in the form wanted here');
  };
  list(submissionIds, '/submissionIds', idForm);
  list(contentDigests, '/contentDigests', digestForm);
  if (submissionIds === undefined && contentDigests === undefined)
    form.fault('', '请给出 submissionIds 或 contentDigests', 'give submissionIds or contentDigests');
  refuse(form.faults);
  return { submissionIds: [], contentDigests: [], ...(value as Partial<Wanted>) };
}

async function lookUpSubmissions({ platform, tenant, body, lang }: TenantCall): Promise<Answer> {
  const { submissionIds, contentDigests } = wantedIn(parseJson(body));
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

export const lookupOperations: readonly Operation[] = [
  {
    id: 'lookUpSubmissions',
    method: 'POST',
    path: '/submission-lookups',
    takes: 'application/json',
    scope: 'read',
    handle: lookUpSubmissions,
  },
];
