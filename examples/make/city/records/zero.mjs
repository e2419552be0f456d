import { batch } from '../batch.mjs';
import { units } from '../units.mjs';

const { approval, market, science, grain, data, hospital, court } = units;
const zero = (unit, type, month, day) => batch(unit, type, day, [], month);

/** Reports that there was nothing, by unit. */
export const zeroReports = {
  approval: [zero(approval, '301', '2025-02', '2025-03-03'), zero(approval, '301', '2025-08', '2025-09-02')],
  market: [zero(market, '302', '2025-02', '2025-03-04'), zero(market, '302', '2025-07', '2025-08-01')],
  // of all record types (900); of November and December there is nothing
  science: [
    zero(science, '900', '2025-07', '2025-08-04'),
    zero(science, '900', '2025-08', '2025-09-01'),
    zero(science, '900', '2025-09', '2025-10-09'),
    // the month is due on 2025-12-01: late by 2
    zero(science, '900', '2025-10', '2025-12-03'),
  ],
  // the office was merged into another one on 2025-06-30
  grain: [
    zero(grain, '302', '2025-01', '2025-02-07'),
    zero(grain, '302', '2025-02', '2025-03-05'),
    zero(grain, '302', '2025-03', '2025-04-02'),
    zero(grain, '302', '2025-04', '2025-05-06'),
    zero(grain, '302', '2025-05', '2025-06-04'),
    zero(grain, '302', '2025-06', '2025-06-30'),
  ],
  // the bureau exists since 2025-11-01
  data: [zero(data, '301', '2025-11', '2025-12-02'), zero(data, '301', '2025-12', '2026-01-05')],
  // has to report from October on; of December there is nothing
  hospital: [zero(hospital, '402', '2025-11', '2025-12-05')],
  court: ['01', '02', '04', '05', '06', '07', '09', '10', '11', '12'].map((month) =>
    zero(
      court,
      '601',
      `2025-${month}`,
      month === '12' ? '2026-01-06' : `2025-${String(Number(month) + 1).padStart(2, '0')}-06`,
    ),
  ),
};
