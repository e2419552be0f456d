import { trading, units } from './units.mjs';

const { approval, market, science, grain, data, hospital, court } = units;
const line = (unit, recordType, startDate, endDate = '') => ({
  unitName: unit.name,
  unitCode: unit.code,
  recordType,
  startDate,
  endDate,
});

/** Who has to report what; the last one is a unit that is in no register. */
export const reporters = [
  line(approval, '301', '2024-01-01'),
  line(market, '302', '2024-01-01'),
  line(science, '302', '2025-07-01', '2025-12-31'),
  line(grain, '302', '2024-01-01'),
  line(data, '301', '2025-01-01'),
  line(hospital, '402', '2025-10-01'),
  line(court, '601', '2024-01-01'),
  line(trading, '302', '2025-01-01', '2025-12-31'),
];
