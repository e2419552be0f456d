import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { licence } from './table.js';

/** The code of the unit that reports `licence`, and another one. */
export const unit = licence['数据来源单位统一社会信用代码']!;
export const otherUnit = '11370100MADEUP1522';

/** A batch of licences, by the names of the standard. */
export const batch: Readonly<Record<string, string>> = {
  batchId: `${unit}-20240312-01`,
  standardVersion: '0.1.0',
  reportingUnitName: '济南市示例区行政审批服务局',
  reportingUnitCode: unit,
  divisionCode: '370102',
  recordType: '301',
  reportPeriod: '2024-03',
  zeroReport: '0',
  recordCount: '2',
  recordsDigest: '0'.repeat(64),
  operatorName: '王甲',
  reviewerName: '李乙',
  contactPhone: '0531-00000000',
  generatedAt: '2024-03-12T09:30:00+08:00',
};

const { recordsDigest: _, ...undigested } = batch;
/** A report that there are no licences. */
export const zero: Readonly<Record<string, string>> = { ...undigested, zeroReport: '1', recordCount: '0' };

const titles: Readonly<Record<string, string>> = {
  batchId: '批次号',
  standardVersion: '数据标准版本',
  reportingUnitName: '数据来源单位名称',
  reportingUnitCode: '数据来源单位统一社会信用代码',
  divisionCode: '行政区划代码',
  recordType: '记录类型',
  reportPeriod: '报告期',
  zeroReport: '零报告标识',
  recordCount: '记录数',
  recordsDigest: '文件摘要',
  operatorName: '经办人',
  reviewerName: '审核人',
  contactPhone: '联系电话',
  generatedAt: '生成时间',
};

/** A batch as a row of a table, under the titles of the standard. */
export const inChinese = (one: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(one).map(([name, value]) => [titles[name]!, value]));

/** So many licences that are not the same. */
export const licences = (
  count: number,
  change: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>>[] =>
  Array.from({ length: count }, (_one, i) => ({
    ...licence,
    ...change,
    行政许可决定文书号: `济示审许〔2024〕${i + 1}号`,
  }));

/** Checks files by name: texts, or anything to be written as JSON. */
export const checkFiles = (
  files: Readonly<Record<string, unknown>>,
  options: Partial<CheckOptions> = {},
): Promise<Report> =>
  check(
    Object.entries(files).map(([name, content]) => {
      if (content instanceof Uint8Array) return bytesSource(name, content);
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      return bytesSource(name, new TextEncoder().encode(text));
    }),
    { asOf: '2024-03-12', ...options },
  );

/** What was found about batches, shortly: `[severity, pointer or cell, rule#reason]`. */
export const batchFindings = (report: Report): (string | null)[][] =>
  report.findings.map(({ severity, at, rule, params }) => [
    severity,
    at.pointer ?? (at.column === null ? at.sheet : `${at.column}${at.row}`),
    params['reason'] === undefined ? rule : `${rule}#${String(params['reason'])}`,
  ]);
