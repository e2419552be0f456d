import { newId, record } from './book.mjs';

const siteOf = (unit) => `http://${unit.code.slice(-4).toLowerCase()}.example.gov.cn`;
const endOf = { H1: '06-30', H2: '12-31' };
const lastDayOf = (period) => `${period.slice(0, 4)}-${endOf[period.slice(4)] ?? '12-31'}`;
/** Ten days after the end of a period. */
const reportedOn = (period) =>
  period.endsWith('H1') ? `${period.slice(0, 4)}-07-10` : `${Number(period.slice(0, 4)) + 1}-01-10`;

/**
 * What a unit promises for a year (101), what is in it (102) and what is said of that later (103).
 *
 * `plan` is `{ year, published, document, rate, values, items }`. An item has `category`, `name`, `content`, `target`,
 * `value` (target, unit of measure, what it was before), `office`, `due`, `status` (as it stood at the end), `values`, and
 * `reports`: period, percentage, what was done, result, day it was finished, other values.
 */
export function commitment(unit, plan) {
  const { year, published, items } = plan;
  const site = siteOf(unit);
  const recordId = newId('101', unit, published);
  const head = record('101', unit, published, {
    recordId,
    commitmentYear: year,
    unitName: unit.name,
    unitCode: unit.code,
    adminLevel: unit.level,
    title: `${unit.name}${year}年度公开承诺`,
    documentNumber: plan.document,
    itemCount: String(items.length),
    publishChannel: ['1', '3'],
    publishUrl: `${site}/cn/${year}.html`,
    publishDate: published,
    attachment: `${year}年度承诺书.pdf`,
    supervisionPhone: '0531-00000000',
    principalName: unit.head,
    principalTitle: '主要负责人',
    commitmentStatus: '1',
    fulfilmentRate: plan.rate,
    annualReportUrl: plan.rate && `${site}/cn/${year}-zj.html`,
    ...plan.values,
  });
  const parts = items.map((item, i) => promised(unit, plan, recordId, item, i + 1));
  return { head, items: parts.map(({ item }) => item), reports: parts.flatMap(({ reports }) => reports) };
}

function promised(unit, { year, published }, commitmentId, item, n) {
  const recordId = newId('102', unit, published);
  const site = siteOf(unit);
  return {
    item: record('102', unit, published, {
      recordId,
      commitmentId,
      itemNumber: String(n),
      commitmentYear: year,
      itemCategory: item.category,
      itemName: item.name,
      content: item.content,
      taskSource: item.source?.[0] ?? '3',
      sourceDocument: item.source?.[1],
      target: item.target,
      targetValue: item.value?.[0],
      targetUnit: item.value?.[1],
      baselineValue: item.value?.[2],
      planStartDate: `${year}-01-10`,
      dueDate: item.due,
      responsibleOffice: item.office,
      enterpriseRelated: '0',
      safeguard: '每月调度一次进展，落后的由分管负责人约谈责任科室。',
      itemStatus: item.status ?? item.reports.at(-1)?.[3] ?? '1',
      publishUrl: `${site}/cn/${year}-${n}.html`,
      ...item.values,
    }),
    reports: item.reports.map((report) => reported(unit, year, recordId, item, report, n)),
  };
}

function reported(unit, year, itemId, item, [period, percent, what, result, finished, values], n) {
  const day = reportedOn(period);
  return record('103', unit, day, {
    itemId,
    periodType: period.includes('H') ? '3' : '4',
    reportPeriod: period,
    progressPercent: percent,
    progressDescription: `截至 ${lastDayOf(period)}，${what}。`,
    actualValue: result === '3' ? item.value?.[0] : undefined,
    actualFinishDate: finished,
    fulfilmentResult: result,
    evidenceName: result === '3' || result === '4' ? `${item.name}办结材料.pdf` : undefined,
    publishDate: day,
    publishUrl: `${siteOf(unit)}/cn/${year}-${n}-${period}.html`,
    includedInCredit: '1',
    ...values,
  });
}

/** The reports of an item that is done in the second half of the year, half of it having been done in the first. */
export const doneLater = (year, half, whole, day) => [
  [`${year}H1`, '50.00', half, '2'],
  [`${year}H2`, '100', whole, '3', day],
  [year, '100', whole, '3', day],
];

/** The report of an item that is done in the first half of the year: nothing more is due. */
export const doneEarly = (year, whole, day) => [[`${year}H1`, '100', whole, '3', day]];
