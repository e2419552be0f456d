// Writes all files of examples/data, with the mistakes a steward makes and put right: `node examples/make.mjs`; with `--check` it only tells what is not up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arrears, repayments } from './make/arrears.mjs';
import { cityFiles } from './make/city/files.mjs';
import { commitments } from './make/commitments.mjs';
import { dishonesty } from './make/dishonesty.mjs';
import { licences } from './make/licences.mjs';
import { penalties } from './make/penalties.mjs';
import { register } from './make/register.mjs';

const department = 'examples/data/示例区行政审批服务局';
const files = [commitments, penalties, licences, repayments, dishonesty, arrears];
const stale = [];

for (const [folder, right, made] of [
  [department, false, files],
  [`${department}（改正后）`, true, files],
  ['examples/data', true, [register]],
  ['examples/data/示例市完整性审查', true, cityFiles.map(([name, bytes]) => ({ name, bytes: () => bytes }))],
]) {
  for (const { name, bytes } of made) {
    const path = `${folder}/${name}`;
    const content = Buffer.from(bytes(right));
    if (content.equals(before(path))) continue;
    stale.push(path);
    if (process.argv.includes('--check')) continue;
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    writeFileSync(path, content);
  }
}

for (const path of stale) process.stdout.write(`${path}\n`);
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write('not up to date: node examples/make.mjs\n');
  process.exitCode = 1;
}

/** Bytes of a file; none where there is no file yet. */
function before(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
