import { promiseFiles } from './promise-files.mjs';
import { registerEntries } from './register.mjs';
import { sheet, xlsx } from './tables.mjs';

/** All files of the example city: path in its folder, and bytes. */
export const cityFiles = [
  ['主体登记库.xlsx', xlsx(sheet('主体登记库', registerEntries, 'entity.json'))],
  ...promiseFiles,
];
