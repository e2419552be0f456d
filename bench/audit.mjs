// Time and peak memory of an audit beside a check of the same licences, one process each; and of finishing it again from its state.
// npm run build && node bench/audit.mjs [rows]
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCsv } from './data.mjs';

const rows = Number(process.argv[2] ?? 200_000);
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const file = `${folder}audit-${rows}.csv`;
const register = fileURLToPath(new URL('../examples/data/示例市完整性审查/主体登记库.xlsx', import.meta.url));
const state = `${folder}audit-${rows}.json`;
await writeCsv(file, rows);

const main = fileURLToPath(new URL('../dist/esm/cli/main.js', import.meta.url));
/** Runs the command in a process of its own. */
function measured(name, args) {
  const code = `
    process.argv = [process.execPath, ${JSON.stringify(main)}, ...${JSON.stringify(args)}];
    process.stdout.write = () => true;
    const start = performance.now();
    process.on('exit', () => {
      const { maxRSS } = process.resourceUsage();
      process.stderr.write('\\n' + JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: maxRSS / 1024 }) + '\\n');
    });
    await import(${JSON.stringify(`file://${main}`)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  const last = JSON.parse(stderr.trim().split('\n').at(-1));
  process.stdout.write(
    `${name.padEnd(24)}${last.seconds.toFixed(1).padStart(8)} s${last.megabytes.toFixed(0).padStart(8)} MB\n`,
  );
  return last;
}

const audit = ['audit', file, '--year', '2025', '--as-of', '2026-04-30', '--register', register];
process.stdout.write(`${rows} licences, ${(statSync(file).size / 1e6).toFixed(0)} MB\n`);
const check = measured('check', ['check', file, '--as-of', '2026-04-30', '--register', register]);
const whole = measured('audit --state', [...audit, '--state', state]);
process.stdout.write(`state: ${(statSync(state).size / 1e6).toFixed(1)} MB\n`);
measured('audit merge', ['audit', 'merge', state]);
process.stdout.write(
  `audit ÷ check: ${(whole.seconds / check.seconds).toFixed(2)} of the time, ${(whole.megabytes / check.megabytes).toFixed(2)} of the memory\n`,
);
