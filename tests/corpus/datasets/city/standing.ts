import type { Book } from '../../make/book.js';
import { activity } from '../../make/stories/activities.js';
import { evaluation } from '../../make/stories/evaluations.js';
import { districts, offices } from './cast.js';

const { reform, finance, housing, transport, culture } = offices;
const { east, west, south, north } = districts;

function evaluations(book: Book): void {
  const day = '2026-03-12';
  evaluation(book, reform, '2025', '2', day, [
    { unit: east, positive: 9150, negative: 400, bonus: 200, counts: ['1', '0.00', '0', '100'] },
    { unit: west, positive: 9300, negative: 250, bonus: 0, counts: ['0', '184000.00', '1', '98.5'] },
    {
      unit: south,
      positive: 8600,
      negative: 700,
      bonus: 100,
      counts: ['2', '1250000.00', '2', '91.2'],
      values: { reviewRequested: '1', reviewResult: '经复核，负向扣分无误，维持原结果。' },
    },
    { unit: north, positive: 9050, negative: 0, bonus: 0, counts: ['0', '0.00', '0', '100'] },
  ]);
  evaluation(book, reform, '2025', '4', day, [
    { unit: housing, positive: 8700, negative: 500, bonus: 0, counts: ['0', '600000.00', '0', '96'] },
    { unit: transport, positive: 8800, negative: 300, bonus: 0, counts: ['0', '96000.00', '0', '100'] },
    { unit: culture, positive: 7900, negative: 900, bonus: 0, counts: ['1', '0.00', '1', '100'] },
    { unit: finance, positive: 9600, negative: 0, bonus: 100, counts: ['0', '0.00', '0', '100'] },
  ]);
}

function activities(book: Book): void {
  activity(book, reform, '2026-03-12', 'HDDX-370100-2026-0001', '01', '2026 年示例市政企诚信座谈会', {
    place: '示例市政务服务中心二楼会议室',
    enterpriseCount: '18',
    peopleCount: '46',
    signedCount: '30',
    content: '通报清欠和政策兑现进展，听取企业对履约、付款的意见，到会部门负责人签署诚信承诺。',
    issueCount: '12',
    solvedCount: '9',
    outcome: '现场答复 5 件，会后一周内解决 4 件，其余 3 件列入督办。',
  });
  activity(book, east, '2026-03-06', 'HDDX-370102-2026-0001', '03', '示例东区「一把手」亮承诺活动', {
    place: '示例东区政府礼堂',
    peopleCount: '42',
    signedCount: '40',
    content: '40 名部门和镇街主要负责人公开承诺事项，接受企业评议。',
  });
  activity(book, west, '2026-02-27', 'HDDX-370103-2026-0001', '05', '示例西区美德积分兑换日', {
    place: '示例西区示例社区',
    peopleCount: '310',
    content: '居民凭美德积分兑换生活用品，社区公布兑换规则。',
    scoreCoverage: '12600',
  });
  activity(book, reform, '2026-03-18', 'HDDX-370100-2026-0002', '07', '示例南区账款清欠「月清零」做法', {
    peopleCount: '0',
    content: '按月核对台账、按月公开进度、按月约谈落后单位，欠款余额连续六个月下降。',
    outcome: '六个月清偿欠款 1250 万元，涉及企业 37 家。',
    promotion: '3',
  });
}

export function cityStanding(book: Book): void {
  evaluations(book);
  activities(book);
}
