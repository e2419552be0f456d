import { standardVersion } from '../../standard/version.js';
import { issuer, notice } from '../seed.js';
import { versioned } from '../server/answers.js';
import type { Answer, Call, Handlers } from '../server/call.js';
import { signingKeys } from '../store/signing-keys.js';
import type { Tenant } from '../store/tenants.js';
import { stated } from '../times.js';

const links = {
  status: '/gi/v1/status',
  keys: '/gi/v1/keys',
  token: '/gi/v1/oauth/token',
  catalogue: '/gi/v1/catalogue',
  standards: '/gi/v1/standards',
  codeSets: '/gi/v1/code-sets',
  obligations: '/gi/v1/obligations',
  validations: '/gi/v1/validations',
  submissions: '/gi/v1/submissions',
  submissionLookups: '/gi/v1/submission-lookups',
  events: '/gi/v1/events',
};

async function getService({ platform, tenant }: Call & { readonly tenant: Tenant | undefined }): Promise<Answer> {
  const organisation = tenant && {
    organisation: { unitCode: tenant.unitCode, unitName: tenant.unitName, actsFor: tenant.actsFor },
  };
  return {
    status: 200,
    body: {
      name: issuer,
      environment: 'sandbox',
      notice,
      apiVersion: standardVersion,
      standardVersions: [standardVersion],
      serverTime: stated(platform.clock.text()),
      limits: platform.limits,
      authentication: ['client-credentials', 'static-token'],
      ...organisation,
      links,
    },
  };
}

async function getStatus({ platform }: Call): Promise<Answer> {
  const { state, message, nextOpenAt } = platform.operating;
  return {
    status: 200,
    body: {
      state,
      serverTime: stated(platform.clock.text()),
      ...(message === undefined ? {} : { message }),
      ...(nextOpenAt === undefined ? {} : { nextOpenAt }),
    },
  };
}

/** From the store: another process on the same database may have changed the key. */
async function listKeys(call: Call): Promise<Answer> {
  const keys = await signingKeys(call.platform.database);
  return versioned(call, { keys: keys.map(({ privateKey: _, ...published }) => published) });
}

export const serviceHandlers: Handlers<'getService' | 'getStatus' | 'listKeys'> = {
  getService: { isOpen: true, handle: getService },
  getStatus: { isOpen: true, handle: getStatus },
  listKeys: { isOpen: true, handle: listKeys },
};
