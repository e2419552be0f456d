import { expectationBytes } from './expected/expectation.mjs';
import { guide } from './guide.mjs';
import { promiseFiles } from './promise-files.mjs';
import { recordFiles } from './record-files.mjs';
import { registerEntries } from './register.mjs';
import { reporters } from './reporters.mjs';
import { csvFile, sheet, xlsx } from './tables.mjs';

/** All files of the example city: path in its folder, and bytes. What units have sent is in a folder of its own. */
export const cityFiles = [
  ['主体登记库.xlsx', xlsx(sheet('主体登记库', registerEntries, 'entity.json'))],
  ['应报清单.csv', csvFile(reporters, 'reporter.json')],
  ['审查应有结果.json', expectationBytes],
  ['说明.md', new TextEncoder().encode(guide)],
  ...[...promiseFiles, ...recordFiles].map(([name, bytes]) => [`报送材料/${name}`, bytes]),
];
