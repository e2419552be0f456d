import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/check/files.js';
import { staticToken } from '../../src/client/auth/static-token.js';
import { Client } from '../../src/client/client.js';
import { uuidV7 } from '../../src/client/uuid-v7.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { platformOf } from '../../src/submit/client-platform.js';
import type { SubmitCheckOptions } from '../../src/submit/options.js';
import { submit } from '../../src/submit/submit.js';
import { cases, csv, licence } from '../check/table.js';
import { center } from '../sandbox/api.js';
import { startForTests } from '../sandbox/started.js';

const corrected = 'examples/data/示例区行政审批服务局（改正后）';
const common = { operation: '1', disclosure: '1', secrecy: '1', division: '370102' };
/** Reported in time on the day of the sandbox. */
const fresh = { ...licence, 许可决定日期: '2026-03-18', 有效期自: '2026-03-18' };
const three = cases([fresh, fresh, fresh]);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
}, 120_000);
beforeEach(() => sandbox.reset());
afterAll(() => sandbox?.close());

interface Told {
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly check?: Partial<SubmitCheckOptions>;
}

async function run(
  sources: readonly Source[],
  { token = center.token, dryRun = false, check = {} }: Told = {},
): Promise<Report> {
  const client = new Client({
    baseUrl: sandbox.url,
    mode: 'sandbox',
    auth: staticToken(token),
    receipts: 'off',
    retry: { maxAttempts: 1 },
  });
  try {
    return await submit(sources, {
      check: { asOf: '2026-03-20', ...common, ...check },
      sender: { operator: '王甲', reviewer: '李乙', phone: '0531-00000000' },
      platform: platformOf(client, sandbox.url, 20_000),
      dryRun,
      newId: () => uuidV7(Date.now()),
      now: () => new Date(),
    });
  } finally {
    await client.close();
  }
}
const folder = async (path: string): Promise<readonly Source[]> => (await findFiles([path], {})).sources;
const table = (rows: readonly Readonly<Record<string, string>>[], name = 'a.csv'): readonly Source[] => [
  bytesSource(name, new TextEncoder().encode(csv(rows))),
];
const told = ({ submission }: Report): string =>
  Object.entries(submission!.records)
    .filter(([name, count]) => name !== 'total' && count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(' ');
const errorsOf = ({ findings }: Report): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule} ${at.row ?? ''}`.trim());

describe('the example department', () => {
  test('is tried, submitted, and known again', async () => {
    const sources = await folder(corrected);
    const tried = await run(sources, { dryRun: true });
    const sent = await run(sources);
    const again = await run(sources);
    expect([tried, sent, again].map(told)).toEqual(['58 accepted', '58 accepted', '58 duplicate']);
    expect([tried, sent, again].map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(sent.submission!.environment).toBe('sandbox');
    for (const { state, verified, outcomeReceiptNo } of sent.submission!.submissions)
      expect([state, verified, outcomeReceiptNo === null]).toEqual(['completed', true, false]);
    expect(tried.submission!.submissions.map(({ acknowledgementNo }) => acknowledgementNo)).toEqual(
      sent.submission!.submissions.map(() => null),
    );
  }, 120_000);

  test('as it is first: what passes is sent, and nothing of it comes back', async () => {
    const report = await run(await folder('examples/data/示例区行政审批服务局'));
    const { total, accepted, acceptedWithWarnings, rejected, held } = report.submission!.records;
    expect(rejected).toBe(0);
    expect(accepted + acceptedWithWarnings).toBeGreaterThan(10);
    expect(held).toBeGreaterThan(10);
    expect(accepted + acceptedWithWarnings + held).toBe(total);
    expect(report.verdict).not.toBe('pass');
  }, 120_000);

  test('what is of a unit nobody may report for is refused, and keeps nothing else', async () => {
    const report = await run(await folder(corrected), { token: 'demo-approval-token' });
    expect(told(report)).toBe('48 accepted 10 notSent');
    expect(errorsOf(report)).toEqual(['submission/refused']);
    const { message } = report.findings.find(({ rule }) => rule === 'submission/refused')!;
    expect(message).toContain('「政务失信记录」这一批（10 条）');
    expect(message).toContain('11370100MADEUP1522');
  }, 120_000);
});

describe('changes', () => {
  const as = (operation: string) => ({ check: { operation } });
  const changed = table(three.map((row) => ({ ...row, 许可内容: '食品销售' })));
  test('are made once, and withdrawn once', async () => {
    const reports = [
      await run(table(three)),
      await run(changed, as('2')),
      await run(changed, as('2')),
      await run(changed, as('3')),
      await run(changed, as('3')),
    ];
    expect(reports.map(told)).toEqual(['3 accepted', '3 accepted', '3 duplicate', '3 accepted', '3 duplicate']);
  });

  test('that are reported anew are sent back, at their rows', async () => {
    await run(table(three));
    const report = await run(table([three[0]!, { ...three[1]!, 许可内容: '食品销售' }]));
    expect(told(report)).toBe('1 duplicate 1 rejected');
    expect(errorsOf(report)).toEqual(['platform/revision-conflict 3']);
    expect(report.findings.find(({ by }) => by === 'platform')!.message).toMatch(/^〔平台〕/);
    expect(report.verdict).toBe('fail');
  });

  test('of what the platform does not have are not sent', async () => {
    const report = await run(changed, as('2'));
    expect(told(report)).toBe('3 held');
    expect(errorsOf(report)).toEqual([2, 3, 4].map((row) => `submission/nothing-to-change ${row}`));
  });
});

test('zero reports are submissions, too', async () => {
  const report = await run(await folder('examples/data/示例市完整性审查/报送材料/示例市科学技术局/零报告.csv'));
  expect(report.submission!.zeroReports).toEqual({ total: 4, accepted: 4 });
  expect(report.submission!.submissions.map(({ reportPeriod }) => reportPeriod)).toEqual([
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
  ]);
  expect(report.verdict).toBe('pass');
});

describe('faults on the way', () => {
  const create = { operation: 'createSubmission' };
  test('an answer that is lost after it was taken is asked for once more', async () => {
    sandbox.faults.add({ match: create, times: 1, action: { type: 'reset', at: 'after-commit' } });
    const report = await run(table(three));
    expect(told(report)).toBe('3 accepted');
    expect([report.verdict, report.submission!.failure]).toEqual(['pass', null]);
    expect(report.submission!.submissions[0]).toMatchObject({ state: 'completed', verified: true });
  });

  test('and where nobody answers, a second run knows what was taken', async () => {
    sandbox.faults.add({ match: create, times: 1, action: { type: 'reset', at: 'after-commit' } });
    sandbox.faults.add({ match: { operation: 'getSubmission' }, action: { type: 'reset', at: 'before-commit' } });
    const broken = await run(table(three));
    expect(told(broken)).toBe('3 unknown');
    expect(broken.verdict).toBe('undetermined');
    expect(broken.findings[0]!.message).toContain(broken.submission!.submissions[0]!.submissionId);
    sandbox.faults.clear();
    expect(told(await run(table(three)))).toBe('3 duplicate');
  });

  test('a platform that is closed', async () => {
    sandbox.setOperatingState({ state: 'maintenance' });
    const report = await run(table(three));
    sandbox.setOperatingState({ state: 'open' });
    expect(told(report)).toBe('3 notSent');
    expect(report.submission!.failure!.code).toBe('MAINTENANCE');
  });

  test.each(['bad-signature', 'wrong-digest', 'unknown-key'] as const)('a receipt with %s', async (fault) => {
    sandbox.faults.add({ match: { operation: 'getReceipt' }, times: 1, action: { type: 'receipt', fault } });
    const report = await run(table(three));
    expect(told(report)).toBe('3 accepted');
    expect(errorsOf(report)).toEqual(['submission/receipt-doubtful']);
    expect(report.submission!.submissions[0]!.verified).toBe(false);
  });
});
