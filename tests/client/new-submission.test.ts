import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newSubmission, newZeroReport } from '../../src/client/new-submission.js';
import { uuidV7 } from '../../src/client/uuid-v7.js';
import type { Complaint } from '../../src/generated/types.js';
import { recordsDigest } from '../../src/receipts/digests.js';
import { bodySchema, operationOf, problemsOf } from '../openapi/contract.js';

const record = JSON.parse(readFileSync('tests/records/complaint/valid/typical.json', 'utf8')) as Complaint;
const reporter = {
  unitName: '示例局',
  unitCode: '11370100MADEUP2160',
  divisionCode: '370100',
  operator: '王甲',
  reviewer: '李乙',
  phone: '0531-00000000',
};
const generatedAt = new Date('2025-03-31T16:30:00Z');
const schema = bodySchema(operationOf('POST', '/submissions')!, 'request', 'application/json')!;

test('a submission is as the contract wants it', () => {
  const submission = newSubmission({ reporter, recordType: 'complaint', records: [record], generatedAt });
  expect(problemsOf(schema, submission)).toEqual([]);
  expect(submission.batch).toMatchObject({
    recordType: '505',
    recordCount: '1',
    zeroReport: '0',
    // half past midnight of the next day, here
    generatedAt: '2025-04-01T00:30:00+08:00',
    recordsDigest: recordsDigest(submission.entries),
  });
});

test('entries keep their revisions and come after the new records', () => {
  const entries = [{ revision: 2, reason: { text: '填错' }, record: { ...record, operationType: '2' as const } }];
  const submission = newSubmission({ reporter, recordType: 'complaint', records: [record], entries, generatedAt });
  expect(submission.entries.map(({ revision }) => revision)).toEqual([1, 2]);
});

describe('a zero report', () => {
  test.each([
    ['of all types', undefined, '900'],
    ['of one type', 'complaint' as const, '505'],
  ])('%s', (_what, recordType, code) => {
    const submission = newZeroReport({ reporter, ...(recordType && { recordType }), period: '2025-03', generatedAt });
    expect(problemsOf(schema, submission)).toEqual([]);
    expect(submission).toMatchObject({ batch: { recordType: code, zeroReport: '1', recordCount: '0' }, entries: [] });
  });
});

test('a record type that does not exist, and a submission without records, are told', () => {
  expect(() => newSubmission({ reporter, recordType: 'nothing' as 'complaint', records: [record] })).toThrow(
    '没有「nothing」这种记录类型',
  );
  expect(() => newSubmission({ reporter, recordType: 'complaint', records: [] })).toThrow(
    '确实是零报告的用 newZeroReport',
  );
});

test('numbers are of version 7 and in the order of time', () => {
  const ids = [1, 2, 3].map((ms) => uuidV7(1_764_489_600_000 + ms));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(ids[0]!.startsWith('019ad3c6-9c01')).toBe(true);
});
