import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

/** One licence as a department exports it; keys are the headers. */
export const licence: Readonly<Record<string, string>> = {
  行政相对人名称: '济南示例甲科技有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '91370100MADEUP0133',
  '行政相对人代码_3(组织机构代码)': '',
  法定代表人: '王甲',
  证件类型: '',
  证件号码: '',
  行政许可决定文书名称: '准予行政许可决定书',
  行政许可决定文书号: '济示审许〔2024〕1号',
  许可类别: '普通',
  许可证书名称: '食品经营许可证',
  许可编号: 'SL-2024-0001',
  许可内容: '预包装食品销售',
  许可决定日期: '2024-03-01',
  有效期自: '2024-03-01',
  有效期至: '2029-02-28',
  许可机关: '济南市示例区行政审批服务局',
  许可机关统一社会信用代码: '11370100MADEUP11XH',
  当前状态: '1',
  数据来源单位: '济南市示例区行政审批服务局',
  数据来源单位统一社会信用代码: '11370100MADEUP11XH',
  备注: '',
};

/** One penalty as a department exports it. */
export const penalty: Readonly<Record<string, string>> = {
  行政相对人名称: '济南示例乙商贸有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '91370100MADEUP0133',
  法定代表人: '李乙',
  行政处罚决定书文号: '济示罚〔2024〕1号',
  违法行为类型: '示例违法行为',
  违法事实: '示例事实，经查属实，证据确凿',
  处罚依据: '《示例条例》第一条第一款的规定',
  处罚类别: '罚款',
  处罚内容: '罚款1万元，上缴国库',
  '罚款金额(万元)': '1',
  处罚决定日期: '2024-03-01',
  处罚有效期: '2025-03-01',
  公示截止期: '2025-03-01',
  处罚机关: '济南市示例区行政审批服务局',
  处罚机关统一社会信用代码: '11370100MADEUP11XH',
  数据来源单位: '济南市示例区行政审批服务局',
  数据来源单位统一社会信用代码: '11370100MADEUP11XH',
  备注: '',
};

/** A natural person's licence. */
export const personal: Readonly<Record<string, string>> = {
  ...licence,
  行政相对人名称: '王甲',
  行政相对人类别: '自然人',
  '行政相对人代码_1(统一社会信用代码)': '',
  法定代表人: '',
  证件类型: '身份证',
  证件号码: '370102191203070006',
};

/** The same record for so many cases: each with a document number of its own. */
export const cases = (
  records: readonly Readonly<Record<string, string>>[],
): readonly Readonly<Record<string, string>>[] =>
  records.map((record, i) => ({ ...record, 行政许可决定文书号: `济示审许〔2024〕${i + 1}号` }));

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records as CSV under one header. */
export function csv(records: readonly Readonly<Record<string, string>>[]): string {
  const headers = Object.keys(records[0] ?? {});
  return [headers, ...records.map((record) => headers.map((header) => record[header] ?? ''))]
    .map((row) => row.map(quoted).join(','))
    .join('\n');
}

export const checkText = (text: string, options: Partial<CheckOptions> = {}, name = '示例.csv'): Promise<Report> =>
  check([bytesSource(name, new TextEncoder().encode(text))], { asOf: '2024-03-12', ...options });

/** What was found and repaired, shortly: `[severity or fix, row, header or field, rule#reason, new value]`. */
export function outcome(report: Report): (string | number | null)[][] {
  const where = (at: { header: string | null; field: string | null }): string | null => at.header ?? at.field;
  return [
    ...report.findings.map((finding) => [
      finding.severity,
      finding.at.row,
      where(finding.at),
      finding.params['reason'] === undefined ? finding.rule : `${finding.rule}#${String(finding.params['reason'])}`,
    ]),
    ...report.repairs.map((repair) => ['fix', repair.at.row, where(repair.at), repair.rule, repair.to]),
  ];
}
