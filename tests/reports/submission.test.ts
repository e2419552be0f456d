import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { ReportSubmission, SubmittedRecords } from '../../src/model/submission-report.js';
import { csvReport } from '../../src/reports/csv.js';
import { digestReport } from '../../src/reports/digest.js';
import { htmlReport } from '../../src/reports/html.js';
import { jsonReport } from '../../src/reports/json.js';
import { junitReport } from '../../src/reports/junit.js';
import { markdownReport } from '../../src/reports/markdown.js';
import { ndjsonLines } from '../../src/reports/ndjson.js';
import { sarifReport } from '../../src/reports/sarif.js';
import { submissionLines, submissionSentence } from '../../src/reports/submission-words.js';
import { textReport } from '../../src/reports/text.js';
import { licence } from '../check/table.js';
import { elementsOf, parsed, textOf } from '../page/parse.js';
import { runOn } from './make-run.js';
import { csvRows, elements, xmlRoot } from './parse.js';

const none: SubmittedRecords = {
  total: 0,
  accepted: 0,
  acceptedWithWarnings: 0,
  duplicate: 0,
  rejected: 0,
  held: 0,
  notSent: 0,
  pending: 0,
  unknown: 0,
  waiting: 0,
};
const some: ReportSubmission = {
  platform: 'http://127.0.0.1:8080/gi/v1',
  environment: 'live',
  dryRun: false,
  records: { ...none, total: 9, accepted: 3, acceptedWithWarnings: 1, duplicate: 2, rejected: 1, held: 2 },
  zeroReports: { total: 1, accepted: 1 },
  submissions: [
    {
      submissionId: '0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      recordType: '301',
      title: '行政许可',
      unitCode: '11370100MADEUP11XH',
      unitName: '济南市示例区行政审批服务局',
      reportPeriod: '2024-03',
      zeroReport: false,
      records: 7,
      state: 'completed',
      counts: { total: 7, accepted: 3, acceptedWithWarnings: 1, duplicate: 2, rejected: 1 },
      acknowledgementNo: 'A-20240312-000001',
      outcomeReceiptNo: 'B-20240312-000001',
      verified: true,
    },
  ],
  failure: null,
};

describe('the sentence', () => {
  const of = (records: Partial<SubmittedRecords>, others: Partial<ReportSubmission> = {}): ReportSubmission => ({
    ...some,
    zeroReports: { total: 0, accepted: 0 },
    ...others,
    records: { ...none, ...records },
  });
  const broken = { code: 'UNREACHABLE', message: '连不上平台' };
  const table: readonly [ReportSubmission, string, string][] = [
    [of({ total: 3, accepted: 3 }), '已报送 3 条', '3 records submitted'],
    [
      of({ total: 5, accepted: 2, duplicate: 1, held: 1, rejected: 1 }),
      '已报送 3 条（其中 1 条此前已报送），2 条未报送（有错误 1 条、平台退回 1 条），改正后再报送',
      '3 records submitted (1 of them before), 2 not submitted (1 with errors, 1 sent back by the platform), correct the rest and submit again',
    ],
    [
      of({ total: 2, held: 2 }),
      '已报送 0 条，2 条未报送（有错误 2 条），改正后再报送',
      '0 records submitted, 2 not submitted (2 with errors), correct the rest and submit again',
    ],
    [
      of({ total: 6, accepted: 1, unknown: 2, notSent: 3 }, { failure: broken }),
      '报送中断：已报送 1 条，3 条未报送（没有发出或整批没有收下 3 条），2 条结果不明',
      'Interrupted: 1 records submitted, 3 not submitted (3 not sent or not taken), 2 not known',
    ],
    [
      of({ total: 2, pending: 2 }),
      '已报送 0 条，2 条平台已收妥、还没有办完',
      '0 records submitted, 2 taken and not finished',
    ],
    [
      of({ total: 3, accepted: 2, rejected: 1 }, { dryRun: true }),
      '试报送，没有真正报送：可以报送 2 条，1 条不能报送（平台退回 1 条），改正后再报送',
      'Dry run, nothing was submitted: 2 records can be submitted, 1 cannot be (1 sent back by the platform), correct the rest and submit again',
    ],
    [
      of({ total: 3, accepted: 1, waiting: 2 }, { dryRun: true }),
      '试报送，没有真正报送：可以报送 1 条，2 条变更、撤销要等前一步报送以后才能试',
      'Dry run, nothing was submitted: 1 records can be submitted, 2 changes can be tried once what they change is submitted',
    ],
    [of({}, { zeroReports: { total: 2, accepted: 2 } }), '已报送零报告 2 份', '2 of 2 zero reports submitted'],
    [
      of({}, { zeroReports: { total: 2, accepted: 1 } }),
      '零报告 2 份，其中已报送 1 份',
      '1 of 2 zero reports submitted',
    ],
    [
      of({ total: 1, accepted: 1 }, { environment: 'sandbox', zeroReports: { total: 1, accepted: 1 } }),
      '已报送 1 条，已报送零报告 1 份（沙箱—无法律效力）',
      '1 records submitted, 1 of 1 zero reports submitted (sandbox, without legal effect)',
    ],
  ];
  test.each(table)('%#', (submission, zh, en) => {
    expect(submissionSentence(submission, 'zh')).toBe(zh);
    expect(submissionSentence(submission, 'en')).toBe(en);
  });
});

test('a line says what became of a submission', () => {
  expect(submissionLines({ submission: some, lang: 'zh' } as Report)).toEqual([
    '「行政许可」 济南市示例区行政审批服务局 2024-03：7 条，办完，接受 3、接受但有疑问 1、此前已报送 2、退回 1，批次 0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b，收妥回执 A-20240312-000001，办理回执 B-20240312-000001，回执核验相符',
  ]);
});

test('of many the ones that did not go through are told first', () => {
  const [part] = some.submissions;
  const through = { ...part!, counts: { ...part!.counts!, rejected: 0 } };
  const submissions = [...Array.from({ length: 50 }, () => through), { ...part!, submissionId: 'sent-back' }];
  const lines = submissionLines({ submission: { ...some, submissions }, lang: 'zh' });
  expect(lines.length).toBe(41);
  expect(lines[0]).toContain('sent-back');
  expect(lines.at(-1)).toBe('……另有 11 批，全部见 JSON 报告');
});

describe('every form tells what was submitted and what was not', () => {
  let report: Report;
  const sentence =
    '已报送 6 条（其中 2 条此前已报送），3 条未报送（有错误 2 条、平台退回 1 条），已报送零报告 1 份，改正后再报送';
  const receipt = '办理回执 B-20240312-000001';
  beforeAll(async () => {
    const base = await runOn([{ ...licence, 有效期至: '2024-02-01' }]);
    report = { ...base, submission: some };
  });

  const forms: Readonly<Record<string, () => readonly string[]>> = {
    text: () => [textReport(report)],
    markdown: () => [markdownReport(report)],
    html: () => [textOf(parsed(htmlReport(report)))],
    junit: () => {
      const [one] = elements(xmlRoot(junitReport(report)), 'testcase').filter(
        ({ attributes }) => attributes['classname'] === 'submission',
      );
      const [failure] = one!.children;
      expect(failure!.name).toBe('failure');
      return [`${failure!.attributes['message']}\n${failure!.text}`];
    },
  };
  test.each(Object.keys(forms))('%s', (name) => {
    const [text] = forms[name]!();
    expect(text).toContain(sentence);
    expect(text).toContain(receipt);
  });

  test('json, ndjson and sarif hold all of it', () => {
    expect(JSON.parse(jsonReport(report)).submission).toEqual(some);
    expect(JSON.parse([...ndjsonLines(report)][0]!).submission).toEqual(some);
    expect(JSON.parse(sarifReport(report)).runs[0].properties.submission).toEqual(some);
  });

  test('csv and the digest have the sentence', () => {
    expect(csvRows(csvReport(report).slice(1)).at(-1)).toContain(sentence);
    expect(digestReport(report)).toContain(sentence);
  });

  test('the page says how many beside the other figures', () => {
    const figures = elementsOf(parsed(htmlReport(report)))
      .filter(({ nodeName }) => nodeName === 'dt')
      .map(textOf);
    expect(figures).toEqual(expect.arrayContaining(['已报送', '未报送']));
  });

  test('a platform that broke off is an error of its own', () => {
    const failure = { code: 'UNREACHABLE', message: '连不上平台' };
    const broken: Report = { ...report, verdict: 'undetermined', submission: { ...some, failure } };
    const [run] = JSON.parse(sarifReport(broken)).runs;
    expect(run.invocations[0]).toMatchObject({ exitCode: 4, executionSuccessful: false });
    expect(junitReport(broken)).toContain('<error type="submission"');
    expect(textReport(broken)).toContain('▲ 报送中断：已报送 6 条');
  });
});
