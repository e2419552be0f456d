// Checks the example department, submits what passes to a sandbox of its own, and ends 0: the examples are wrong on purpose,
// so 不合格, and 有记录未报送, are what should come out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startSandbox } from '../dist/esm/sandbox/start-sandbox.js';

const main = 'dist/esm/cli/main.js';
const folder = 'examples/data/示例区行政审批服务局';
const day = '2026-03-20';
const more = process.argv.slice(2);

const check = spawn(process.execPath, [main, 'check', folder, '--as-of', day, ...more], { stdio: 'inherit' });
const [checked] = await once(check, 'close');
if (checked === 1)
  process.stdout.write(
    '\n示例数据有意带错，「不合格」正是应有的结论；实际使用时，命令的退出码为 1。\n' +
      '改正后的同一批数据在 examples/data/示例区行政审批服务局（改正后），检查结论为合格。\n',
  );

process.stdout.write('\n把其中合格的记录报送给沙箱（本机的试用平台，没有法律效力）：\n\n');
const sandbox = await startSandbox({ now: `${day}T09:00:00+08:00`, processingDelay: 0 });
const { token } = sandbox.credentials.find(({ actsFor }) => actsFor.includes('*'));
const submit = spawn(
  process.execPath,
  [
    ...[main, 'submit', folder, '--platform', sandbox.url, '--as-of', day],
    ...['--division', '370102', '--operation', '1', '--disclosure', '1', '--secrecy', '1'],
    ...['--operator', '王甲', '--reviewer', '李乙', '--phone', '0531-00000000'],
  ],
  { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LUCHENG_TOKEN: token, LUCHENG_MODE: 'sandbox' } },
);
let report = '';
submit.stdout.setEncoding('utf8').on('data', (text) => {
  report += text;
});
const [submitted] = await once(submit, 'close');
await sandbox.close();
// what is wrong has been told above
process.stdout.write(`${report.split('\n\n').slice(0, 2).join('\n\n')}\n`);
process.stdout.write('\n有错误的记录改正以后，再运行同一条命令，已报送的会认出来，不会重复。\n');
process.exitCode = checked === 1 && [1, 2].includes(submitted) ? 0 : 1;
