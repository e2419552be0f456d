// Checks the example department and ends 0: the examples are wrong on purpose, so 不合格 is what should come out.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'dist/esm/cli/main.js',
    'check',
    'examples/data/示例区行政审批服务局',
    '--as-of',
    '2026-03-20',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
if (status === 1)
  process.stdout.write(
    '\n示例数据有意带错，「不合格」正是应有的结论；实际使用时，命令的退出码为 1。\n' +
      '改正后的同一批数据在 examples/data/示例区行政审批服务局（改正后），检查结论为合格。\n',
  );
process.exitCode = status === 1 ? 0 : 1;
