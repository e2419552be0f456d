import type { Book } from '../../make/book.js';
import { complaint, supervision } from '../../make/stories/complaints.js';
import { dishonesty, repair } from '../../make/stories/dishonesty.js';
import { districts, firms, offices, traders } from './cast.js';

const { government, reform, finance, housing, school } = offices;
const { east, town } = districts;

/** Complaints: one true and recorded, one partly true, one untrue, one just come in. */
export function cityComplaints(book: Book): void {
  const sold = '2025 年 9 月';
  const true1 = book.reserve('501', reform, '2026-02-26');
  const first = complaint(book, {
    number: 'TSXS-370100-2026-0010',
    centre: reform,
    from: firms[0]!,
    against: school,
    handler: finance,
    behaviour: '02',
    content: `反映平板设备已于 ${sold}验收合格，合同约定 2025 年 10 月 31 日前付清的尾款 31200.00 元至今未付。`,
    amount: '31200.00',
    appeal: '请求付清合同尾款。',
    received: '2026-01-12',
    end: {
      day: '2026-03-04',
      result: '经核查，欠款属实，已移送失信认定并挂牌督办，被投诉单位于 2026 年 3 月 2 日付清尾款。',
      substantiated: '1',
    },
    listed: true,
    values: { dishonestyId: true1 },
  });
  supervision(book, {
    number: 'DB-370100-2026-0002',
    by: government,
    of: school,
    matter: '3',
    source: ['505', first],
    reason: '投诉反映的设备尾款拖延近四个月，被投诉单位未提出付款时间。',
    requirement: '付清欠款，书面报告付款凭证和防止再次拖欠的措施。',
    day: '2026-02-24',
    due: '2026-03-10',
    progress: '2026-02-28 已落实资金；2026-03-02 已付清。',
    end: { day: '2026-03-03', result: '欠款已全部付清，督办要求全部落实。' },
    listed: true,
  });
  dishonesty(book, {
    number: 'ZWSX-370100-2026-0002',
    by: reform,
    of: school,
    field: '07',
    behaviour: '02',
    fact: '未按合同约定于 2025 年 10 月 31 日前支付平板设备尾款 31200.00 元，至认定之日逾期 118 日。',
    basis: ['5', '示市发改信认〔2026〕2号'],
    day: '2026-02-26',
    severity: '1',
    fen: 3_120_000,
    affected: firms[0]!.name,
    source: ['505', first],
    repaired: '2026-03-13',
    values: { recordId: true1 },
  });
  repair(book, {
    number: 'XYXF-370100-2026-0003',
    by: reform,
    of: school,
    dishonestyId: true1,
    severity: '1',
    fulfilled: '2026-03-02',
    applied: '2026-03-04',
    decided: '2026-03-13',
  });
  complaint(book, {
    number: 'TSXS-370100-2026-0002',
    centre: reform,
    from: firms[3]!,
    against: housing,
    handler: reform,
    behaviour: '12',
    content: '反映联合验收申请提交后 20 日没有答复。',
    appeal: '请求尽快验收。',
    received: '2026-02-09',
    end: {
      day: '2026-03-10',
      result: '经核查，补正通知发出后企业 12 日才交齐材料，其余时间超出承诺 2 日，已验收。',
      substantiated: '2',
    },
  });
  complaint(book, {
    number: 'TSXS-370100-2026-0003',
    centre: reform,
    from: traders[0]!,
    against: east,
    handler: government,
    behaviour: '04',
    content: '反映纾困补助没有兑现。',
    appeal: '请求兑现补助。',
    received: '2026-03-02',
    end: { day: '2026-03-17', result: '经核查，投诉人不在补助范围内，已当面说明政策。', substantiated: '3' },
  });
  complaint(book, {
    number: 'TSXS-370100-2026-0004',
    centre: reform,
    from: firms[2]!,
    against: town,
    handler: east,
    behaviour: '03',
    content: '反映招商协议约定的场地没有按期平整。',
    appeal: '请求交付场地。',
    received: '2026-03-13',
  });
}
