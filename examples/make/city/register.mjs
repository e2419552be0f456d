import { commerceBefore, units } from './units.mjs';

const { government, reform, commerce, grain, data, east, west, south, hospital, court } = units;
const supervisors = { 370100: government, 370102: east, 370103: west, 370104: south };

/** An entry of a unit that has been as it is since 2019; parts of it are said otherwise. */
const entry = (unit, more = {}) => ({
  uscc: unit.code,
  name: unit.name,
  subjectType: unit.kind,
  adminLevel: unit.level,
  divisionCode: unit.division,
  ...(unit.kind !== '1' && { supervisorCode: supervisors[unit.division].code }),
  status: '1',
  validFrom: '2019-03-01',
  websiteDomain: `${unit.code.slice(-4).toLowerCase()}.example.gov.cn`,
  commitmentRequired: '1',
  ...more,
});

const special = new Set([commerce, grain, data, hospital, court]);

/** The register of units of 示例市: one took another name, one was merged into another, one is new, two make no commitments. */
export const registerEntries = [
  ...Object.values(units)
    .filter((unit) => !special.has(unit))
    .map((unit) => entry(unit)),
  entry(commerce, { name: commerceBefore, status: '2', validTo: '2025-05-05' }),
  entry(commerce, { formerNames: [commerceBefore], validFrom: '2025-05-06' }),
  entry(grain, { status: '3', successorCode: reform.code, validTo: '2025-06-30' }),
  entry(data, { validFrom: '2025-11-01' }),
  entry(hospital, { commitmentRequired: '0' }),
  entry(court, { subjectType: '4', commitmentRequired: '0' }),
];
