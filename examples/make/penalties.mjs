import { spoil } from './spoil.mjs';
import { decisionDays, enterprises, monthsAfter, units } from './units.mjs';
import { csv, gb18030 } from './write.mjs';

const header = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(工商注册号)',
  '行政相对人代码_3(组织机构代码)',
  '行政相对人代码_4(税务登记号)',
  '行政相对人代码_5(事业单位证书号)',
  '行政相对人代码_6(社会组织登记证号)',
  '法定代表人',
  '法定代表人证件类型',
  '法定代表人证件号码',
  '证件类型',
  '证件号码',
  '行政处罚决定书文号',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '暂扣或吊销证照名称及编号',
  '处罚决定日期',
  '处罚有效期',
  '公示截止期',
  '处罚机关',
  '处罚机关统一社会信用代码',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '备注',
  '处罚程序',
  '失信程度',
  '最短公示期届满日期',
];

const records = Array.from({ length: 10 }, (_, i) => {
  const n = i + 1;
  const { name, code, person } = enterprises[n % 5];
  const day = decisionDays[Math.floor((i * 8) / 10)];
  return {
    行政相对人名称: name,
    行政相对人类别: '法人及非法人组织',
    '行政相对人代码_1(统一社会信用代码)': code,
    法定代表人: person,
    行政处罚决定书文号: `济示审罚〔2026〕${n}号`,
    违法行为类型: '未按规定公示经营信息',
    违法事实: '经查，该单位未按规定期限公示经营信息，\n责令限期改正后仍未改正。',
    处罚依据: '《示例经营管理办法》第十二条第一款',
    处罚类别: '罚款',
    处罚内容: '罚款人民币5000元',
    '罚款金额（万元）': '0.5',
    处罚决定日期: day,
    处罚有效期: monthsAfter(day, 12),
    公示截止期: monthsAfter(day, 12),
    处罚机关: units.approval.name,
    处罚机关统一社会信用代码: units.approval.code,
    数据来源单位: units.approval.name,
    数据来源单位统一社会信用代码: units.approval.code,
    处罚程序: '2',
    失信程度: '2',
    最短公示期届满日期: monthsAfter(day, 3),
  };
});
Object.assign(records[4], {
  违法行为类型: '超出许可范围经营',
  违法事实: '经查，该单位超出许可范围从事经营活动，\n违法所得12500元。',
  处罚依据: '《示例经营管理办法》第十五条',
  处罚类别: '罚款;没收违法所得',
  处罚内容: '罚款人民币5000元，没收违法所得12500元',
  '没收违法所得、没收非法财物的金额（万元）': '1.25',
});
Object.assign(records[6], { 处罚类别: '警告;罚款', 处罚内容: '警告，并处罚款人民币5000元' });
const { 处罚决定日期: day } = records[7];
Object.assign(records[7], {
  违法事实: '经查，该单位未在经营场所醒目位置公示许可证，\n当场改正。',
  处罚依据: '《示例经营管理办法》第九条',
  处罚类别: '警告',
  处罚内容: '警告',
  '罚款金额（万元）': '',
  处罚有效期: monthsAfter(day, 3),
  公示截止期: monthsAfter(day, 3),
  处罚程序: '1',
  失信程度: '1',
  最短公示期届满日期: '',
});

const mistakes = [
  [1, { 处罚决定日期: '2026-02-11' }, 'the month before, so it looks late: CF-08'],
  [2, { '罚款金额（万元）': '' }, 'left out: CF-01'],
  [3, { '罚款金额（万元）': '5000' }, 'yuan in a column of ten thousands: CF-04, CF-09'],
  [4, { '罚款金额（万元）': '5,000元' }, 'with its unit'],
  [5, { 处罚类别: '罚款；没收违法所得', 失信程度: '1' }, 'separator; too light for what was taken: G-19, CF-05'],
  [6, { 公示截止期: '2029-03-17' }, 'published for three years, one is the limit: CF-06'],
  [7, { 处罚类别: '警告、罚款' }, 'separator: G-19'],
  [8, { 处罚类别: '罚金', '罚款金额（万元）': '0.02' }, 'not in the code set: F-06'],
  [9, { '罚款金额（万元）': '约0.5' }, 'no number: F-03'],
  [10, { 处罚有效期: '2025-03-20', 最短公示期届满日期: '2026-05-20' }, 'before the decision; too early: CF-10, CF-16'],
];

/** Days as the exchange form of penalties writes them. */
const slashed = (record) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      /^\d{4}-\d\d-\d\d$/.test(value) ? value.replaceAll('-', '/') : value,
    ]),
  );

/** Penalties as the case system exports them. */
export const penalties = {
  name: '行政处罚.csv',
  bytes: (right) =>
    gb18030(
      csv(
        header.map((name) => [name, name]),
        right ? records : spoil(records, mistakes).map(slashed),
      ),
    ),
};
