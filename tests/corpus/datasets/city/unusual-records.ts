import type { Book } from '../../make/book.js';
import { letter } from '../../make/stories/arrears.js';
import { dishonesty, punishment, push, repair } from '../../make/stories/dishonesty.js';
import { districts, firms, offices } from './cast.js';

const { government, reform, finance, court } = offices;
const { west, south } = districts;
const _platform = firms[7]!;

/** Records about a government and about a person, measures that could not be taken, requests turned down or still open. */
export function cityUnusualRecords(book: Book): void {
  const pushed = push(book, {
    number: '（2025）鲁0199执恢12号',
    court,
    courtCode: '鲁0199',
    debtor: south,
    filed: '2025-10-13',
    fen: 60_000_000,
    paidFen: 64_000_000,
    basis: '（2022）鲁0199民初8号',
    duty: '支付工程款600000元及利息。',
    receiver: reform,
    supervisor: government,
    closed: '2026-02-27',
    values: {
      caseType: '02',
      unexecutedAmount: '0.00',
      performance: '3',
      remarks: '已执行金额含迟延履行利息 4 万元。',
    },
  });
  const id = dishonesty(book, {
    number: 'ZWSX-370100-2025-0009',
    by: reform,
    of: south,
    field: '11',
    behaviour: '01',
    fact: '未履行生效民事判决确定的付款义务，恢复执行后仍未按期支付。',
    basis: ['1', '（2022）鲁0199民初8号'],
    day: '2025-11-10',
    severity: '3',
    fen: 60_000_000,
    source: ['601', pushed],
    values: { rectifyStatus: '3', recordStatus: '5', remarks: '被认定单位已履行完毕并提出异议，正在核查。' },
  });
  punishment(book, {
    number: 'LHCJ-370100-2025-0021',
    by: finance,
    of: south,
    dishonestyId: id,
    measure: ['02', '核查时没有在办的专项债券申请。'],
    reason: '专项债券申报核查',
    start: '2025-12-01',
    end: '2026-11-10',
    values: { enforceResult: '2' },
  });
  punishment(book, {
    number: 'LHCJ-370100-2025-0022',
    by: government,
    of: south,
    dishonestyId: id,
    measure: ['06', '全市通报。'],
    reason: '失信被执行人专项治理',
    start: '2025-12-08',
    values: { noticeDocument: '示市政办通〔2025〕33号' },
  });
  repair(book, {
    number: 'XYXF-370100-2026-0004',
    by: reform,
    of: south,
    dishonestyId: id,
    severity: '3',
    fulfilled: '2026-02-27',
    applied: '2026-03-02',
    values: { acceptDate: '', acceptResult: '2', rejectReason: '最短公示期到 2026 年 11 月 10 日届满，届满后再申请。' },
  });
  const slight = dishonesty(book, {
    number: 'ZWSX-370100-2026-0006',
    by: reform,
    of: west,
    field: '08',
    behaviour: '04',
    fact: '奖补审核通过后超过公布的兑现时限 20 日才拨付。',
    basis: ['4', '示市问责〔2026〕4号'],
    day: '2026-02-25',
    severity: '1',
    values: { rectifyStatus: '3' },
  });
  repair(book, {
    number: 'XYXF-370100-2026-0005',
    by: reform,
    of: west,
    dishonestyId: slight,
    severity: '1',
    fulfilled: '2026-03-10',
    applied: '2026-03-16',
  });
  letter(book, {
    number: '示市发改函〔2026〕8号',
    issuer: reform,
    receiver: west,
    day: '2026-03-11',
    level: '4',
    risk: '09',
    description: '网络反映办事窗口排队时间长。',
    indicator: '舆情研判',
    value: '',
    threshold: '',
    source: ['505', []],
    values: { sourceType: '', thresholdDirection: '', remarks: '依媒体报道研判，没有关联记录。' },
  });
}
