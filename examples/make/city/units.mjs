const city = '370100';
const bureau = (name, code, head) => ({ name: `示例市${name}`, code, division: city, level: '3', kind: '2', head });
const county = (name, code, division, kind, head) => ({
  name: `示例市示例${name}`,
  code,
  division,
  level: '4',
  kind,
  head,
});

/** Units of 示例市, none of which exists. What each of them has in order, and what not, is told in `promises` and beside the records. */
export const units = {
  government: { ...bureau('人民政府', '11370100MADEUPD08K', '王甲'), kind: '1' },
  reform: bureau('发展和改革委员会', '11370100MADEUPD16E', '李乙'),
  education: bureau('教育局', '11370100MADEUPD249', '张丙'),
  science: bureau('科学技术局', '11370100MADEUPD324', '刘丁'),
  industry: bureau('工业和信息化局', '11370100MADEUPD40Y', '陈戊'),
  finance: bureau('财政局', '11370100MADEUPD59U', '杨己'),
  housing: bureau('住房和城乡建设局', '11370100MADEUPD67N', '赵庚'),
  transport: bureau('交通运输局', '11370100MADEUPD75H', '黄辛'),
  water: bureau('水务局', '11370100MADEUPD83C', '周壬'),
  commerce: bureau('商务局', '11370100MADEUPD917', '吴癸'),
  culture: bureau('文化和旅游局', '11370100MADEUPDAXY', '徐甲'),
  market: bureau('市场监督管理局', '11370100MADEUPDB8Y', '孙乙'),
  approval: bureau('行政审批服务局', '11370100MADEUPDC6R', '朱丙'),
  grain: bureau('粮食和物资储备局', '11370100MADEUPDD4L', '马丁'),
  data: bureau('数据局', '11370100MADEUPDE2F', '胡戊'),
  east: county('东区人民政府', '11370102MADEUPDH7Y', '370102', '1', '郭己'),
  west: county('西区人民政府', '11370103MADEUPDJ32', '370103', '1', '林庚'),
  south: county('南区人民政府', '11370104MADEUPDK1B', '370104', '1', '何辛'),
  eastFinance: county('东区财政局', '11370102MADEUPDLX6', '370102', '2', '高壬'),
  eastHousing: county('东区住房和城乡建设局', '11370102MADEUPDM86', '370102', '2', '罗癸'),
  westFinance: county('西区财政局', '11370103MADEUPDN6F', '370103', '2', '王乙'),
  southTransport: county('南区交通运输局', '11370104MADEUPDP2J', '370104', '2', '李丙'),
  hospital: { ...bureau('示例医院', '12370100MADEUPDF07', '张丁'), kind: '3' },
  court: bureau('示例人民法院', '11370100MADEUPDG97', '刘戊'),
};

/** A unit that the list of reporters names and the register does not know. */
export const trading = {
  name: '示例市公共资源交易中心',
  code: '12370100MADEUPDQ0G',
  division: city,
  level: '3',
  kind: '3',
};

/** Name of the bureau of commerce before 2025-05-06. */
export const commerceBefore = '示例市商务和投资促进局';

const firm = (name, code, head) => ({ name: `示例市示例${name}有限公司`, code, head });

/** Firms of 示例市, none of which exists. */
export const firms = [
  firm('甲科技', '91370100MADEUPDR98', '陈己'),
  firm('乙建设', '91370100MADEUPDT5W', '杨庚'),
  firm('丙贸易', '91370100MADEUPDU3P', '赵辛'),
  firm('丁食品', '91370100MADEUPDWX9', '黄壬'),
  firm('戊物流', '91370100MADEUPDX89', '周癸'),
  firm('己信息', '91370100MADEUPDY64', '吴甲'),
  firm('庚环保', '91370100MADEUPE04L', '徐乙'),
  firm('辛工程', '91370100MADEUPE12F', '孙丙'),
];
