import { arrearsIds } from './arrears.mjs';
import { spoil } from './spoil.mjs';
import { enterprises, monthsAfter, units } from './units.mjs';

const { approval, housing, finance, development, government, town, hospital } = units;
const [jia, yi, bing] = enterprises;
/** Months a record of a degree is published at least and at most. */
const months = { 2: [3, 12], 3: [12, 36] };

/** A record of dishonesty; a slight one is not published. */
function record(n, day, subject, severity, cells) {
  const [least, most] = months[severity] ?? [];
  const published = severity === '1' ? {} : { publishStart: day, minPublishEnd: monthsAfter(day, least) };
  return {
    recordId: `${development.code}-501-${day.replaceAll('-', '')}-0000${String(n).padStart(2, '0')}`,
    recordType: '501',
    operationType: '1',
    reportingUnitName: development.name,
    reportingUnitCode: development.code,
    divisionCode: '370102',
    formedDate: day,
    disclosureLevel: severity === '1' ? '2' : '1',
    secrecyReview: severity === '1' ? '3' : '1',
    dishonestyNumber: `ZWSX-370102-2026-00${String(n).padStart(2, '0')}`,
    subjectType: '2',
    ...(subject && { subjectName: subject.name, subjectCode: subject.code }),
    basisType: '4',
    determinerName: development.name,
    determinerCode: development.code,
    determineDate: day,
    severity,
    ...published,
    ...(most && { publishEnd: monthsAfter(day, most) }),
    rectifyDue: monthsAfter(day, 3),
    rectifyStatus: '2',
    recordStatus: '1',
    ...cells,
  };
}

const records = [
  record(1, '2026-03-18', approval, '2', {
    field: '07',
    behaviorType: '02',
    fact: '未按合同约定于 2025 年 12 月 31 日前付清政务服务大厅改造工程款，至认定之日尚欠 280000.00 元。',
    basisType: '5',
    basisDocument: '济示发改信认〔2026〕3号',
    amount: '280000.00',
    affectedParty: jia.name,
    notifyDate: '2026-03-04',
    statement: '被认定单位书面说明有争议部分正在核对，对其余部分无异议。',
    rectifyDue: '2026-12-31',
    sourceType: '401',
    sourceId: arrearsIds[0],
  }),
  record(2, '2026-02-26', housing, '3', {
    field: '11',
    behaviorType: '01',
    fact: '未履行生效民事判决确定的付款义务，经法院执行仍未支付工程款 350000.00 元。',
    basisType: '1',
    basisDocument: '（2025）鲁0199民初210号',
    amount: '350000.00',
    affectedParty: yi.name,
  }),
  record(3, '2026-03-03', town, '2', {
    subjectType: '1',
    field: '03',
    behaviorType: '03',
    fact: '未按招商协议约定于 2025 年 12 月 31 日前完成场地平整，逾期 62 日。',
    basisDocument: '济示问责〔2026〕2号',
    affectedParty: bing.name,
  }),
  record(4, '2026-03-05', null, '1', {
    subjectType: '5',
    subjectName: '赵丙',
    idType: '111',
    idNumber: '370102198804160009',
    affiliatedName: housing.name,
    affiliatedCode: housing.code,
    field: '10',
    behaviorType: '12',
    fact: '办理示例大厦项目联合验收时超出公开承诺时限 5 个工作日且未告知申请人。',
    basisType: '3',
    basisDocument: '济示纪〔2026〕5号',
  }),
  record(5, '2026-03-06', finance, '2', {
    field: '08',
    behaviorType: '04',
    fact: '科技创新奖补审核通过后超过公布的兑现时限 45 日未拨付，涉及企业 3 家、资金 60 万元。',
    basisDocument: '济示问责〔2026〕3号',
    amount: '600000.00',
  }),
  record(6, '2026-03-18', approval, '1', {
    field: '07',
    behaviorType: '02',
    fact: '未按合同约定于 2025 年 12 月 31 日前支付系统运维服务款 150000.00 元，至认定之日逾期 77 日。',
    basisType: '5',
    basisDocument: '济示发改信认〔2026〕4号',
    amount: '150000.00',
    affectedParty: yi.name,
    notifyDate: '2026-03-04',
    rectifyDue: '2026-09-30',
    sourceType: '401',
    sourceId: arrearsIds[1],
  }),
  record(7, '2026-03-10', hospital, '2', {
    subjectType: '3',
    field: '01',
    behaviorType: '05',
    fact: '政府采购合同签订后未经协商单方减少采购数量，合同标的由 40 台减为 25 台。',
    basisType: '2',
    basisDocument: '济示财采罚〔2026〕1号',
    affectedParty: bing.name,
    notifyDate: '2026-02-25',
  }),
  record(8, '2026-03-11', government, '3', {
    subjectType: '1',
    field: '04',
    behaviorType: '01',
    fact: '未履行生效行政判决确定的特许经营补偿义务，经督促仍未作出补偿决定。',
    basisType: '1',
    basisDocument: '（2025）鲁01行终88号',
  }),
  record(9, '2026-03-12', housing, '2', {
    field: '09',
    behaviorType: '07',
    fact: '对示例大厦项目作出的行政处罚决定因认定事实不清被法院判决撤销。',
    basisType: '1',
    basisDocument: '（2025）鲁0199行初12号',
  }),
  record(10, '2026-03-13', finance, '1', {
    field: '14',
    behaviorType: '13',
    fact: '超出规定标准收取资料费 3600.00 元，涉及企业 12 家。',
    basisDocument: '济示问责〔2026〕4号',
    amount: '3600.00',
  }),
];

const mistakes = [
  [1, { severity: '一般' }, 'the label for the code: G-16'],
  [2, { publishEnd: '2031-02-26' }, 'published for five years, three are the limit: ZWSX-02'],
  [3, { behaviorType: '15' }, 'not in the code set: F-06'],
  [4, { idNumber: '370102198804160008' }, 'the last figure does not fit: ID-08'],
  [5, { determineDate: undefined }, 'left out: F-01'],
  [6, { amount: 150000 }, 'a number of JSON, its digits behind the point lost'],
  [7, { notifyDate: '2026-03-13' }, 'told after it was determined: ZWSX-07'],
  [
    8,
    { fact: '申请人李乙（身份证号370102199003120001）起诉后，未履行生效行政判决确定的特许经营补偿义务。' },
    'a personal number among the facts: ZWSX-12, G-21',
  ],
  [9, { subjectCode: undefined }, 'left out for a unit: F-02'],
  [
    10,
    { determineDate: '2026.3.13', determinerCode: finance.code, determinerName: finance.name },
    'points; determined by itself: G-18, ZWSX-10',
  ],
];

/** Dishonesty records as a platform exports them; the export with mistakes has a blank line behind the fifth. */
export const dishonesty = {
  name: '政务失信记录.ndjson',
  bytes: (right) => {
    const order = Object.keys(Object.assign({}, ...records));
    const lines = (right ? records : spoil(records, mistakes)).map((one) => JSON.stringify(one, order));
    if (!right) lines.splice(5, 0, '');
    return new TextEncoder().encode(`${lines.join('\n')}\n`);
  },
};
