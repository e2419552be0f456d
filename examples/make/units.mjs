/** Units and enterprises of the example district; none of them exists. */
export const units = {
  approval: { name: '济南市示例区行政审批服务局', code: '11370100MADEUP11XH' },
  housing: { name: '济南市示例区住房和城乡建设局', code: '11370100MADEUP128H' },
  finance: { name: '济南市示例区财政局', code: '11370100MADEUP136C' },
  development: { name: '济南市示例区发展和改革局', code: '11370100MADEUP1522' },
  government: { name: '济南市示例区人民政府', code: '11370100MADEUP160W' },
  town: { name: '济南市示例区示例镇人民政府', code: '11370100MADEUP179R' },
  hospital: { name: '济南市示例区示例医院', code: '12370102MADEUP1959' },
};

export const enterprises = [
  { name: '济南示例甲科技有限公司', code: '91370100MADEUP0133', person: '王甲' },
  { name: '青岛示例乙（集团）有限公司', code: '91370200MADEUP0213', person: '李乙' },
  { name: '烟台示例丙贸易有限公司', code: '91370600MADEUP03XF', person: '赵丙' },
  { name: '潍坊示例丁食品有限公司', code: '91370700MADEUP048L', person: '孙丁' },
  { name: '临沂示例戊物流有限公司', code: '91371300MADEUP0567', person: '周戊' },
];

/** Working days from which a decision is still reported in time on 2026-03-20: the seventh working day after the first. */
export const decisionDays = [
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
  '2026-03-16',
  '2026-03-17',
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
];

/** The same day some months later; all days here exist in every month they are moved to. */
export function monthsAfter(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** The day before the same day some years later: the last day of a licence. */
export const lastDayOf = (day, years) =>
  new Date(Date.parse(monthsAfter(day, 12 * years)) - 86_400_000).toISOString().slice(0, 10);
