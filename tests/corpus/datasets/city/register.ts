import type { Values } from '../../dataset.js';
import { entryOf, merged, renamed } from '../../make/register.js';
import { districts, housingOffice, offices } from './cast.js';

const { housing, court, ...others } = offices;

/** The register of the units of 示例市: one took another name, one was merged into it. */
export const cityRegister: readonly Values[] = [
  ...Object.values(others).map((unit) => entryOf(unit)),
  ...renamed(housing, '示例市建设委员会', '2014-12-31', '2015-01-01'),
  merged(housingOffice, housing, '2019-02-28'),
  entryOf(court, { subjectType: '2', adminLevel: '3', commitmentRequired: '0' }),
  ...Object.values(districts).map((unit) => entryOf(unit)),
];
