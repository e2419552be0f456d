import type { Values } from '../../dataset.js';
import { entryOf, merged, renamed } from '../../make/register.js';
import { approvalBefore, machinery, offices, towns } from './cast.js';

const { approval, farming, court, ...others } = offices;

/** The register of the units of 示例县: in the two years one took another name, and one was merged into another. */
export const countyRegister: readonly Values[] = [
  ...Object.values(others).map((unit) => entryOf(unit)),
  ...renamed(approval, approvalBefore, '2024-04-30', '2024-05-01'),
  entryOf(farming),
  merged(machinery, farming, '2024-12-31'),
  entryOf(court, { subjectType: '2', adminLevel: '4', commitmentRequired: '0' }),
  ...towns.map((unit) => entryOf(unit)),
];
