import { withdrawal } from '../../standard/operation.js';
import { ProblemError } from '../problem.js';
import { page, versioned } from '../server/answers.js';
import { unitOf } from '../server/authorise.js';
import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { cursorOf, isNumber, limitOf, placeOf } from '../server/query.js';
import { currentRevision, revisionsAfter, type StoredRevision } from '../store/revisions.js';
import { stated } from '../times.js';
import { Form, refuse } from '../work/form.js';
import { receive } from '../work/receive.js';
import type { Submitted } from '../work/submission-form.js';
import { recordTypeNamed } from './record-type.js';
import { acknowledged } from './submissions.js';

const noRecord = (unit: string, recordId: string): ProblemError =>
  new ProblemError(
    'NOT_FOUND',
    `平台上没有「${unit}」的记录「${recordId}」；没有接收的记录不在这里，看批次的结果`,
    `There is no record ${recordId} of ${unit}`,
  );

async function getRecord(call: TenantCall): Promise<Answer> {
  const { platform, tenant, params, query } = call;
  const type = recordTypeNamed(params['recordType']!);
  const unit = unitOf(tenant, query.get('unit'));
  const recordId = params['recordId']!;
  const current = await currentRevision(platform.database, unit, type.code, recordId);
  if (current === undefined) throw noRecord(unit, recordId);
  return versioned(call, {
    recordType: type.id,
    recordId,
    revision: current.revision,
    recordDigest: current.digest,
    state: current.operation === withdrawal ? 'withdrawn' : 'current',
    unitCode: unit,
    acceptedAt: stated(current.acceptedAt),
    submissionId: current.submissionId,
    receiptNo: current.receiptNo,
    record: current.record,
  });
}

const shownRevision = (one: StoredRevision): object => ({
  revision: one.revision,
  recordDigest: one.digest,
  ...(one.supersedes === undefined ? {} : { supersedesDigest: one.supersedes }),
  operation: one.operation,
  ...(one.reason === undefined ? {} : { reason: one.reason }),
  acceptedAt: stated(one.acceptedAt),
  submissionId: one.submissionId,
  receiptNo: one.receiptNo,
  record: one.record,
});

async function listRevisions(call: TenantCall): Promise<Answer> {
  const { platform, tenant, params, query } = call;
  const type = recordTypeNamed(params['recordType']!);
  const unit = unitOf(tenant, query.get('unit'));
  const recordId = params['recordId']!;
  const list = `revisions ${unit} ${type.code} ${recordId}`;
  const after = placeOf(call, list, isNumber) ?? 0;
  const limit = limitOf(call);
  const revisions = await revisionsAfter(platform.database, unit, type.code, recordId, after, limit + 1);
  if (revisions.length === 0 && after === 0) throw noRecord(unit, recordId);
  return page(call, revisions, limit, shownRevision, ({ revision }) => cursorOf(list, revision));
}

/** Whatever stands in a record: not every object can be made a text of. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** What a submission at the address of a record must be: one entry, of that record, of that operation, with its reason. */
function verifyAbout({ params }: TenantCall, { entries }: Submitted, operation: string): void {
  const type = recordTypeNamed(params['recordType']!);
  const form = new Form();
  if (entries.length !== 1)
    form.fault('/entries', `这里一批只能有一条，现有 ${entries.length} 条`, 'must have exactly one entry');
  const { record = {}, reason } = entries[0] ?? {};
  const expect = (name: string, value: string): void => {
    if (record[name] !== value)
      form.fault(
        `/entries/0/record/${name}`,
        `应为「${value}」，与地址一致，现为「${shown(record[name])}」`,
        `must be ${value}`,
      );
  };
  expect('recordType', type.code);
  expect('recordId', params['recordId']!);
  expect('operationType', operation);
  if (entries.length > 0 && reason === undefined) form.fault('/entries/0/reason', '缺理由', 'is missing');
  refuse(form.faults);
}

const revise =
  (operation: string) =>
  async (call: TenantCall): Promise<Answer> => {
    const received = await receive(call, async (submitted) => {
      verifyAbout(call, submitted, operation);
      const unit = String(submitted.batch['reportingUnitCode']);
      const recordId = call.params['recordId']!;
      const type = recordTypeNamed(call.params['recordType']!);
      if ((await currentRevision(call.platform.database, unit, type.code, recordId)) === undefined)
        throw noRecord(unit, recordId);
    });
    return acknowledged(call, received);
  };

export const recordHandlers: Handlers<'getRecord' | 'listRevisions' | 'createCorrection' | 'createWithdrawal'> = {
  getRecord: {
    query: ['unit'],
    handle: getRecord,
  },
  listRevisions: {
    query: ['unit', 'cursor', 'limit'],
    handle: listRevisions,
  },
  createCorrection: {
    takes: 'application/json',
    handle: revise('2'),
  },
  createWithdrawal: {
    takes: 'application/json',
    handle: revise('3'),
  },
};
