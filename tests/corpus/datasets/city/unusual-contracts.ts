import type { Unit } from '../../dataset.js';
import type { Book } from '../../make/book.js';
import { activity } from '../../make/stories/activities.js';
import { commitment } from '../../make/stories/commitments.js';
import { contract } from '../../make/stories/contracts.js';
import { citizenNumber } from '../../make/stories/decisions.js';
import { grant } from '../../make/stories/funds.js';
import { project } from '../../make/stories/projects.js';
import { person } from '../../make/units.js';
import { firms, offices } from './cast.js';

const { government, reform, finance, housing, transport, industry, ecology, culture } = offices;
const platform = firms[7]!;

/** Contracts in which somebody else pays, or that are not with a firm. */
function contracts(book: Book): void {
  contract(book, government, {
    number: '示市自然出让〔2026〕3号',
    name: '示例地块国有建设用地使用权出让合同',
    category: '08',
    project: '示例地块出让',
    seller: firms[12]!,
    size: '3',
    fen: 4_600_000_000,
    signed: '2026-03-04',
    start: '2026-03-04',
    end: '2028-03-03',
    terms: '受让人自合同签订之日起 365 日内分两期付清出让价款。',
    days: 365,
    supervisor: government,
    status: '2',
    nodes: [{ type: '2', name: '交付土地', planned: '2026-06-30', supervised: '2026-03-10' }],
    values: { fundSource: '7', paymentStart: '3', collectiveDecision: '1' },
  });
  contract(book, culture, {
    number: '示市文合〔2026〕5号',
    name: '示例民俗讲座服务协议',
    category: '09',
    project: '示例民俗讲座',
    seller: { ...firms[0]!, name: '周戊' },
    size: '',
    fen: 1_800_000,
    signed: '2026-03-06',
    start: '2026-03-10',
    end: '2026-06-30',
    terms: '每期讲座结束后 10 日内支付 3000 元。',
    days: 10,
    supervisor: culture,
    status: '2',
    nodes: [
      {
        type: '5',
        name: '支付第一期报酬',
        planned: '2026-03-20',
        done: '2026-03-18',
        money: [300_000, 300_000, '2026-03-18'],
        supervised: '2026-03-19',
      },
    ],
    values: { partyBCode: '', paymentStart: '', paymentDays: '', overdueRate: '' },
  });
  contract(book, finance, {
    number: '示市财融〔2026〕1号',
    name: '示例项目贷款合同',
    category: '07',
    project: '示例项目融资',
    seller: { ...firms[13]!, name: '示例银行示例市分行' },
    size: '1',
    fen: 30_000_000_000,
    signed: '2026-03-02',
    start: '2026-03-02',
    end: '2036-03-01',
    terms: '按季付息，到期一次还本。',
    days: 30,
    supervisor: finance,
    status: '2',
    assessed: { decided: '2026-02-26', minutes: '示市财党纪〔2026〕2号', type: '4', with: [reform] },
    nodes: [{ type: '1', name: '提款', planned: '2026-03-10', done: '2026-03-09', supervised: '2026-03-10' }],
    values: { overdueRate: '' },
  });
  book.add('201', industry, '2026-03-11', {
    subjectName: '示例市设备更新补助办法',
    subjectType: '1',
    assessmentStage: '3',
    unitName: industry.name,
    unitCode: industry.code,
    documentNumber: '示市工信发〔2025〕15号',
    legalCounselConsulted: '1',
    legalOpinion: '4',
    evaluationResult: '1',
    legalReviewResult: '4',
    fairCompetitionResult: '4',
    jointConsultation: '0',
    collectiveDecision: '3',
    decisionDate: '2026-03-11',
    decisionDocument: '示市工信会〔2026〕4号',
    effectiveDate: '2025-07-01',
    remarks: '后评估，办法没有修改，不涉及新的经济活动，不适用公平竞争审查。',
  });
  book.add('201', ecology, '2026-03-12', {
    subjectName: '示例园区优惠办法（送审稿）',
    subjectType: '3',
    assessmentStage: '1',
    unitName: ecology.name,
    unitCode: ecology.code,
    documentNumber: '示市环发〔2026〕7号',
    legalCounselConsulted: '1',
    legalOpinion: '3',
    evaluationResult: '2',
    legalReviewResult: '3',
    legalReviewDate: '2026-03-04',
    fairCompetitionResult: '3',
    fairCompetitionDate: '2026-03-05',
    jointConsultation: '1',
    consultUnits: [finance.name],
    collectiveDecision: '2',
    decisionDate: '2026-03-12',
    decisionDocument: '示市环党纪〔2026〕2号',
    affordabilityResult: '2',
    remarks: '会议决定不予出台。',
  });
}

/** A project built by a company of the city, reported by the office above it; another one stopped for good. */
function projects(book: Book): void {
  const built: Unit = { ...housing };
  project(book, built, {
    code: '2503-370100-04-01-000021',
    name: '示例河大桥工程',
    type: '02',
    approved: ['2025-03-20', '示市发改审〔2025〕17号', reform],
    budget: 900_000,
    content: '新建示例河大桥，长 420 米。',
    started: '2025-06-10',
    planned: '2027-06-30',
    periods: [
      ['2025Q4', 180_000],
      ['2026-02', 210_000],
    ],
  });
  for (const id of book.all('204', { projectName: '示例河大桥工程' }))
    book.revise(id, { unitName: platform.name, unitCode: platform.code });
  project(book, transport, {
    code: '2310-370100-04-01-000022',
    name: '示例停车楼工程',
    type: '01',
    approved: ['2023-10-12', '示市发改审〔2023〕44号', reform],
    budget: 50_000,
    content: '新建停车楼一座。',
    started: '2024-03-01',
    planned: '2025-03-31',
    periods: [
      ['2025Q4', 12_000, { projectStatus: '3' }],
      ['2026-02', 11_400, { projectStatus: '5', remarks: '项目终止，按结算审核核减 6 万元。' }],
    ],
  });
}

/** A grant to a person, the pledge of an official, activities of other kinds, and a promise that runs into the next year. */
function others(book: Book): void {
  grant(
    book,
    finance,
    { name: '示例市高技能人才补贴办法', document: '示市财发〔2025〕30号', level: '3', category: '05' },
    {
      number: '示市财兑-2026-0021',
      to: { ...firms[0]!, name: person(80), code: citizenNumber(80) },
      fen: 500_000,
      paidFen: 500_000,
      applied: '2026-01-20',
      approved: '2026-02-26',
      due: '2026-03-31',
      paid: '2026-03-10',
      formed: '2026-03-10',
      values: { beneficiaryType: '2' },
    },
  );
  book.add('105', housing, '2026-03-09', {
    pledgeNumber: 'GRCN-2026-001',
    pledgeField: '07',
    pledgerType: '5',
    unitName: housing.name,
    unitCode: housing.code,
    matter: '主要负责人公开承诺',
    content: '任期内新签合同到期应付款项一笔不欠，每季度公布付款情况。',
    pledgeDate: '2026-03-09',
    validUntil: '2029-03-08',
    signatory: housing.head,
    signatoryTitle: '局长',
    breachLiability: '未兑现的，在全市政务诚信会议上说明原因。',
    publishDate: '2026-03-11',
    publishUrl: 'http://www.example.gov.cn/cns/GRCN-2026-001.html',
    attachment: '主要负责人承诺书.pdf',
    performStatus: '1',
  });
  activity(book, reform, '2026-03-05', 'HDDX-370100-2026-0003', '06', '示例市政务诚信监测先行先试', {
    peopleCount: '12',
    content: '在三个区试行合同付款到期提醒。',
    pilotField: '2',
    pilotDocument: '示市政办字〔2026〕6号',
  });
  activity(book, culture, '2026-03-10', 'HDDX-370100-2026-0004', '04', '政务诚信宣讲进机关', {
    place: '示例市文化馆',
    peopleCount: '120',
    content: '讲解合同履约和账款支付的规定。',
  });
  commitment(book, ecology, {
    year: '2026',
    published: '2026-03-03',
    document: '示市环办〔2026〕2号',
    reviewer: government,
    site: 'http://www.example.gov.cn',
    promises: [
      {
        name: '建成示例湿地',
        content: '建成示例湿地 30 公顷，2027 年春季开放。',
        target: '建成湿地 30 公顷',
        value: { target: '30', unit: '公顷' },
        category: '2',
        source: ['4', '示例市湿地规划（2025—2028年）'],
        office: '水生态科',
        due: '2027-04-30',
        steps: [],
        values: { remarks: '跨年实施，2027 年 4 月完成。' },
      },
      {
        name: '压减环评审批时间',
        content: '报告表环评审批由 15 个工作日压减至 7 个工作日。',
        target: '7 个工作日内办结',
        value: { target: '7', unit: '个工作日', base: '15' },
        category: '1',
        office: '环评科',
        due: '2026-06-30',
        steps: [{ period: '2026-02', percent: '30.00', what: '新流程试运行，2 月平均 9 个工作日。', actual: '9' }],
      },
    ],
  });
}

export function cityUnusualContracts(book: Book): void {
  contracts(book);
  projects(book);
  others(book);
}
