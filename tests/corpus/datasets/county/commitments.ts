import type { Book } from '../../make/book.js';
import { commitment, type Step, type Undertaking } from '../../make/stories/commitments.js';
import { services } from '../../make/stories/services.js';
import { approvalBefore, machinery, offices } from './cast.js';

const { government, approval, housing, farming, hospital } = offices;
const site = 'http://www.example.gov.cn/slx';

/** Progress quarter by quarter up to the day it was finished. */
function quarters(year: string, percents: readonly string[], actuals: readonly string[], finished: string): Step[] {
  return percents.map((percent, i) => ({
    period: i === 3 ? year : `${year}Q${i + 1}`,
    percent,
    what: `${year} 年第 ${i + 1} 季度末完成 ${percent}%，各项措施按计划进行。`,
    actual: actuals[i]!,
    ...(percent === '100.00' && { finished }),
  }));
}

const roads = (year: string, finished: string): Undertaking => ({
  name: '改造农村道路',
  content: `${year} 年改造农村道路 60 公里，群众全程参与质量监督。`,
  target: '改造农村道路 60 公里',
  value: { target: '60', unit: '公里' },
  category: '2',
  source: ['1', `${year}年示例县政府工作报告第 21 条`],
  office: '村镇建设科',
  due: `${year}-11-30`,
  steps: quarters(year, ['15.00', '45.00', '80.00', '100.00'], ['9', '27', '48', '61.2'], finished),
});

const permits = (year: string, finished: string): Undertaking => ({
  name: '压减施工许可时间',
  content: `施工许可证办理时间由 ${year === '2024' ? '7' : '4'} 个工作日压减，材料减少三成。`,
  target: `施工许可证 ${year === '2024' ? '4' : '3'} 个工作日内办结`,
  value: year === '2024' ? { target: '4', unit: '个工作日', base: '7' } : { target: '3', unit: '个工作日', base: '4' },
  category: '1',
  office: '建筑业科',
  due: `${year}-09-30`,
  steps: quarters(
    year,
    ['20.00', '60.00', '90.00', '100.00'],
    year === '2024' ? ['6', '5', '4', '3.8'] : ['4', '3.5', '3', '2.9'],
    finished,
  ),
});

const heating: Undertaking = {
  name: '清洁取暖改造',
  content: '完成清洁取暖改造 3000 户，取暖季前全部投用。',
  target: '完成清洁取暖改造 3000 户',
  value: { target: '3000', unit: '户' },
  category: '2',
  source: ['4', '示例县清洁取暖规划（2023—2026年）'],
  office: '能源科',
  due: '2025-10-31',
  steps: quarters('2025', ['10.00', '35.00', '85.00', '100.00'], ['300', '1050', '2550', '3120'], '2025-10-28'),
};

/** What the reviewing unit wrote onto the quarters’ reports when the year was over. */
function verified(book: Book, period: string): void {
  for (const id of book.all('103', { reportPeriod: period }))
    book.change(id, {
      verifyUnit: government.name,
      verifyResult: '1',
      satisfaction: '96.20',
      remarks: '年终补填核验结果。',
    });
}

/** Two years of promises: one adjusted on the way, each closed with its rate and summary. */
function housingYears(book: Book): void {
  const first = commitment(book, housing, {
    year: '2024',
    published: '2024-02-26',
    document: '示县建办〔2024〕3号',
    reviewer: government,
    site,
    promises: [roads('2024', '2024-11-22'), permits('2024', '2024-09-20')],
  });
  book.change(first, { fulfilmentRate: '100.00', annualReportUrl: `${site}/cn/2024-zj.html` });
  const second = commitment(book, housing, {
    year: '2025',
    published: '2025-02-24',
    document: '示县建办〔2025〕2号',
    reviewer: government,
    site,
    promises: [roads('2025', '2025-11-19'), permits('2025', '2025-09-24'), heating],
  });
  // a pipeline moved from the third promise’s towns to the next year, with the county’s consent
  book.change(second, {
    commitmentStatus: '2',
    adjustReason: '示例北镇纳入天然气规划，经县政府批准，示例北镇的 200 户改由燃气工程承担，总数不变。',
    adjustPublishDate: '2025-06-30',
  });
  book.change(second, { fulfilmentRate: '100.00', annualReportUrl: `${site}/cn/2025-zj.html` });
  for (const period of ['2024Q1', '2025Q3']) verified(book, period);
}

/** A promise reported wrongly: a report withdrawn and made again, and an item whose end was entered later. */
function approvalYear(book: Book): void {
  commitment(book, approval, {
    year: '2025',
    published: '2025-03-06',
    document: '示县审办〔2025〕1号',
    reviewer: government,
    site,
    promises: [
      {
        name: '推行一件事一次办',
        content: '新增 10 个一件事主题，县乡两级同标准办理。',
        target: '新增 10 个主题上线',
        value: { target: '10', unit: '个' },
        category: '2',
        source: ['2', '示例省级一件事清单（2025年）'],
        office: '改革科',
        due: '2025-12-20',
        steps: quarters('2025', ['20.00', '50.00', '70.00', '100.00'], ['2', '5', '7', '11'], '2025-12-12'),
      },
      {
        name: '压减开办时间',
        content: '企业开办由 2 个工作日压减至 1 个工作日。',
        target: '企业开办 1 个工作日内办结',
        value: { target: '1', unit: '个工作日', base: '2' },
        category: '1',
        office: '登记科',
        due: '2025-08-31',
        steps: quarters('2025', ['30.00', '80.00', '100.00', '100.00'], ['1.6', '1.2', '1', '0.9'], '2025-08-18'),
        values: { itemStatus: '2' },
      },
    ],
    rate: '100.00',
  });
  book.change(book.find('102', { itemName: '压减开办时间' }), { itemStatus: '3' });
  const wrong = book.add('103', approval, '2026-01-12', {
    itemId: book.find('102', { itemName: '推行一件事一次办' }),
    periodType: '3',
    reportPeriod: '2025H2',
    progressPercent: '100.00',
    progressDescription: '下半年新增 6 个主题，全年完成 11 个。',
    actualValue: '11',
    actualFinishDate: '2025-12-12',
    fulfilmentResult: '3',
    evidenceName: '一件事主题清单.pdf',
    publishDate: '2026-01-12',
    publishUrl: `${site}/cn/2025-h2.html`,
    includedInCredit: '1',
  });
  book.withdraw(wrong, '与年度报告重复，撤销半年报告。');
}

/**
 * Services: a period’s figures brought up to date, and one service replaced by a faster one; promised by a unit that has
 * another name today, and by one that is no more.
 */
function countyServices(book: Book): void {
  const then = { unitName: approvalBefore };
  const [food, notary] = services(book, approval, '2024-03-12', '2024H2', [
    { name: '食品经营许可', code: '000200000001', type: '01', days: [20, 8], handled: 410, onTime: 408, values: then },
    { name: '临时救助', code: '000200000002', type: '02', days: [20, 10], handled: 96, onTime: 96, values: then },
  ]);
  book.change(notary!, { statPeriod: '2025H2', handledCount: '104', onTimeCount: '104', onTimeRate: '100.00' });
  book.change(food!, { commitmentStatus: '3', remarks: '2026 年 1 月 5 日起执行新的承诺时限。' });
  services(book, approval, '2026-01-05', '2025H2', [
    { name: '食品经营许可', code: '000200000001', type: '01', days: [20, 4], handled: 436, onTime: 436 },
  ]);
  services(book, farming, '2026-01-08', '2025H2', [
    { name: '农药经营许可', code: '000200000003', type: '01', days: [20, 7], handled: 18, onTime: 18 },
  ]);
  services(book, machinery, '2024-03-19', '2024H2', [
    {
      name: '拖拉机登记',
      code: '000200000005',
      type: '07',
      days: [5, 2],
      handled: 61,
      onTime: 61,
      values: {
        reportingUnitName: farming.name,
        reportingUnitCode: farming.code,
        commitmentStatus: '3',
        remarks: '2025 年 1 月起由县农业农村局办理。',
      },
    },
  ]);
  services(book, hospital, '2026-01-09', '2025H2', [
    { name: '出生医学证明签发', code: '000200000004', type: '08', days: [0, 0], handled: 612, onTime: 612 },
  ]);
}

export function countyCommitments(book: Book): void {
  housingYears(book);
  approvalYear(book);
  countyServices(book);
}
