import type { Book } from '../../make/book.js';
import { letter } from '../../make/stories/arrears.js';
import { supervision } from '../../make/stories/complaints.js';
import { dishonesty, punishment, push, repair } from '../../make/stories/dishonesty.js';
import { mediation } from '../../make/stories/mediation.js';
import { districts, firms, offices } from './cast.js';

const { government, reform, finance, housing, transport, culture, court } = offices;
const { town } = districts;

/** A judgment not paid: executed by a court, recorded, punished jointly, made good and repaired. */
function courtCase(book: Book): void {
  const repaired = '2026-03-13';
  const pushed = push(book, {
    number: '（2025）鲁0199执318号',
    court,
    courtCode: '鲁0199',
    debtor: culture,
    filed: '2025-08-11',
    fen: 42_000_000,
    paidFen: 42_000_000,
    basis: '（2025）鲁0199民初77号',
    duty: '支付演出设备款420000元。',
    listed: ['2025-09-01', '2025-09-15'],
    receiver: reform,
    supervisor: government,
    closed: '2026-02-10',
  });
  const id = dishonesty(book, {
    number: 'ZWSX-370100-2025-0007',
    by: reform,
    of: culture,
    field: '11',
    behaviour: '01',
    fact: '未履行生效民事判决确定的付款义务，经法院执行仍未支付演出设备款 420000.00 元，被列入失信被执行人名单。',
    basis: ['1', '（2025）鲁0199民初77号'],
    day: '2025-10-15',
    severity: '2',
    fen: 42_000_000,
    affected: firms[9]!.name,
    source: ['601', pushed],
    repaired,
  });
  const punish = { of: culture, dishonestyId: id, lifted: repaired };
  punishment(book, {
    ...punish,
    number: 'LHCJ-370100-2025-0011',
    by: government,
    measure: ['04', '取消其 2025 年度市级文明单位评选资格。'],
    reason: '2025 年度市级文明单位评选',
    start: '2025-10-27',
    end: '2026-09-30',
  });
  punishment(book, {
    ...punish,
    number: 'LHCJ-370100-2025-0012',
    by: finance,
    measure: ['03', '暂停其年度新增项目的融资推荐。'],
    reason: '2026 年度项目融资推荐',
    start: '2025-11-10',
    end: '2026-10-15',
  });
  punishment(book, {
    ...punish,
    number: 'LHCJ-370100-2025-0013',
    by: government,
    measure: ['10', '在市政府网站公开曝光，要求限期履行判决。'],
    reason: '失信被执行人专项治理',
    start: '2025-11-05',
  });
  repair(book, {
    number: 'XYXF-370100-2026-0002',
    by: reform,
    of: culture,
    dishonestyId: id,
    severity: '2',
    fulfilled: '2026-02-10',
    applied: '2026-03-03',
    decided: repaired,
  });
  mediation(book, {
    number: '示市调-2025-0021',
    by: reform,
    caseNumber: '（2025）鲁0199执318号',
    applicant: firms[9]!,
    respondent: culture,
    fen: 42_000_000,
    fact: '被申请单位未按判决支付演出设备款420000元，申请人申请执行后同意调解。',
    accepted: '2025-12-08',
    agreed: {
      day: '2025-12-26',
      content: '被申请单位于2026年2月15日前一次付清420000元，申请人放弃迟延履行金。',
      due: '2026-02-15',
      kept: '2026-02-10',
    },
  });
}

/** Another case, still open. */
function openCase(book: Book): void {
  const pushed = push(book, {
    number: '（2026）鲁0199执45号',
    court,
    courtCode: '鲁0199',
    debtor: transport,
    filed: '2026-03-09',
    fen: 15_000_000,
    paidFen: 5_000_000,
    basis: '（2025）鲁0199民初210号',
    duty: '支付监理费150000元。',
    receiver: reform,
    supervisor: government,
  });
  mediation(book, {
    number: '示市调-2026-0004',
    by: reform,
    caseNumber: '（2026）鲁0199执45号',
    applicant: firms[10]!,
    respondent: transport,
    fen: 10_000_000,
    fact: '被申请单位未按判决付清监理费，尚欠100000元，双方同意调解。',
    accepted: '2026-03-16',
  });
  supervision(book, {
    number: 'DB-370100-2026-0005',
    by: government,
    of: transport,
    matter: '4',
    source: ['601', pushed],
    reason: '生效判决进入执行程序，尚有 100000.00 元没有履行。',
    requirement: '2026 年 4 月 10 日前履行完毕。',
    day: '2026-03-11',
    due: '2026-04-10',
    progress: '2026-03-13 已付 50000 元，余款列入 4 月用款计划。',
  });
}

/** A serious record and one of a person, both in force. */
function records(book: Book): void {
  const serious = dishonesty(book, {
    number: 'ZWSX-370100-2026-0003',
    by: reform,
    of: town,
    field: '03',
    behaviour: '03',
    fact: '未按招商协议约定于 2025 年 12 月 31 日前完成场地平整，逾期 62 日，造成企业停工。',
    basis: ['4', '示市问责〔2026〕2号'],
    day: '2026-03-03',
    severity: '3',
    affected: firms[2]!.name,
  });
  punishment(book, {
    number: 'LHCJ-370100-2026-0002',
    by: finance,
    of: town,
    dishonestyId: serious,
    measure: ['02', '暂停其新增专项债券项目申请。'],
    reason: '2026 年专项债券项目申报',
    start: '2026-03-10',
    end: '2027-12-31',
  });
  letter(book, {
    number: '示市发改函〔2026〕6号',
    issuer: reform,
    receiver: town,
    day: '2026-03-05',
    level: '1',
    risk: '05',
    description: '招商协议约定的场地平整逾期，企业停工，同类协议还有 3 份在履行。',
    indicator: '招商协议逾期天数',
    value: '62',
    threshold: '30',
    source: ['501', [serious]],
    feedback: { day: '2026-03-17', content: '已组织施工单位进场，5 月底前完成平整并与企业协商补偿。' },
  });
  dishonesty(book, {
    number: 'ZWSX-370100-2026-0004',
    by: reform,
    of: housing,
    field: '10',
    behaviour: '12',
    fact: '办理示例大厦项目联合验收时超出公开承诺时限 5 个工作日且未告知申请人。',
    basis: ['3', '示市纪〔2026〕5号'],
    day: '2026-03-06',
    severity: '1',
    values: {
      subjectType: '5',
      subjectName: '赵丙',
      idType: '111',
      idNumber: '370102198804160009',
      affiliatedName: housing.name,
      affiliatedCode: housing.code,
      subjectCode: '',
    },
  });
}

export function cityIntegrity(book: Book): void {
  courtCase(book);
  openCase(book);
  records(book);
}
