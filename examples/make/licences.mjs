import { spoil } from './spoil.mjs';
import { decisionDays, enterprises, lastDayOf, units } from './units.mjs';
import { dayCell, style, workbook } from './write.mjs';

/** Head of a column, and the name of the field where it is another. */
const columns = [
  ['行政相对人名称*', '行政相对人名称'],
  ['行政相对人类别'],
  ['行政相对人代码_1\n（统一社会信用代码）', '代码_1'],
  ['行政相对人代码_2（工商注册号）'],
  ['行政相对人代码_3（组织机构代码）'],
  ['行政相对人代码_4（税务登记号）'],
  ['行政相对人代码_5（事业单位证书号）'],
  ['行政相对人代码_6（社会组织登记证号）'],
  ['法定代表人'],
  ['法定代表人证件类型'],
  ['法定代表人证件号码'],
  ['证件类型'],
  ['证件号码'],
  ['行政许可决定文书名称（必填）', '文书名称'],
  ['行政许可决定文书号', '文书号'],
  ['许可类别'],
  ['许可证书名称'],
  ['许可编号'],
  ['许可内容'],
  ['许可决定日期'],
  ['有效期自'],
  ['有效期至'],
  ['许可机关'],
  ['许可机关统一社会信用代码'],
  ['当前状态'],
  ['数据来源单位'],
  ['数据来源单位统一社会信用代码'],
  ['备注'],
];

/** What each enterprise is licensed to do. */
const permits = [
  ['食品经营许可证', '单位食堂热食类食品制售'],
  ['人力资源服务许可证', '职业中介活动'],
  ['食品经营许可证', '预包装食品（含冷藏冷冻食品）销售'],
  ['食品生产许可证', '糕点（烘烤类糕点）生产'],
  ['道路运输经营许可证', '道路普通货物运输'],
];

const two = (n) => String(n).padStart(2, '0');
const records = Array.from({ length: 24 }, (_, i) => {
  const n = i + 1;
  const day = decisionDays[Math.floor(i / 3)];
  const { name, code, person } = enterprises[i % 5];
  const [certificate, content] = permits[i % 5];
  return {
    行政相对人名称: name,
    行政相对人类别: '法人及非法人组织',
    代码_1: code,
    法定代表人: person,
    文书名称: '准予行政许可决定书',
    文书号: `济示审许〔2026〕${n}号`,
    许可类别: '普通',
    许可证书名称: certificate,
    许可编号: `SL-2026-00${two(n)}`,
    许可内容: `${content}，经营场所为济南市示例区示例路${n}号`,
    许可决定日期: day,
    有效期自: day,
    有效期至: lastDayOf(day, 5),
    许可机关: units.approval.name,
    许可机关统一社会信用代码: units.approval.code,
    当前状态: '1',
    数据来源单位: units.approval.name,
    数据来源单位统一社会信用代码: units.approval.code,
  };
});
for (const [n, name, number] of [
  [13, '王甲', '370102198506200009'],
  [14, '李乙', '370102199003120001'],
])
  Object.assign(records[n - 1], {
    行政相对人名称: name,
    行政相对人类别: '自然人',
    代码_1: '',
    法定代表人: '',
    证件类型: '身份证',
    证件号码: number,
    许可证书名称: '道路运输从业资格证',
    许可内容: '经营性道路旅客运输驾驶员',
    有效期至: lastDayOf(records[n - 1].许可决定日期, 6),
  });
Object.assign(records[8], { 许可类别: '其他-补办', 有效期至: '2099-12-31', 备注: '遗失补办，长期有效。' });
Object.assign(records[9], { 许可类别: '登记' });
Object.assign(records[20], { 许可证书名称: '', 许可编号: '', 许可内容: '准予变更法定代表人，原证号不变' });

const mistakes = [
  [3, { 代码_1: '91370600MADEUP03FX' }, 'the last two letters are swapped: G-03'],
  [5, { 代码_1: '9137I300MADEUP0567' }, 'a letter I for the figure 1: ID-01'],
  [7, { 文书号: '济示审许[2026]7号', 许可类别: '普通 ' }, 'square brackets, a blank behind: G-12, G-13'],
  [9, { 许可类别: '其它', 有效期至: '长期' }, 'another spelling, words for a day: XK-04, G-18'],
  [10, { 许可类别: '普通许可' }, 'not in the code set: F-06'],
  [12, { 许可决定日期: '2026年2月30日' }, 'there is no such day: F-03'],
  [14, { 证件号码: 370102199003120000 }, 'a number, its last figures lost: G-14'],
  [15, { 证件类型: '身份证', 证件号码: '370102197509020009' }, 'the representative’s document: XDR-02'],
  [16, { 代码_1: '９１３７０１００ＭＡＤＥＵＰ０１３３' }, 'full width: G-13'],
  [17, { 法定代表人: '' }, 'left out: XDR-01'],
  [18, { 有效期至: '2021-03-17' }, 'ends before it begins, 2021 for 2031: XK-02'],
  [19, { 当前状态: '有效' }, 'the label for the code: G-16'],
  [20, { 许可决定日期: '2026-02-16' }, 'the month before, so it looks late: XK-01'],
  [21, { 许可证书名称: '无', 许可编号: '/' }, 'words for nothing: G-23'],
  [23, { 行政相对人类别: '个体工商户' }, 'the code is of a company: XDR-04'],
];

const cell = (record, [head, name = head]) => {
  const value = record[name];
  if (typeof value === 'number') return { number: value };
  return ['许可决定日期', '有效期自', '有效期至'].includes(name) ? dayCell(value) : { text: value, style: style.text };
};

/** Licences as the counter keeps them: a title, a unit, a total and a signature around the table. */
export const licences = {
  name: '行政许可.xlsx',
  bytes: (right) =>
    workbook([
      {
        name: '行政许可',
        frozen: 3,
        merged: ['A1:AB1', 'A2:AB2'],
        rows: [
          [{ text: '行政许可信息报送表', style: style.title }],
          [{ text: `填报单位：${units.approval.name}`, style: style.text }],
          columns.map(([text]) => ({ text, style: style.header })),
          ...(right ? records : spoil(records, mistakes)).map((record) =>
            columns.map((column) => cell(record, column)),
          ),
          columns.map(([head]) => ({ text: { '行政相对人名称*': '合计', 许可编号: '24' }[head], style: style.text })),
          [{ text: '填报人：王甲    审核人：李乙    填报日期：2026年3月20日', style: style.text }],
        ],
      },
      {
        name: '填表说明',
        rows: ['填表说明', '1. 带 * 的为必填项。', '2. 日期写作 2026/3/1 的样子。'].map((text, i) => [
          { text, style: i === 0 ? style.title : style.text },
        ]),
      },
      { name: 'Sheet3', rows: [] },
    ]),
};
