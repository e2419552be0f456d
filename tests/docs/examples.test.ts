import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { findFiles } from '../../src/check/files.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

const asOf = '2026-03-20';
const department = 'examples/data/示例区行政审批服务局';
const checkFolder = async (folder: string): Promise<Report> => check((await findFiles([folder])).sources, { asOf });

/** Rules by the name of the file they were found in, sorted. */
function byFile(found: readonly { readonly at: { readonly file: string }; readonly rule: string }[]): object {
  const files: Record<string, string[]> = {};
  for (const { at, rule } of found) {
    const name = path.basename(at.file);
    files[name] = [...(files[name] ?? []), rule].sort();
  }
  return files;
}

/** Rules broken in each file, each as often as it is broken. */
const broken = (report: Report): object => byFile(report.findings);

/** Kinds of repairs made in each file, each once. */
const repaired = (report: Report): object =>
  Object.fromEntries(Object.entries(byFile(report.repairs)).map(([file, rules]) => [file, [...new Set(rules)]]));

/** Records of each sheet, by the name of its file. */
const records = (report: Report): unknown[] =>
  report.sources.map(({ file, sheets }) => [
    path.basename(file),
    sheets.map((sheet) => [sheet.name, sheet.recordType, sheet.rows.records]),
  ]);

describe('the example department', () => {
  test('its files are those examples/make.mjs writes', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/make.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect([stdout, stderr, status]).toEqual(['', '', 0]);
  });

  test('as it stands, it has the mistakes of real exports', async () => {
    const report = await checkFolder(department);
    expect(report.verdict).toBe('fail');
    expect(broken(report)).toEqual({
      '年度承诺.xlsx': [
        'annual-commitment/item-count-differs',
        'annual-commitment/title-without-year',
        'commitment-item/due-before-start',
        'commitment-item/same-content',
        'commitment-item/same-content',
        'commitment-item/target-without-measure',
        'common/dangling-reference',
        'common/formed-after-report',
        'shape/deadline',
      ],
      '政务失信记录.ndjson': [
        'dishonesty-record/determiner-is-subject',
        'dishonesty-record/missing-subject-code',
        'dishonesty-record/notified-after-determined',
        'dishonesty-record/personal-number-in-fact',
        'dishonesty-record/publicity-too-long',
        'shape/citizen-id',
        'shape/code',
        'shape/required',
      ],
      '行政处罚.csv': [
        'administrative-penalty/fine-in-wrong-unit',
        'administrative-penalty/general-penalty-misgraded',
        'administrative-penalty/minimum-publicity-too-short',
        'administrative-penalty/missing-fine-amount',
        'administrative-penalty/publicity-too-long',
        'administrative-penalty/publicity-too-long',
        'administrative-penalty/publicity-too-long',
        'administrative-penalty/reported-late',
        'administrative-penalty/valid-to-before-decision',
        'shape/code',
        'shape/decimal',
      ],
      '行政许可.xlsx': [
        'administrative-license/missing-legal-rep-name',
        'administrative-license/reported-late',
        'administrative-license/valid-to-before-valid-from',
        'common/counterparty-kind-differs-from-code',
        'common/organisation-with-personal-document',
        'common/organisation-with-personal-document',
        'shape/code',
        'shape/date',
        'shape/precision-lost',
        'shape/uscc',
        'shape/uscc',
      ],
      '账款清欠.csv': [
        'arrears/amounts-do-not-add-up',
        'arrears/balance-differs',
        'arrears/funds-after-promised-date',
        'arrears/settled-but-not-cleared',
        'common/reported-late',
      ],
      '还款记录.csv': [
        'arrears-repayment/confirmed-before-paid',
        'arrears-repayment/first-balance-differs',
        'arrears-repayment/interest-exceeds-payment',
        'arrears-repayment/payee-is-not-creditor',
        'arrears-repayment/sequence-gap',
      ],
    });
    expect(repaired(report)).toEqual({
      '政务失信记录.ndjson': ['repair/date-form', 'repair/label'],
      '行政处罚.csv': ['repair/date-form', 'repair/separator', 'repair/unit'],
      '行政许可.xlsx': [
        'repair/alias',
        'repair/brackets',
        'repair/empty-word',
        'repair/label',
        'repair/long-term',
        'repair/space',
        'repair/width',
      ],
      '账款清欠.csv': ['repair/empty-word'],
      '还款记录.csv': ['repair/amount', 'repair/label'],
    });
  });

  test('put right, it passes without a finding and without a repair', async () => {
    const report = await checkFolder(`${department}（改正后）`);
    expect({ verdict: report.verdict, findings: report.findings, repairs: report.repairs }).toEqual({
      verdict: 'pass',
      findings: [],
      repairs: [],
    });
  });

  test('both have the same files, sheets and numbers of records', async () => {
    expect(records(await checkFolder(`${department}（改正后）`))).toEqual(records(await checkFolder(department)));
  });

  test('an export that breaks off is not judged by the lines before', async () => {
    const whole = readFileSync(`${department}（改正后）/政务失信记录.ndjson`);
    const report = await check([bytesSource('政务失信记录.ndjson', whole.subarray(0, -100))], { asOf });
    expect(report.verdict).toBe('undetermined');
    expect(broken(report)).toEqual({ '政务失信记录.ndjson': ['input/not-json-object'] });
  });
});
