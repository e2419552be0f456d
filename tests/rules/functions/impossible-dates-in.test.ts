import { impossibleDatesIn } from '../../../src/rules/functions/impossible-dates-in.js';
import { cases } from './cases.js';

// days the calendar does not have
cases(impossibleDatesIn, [
  [['2026年2月30日立案'], ['2026年2月30日']],
  [['2025年2月29日立案，2025-13-01 送达'], ['2025年2月29日', '2025-13-01']],
  [['２０２６年４月３１日'], ['2026年4月31日'], 'full width'],
  [['2026/6/31签订'], ['2026/6/31']],
  [['2026年0月5日'], ['2026年0月5日']],
]);

// days it has, and what is no date
cases(impossibleDatesIn, [
  [['2024年2月29日立案，2026-03-02 送达'], []],
  [['2月30日'], [], 'without a year nobody writes a form, but a plan'],
  [['济示罚〔2026〕230号'], []],
  [['联系电话2026-8899-1'], [], 'a number'],
  [['合同编号2026-13-45-2'], [], 'a number in parts'],
  [['编号 A2026-13-01'], [], 'a number behind a letter'],
  [['第2026/13/45/1号'], []],
  [[''], []],
]);
