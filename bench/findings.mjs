// A million findings of a rule over several records and a million of a rule over one: totals exact, memory bounded.
// npm run build && node bench/findings.mjs [rows]
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { header, row } from './data.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
const file = `${folder}same-licence-${rows}.csv`;
mkdirSync(folder, { recursive: true });
if (!existsSync(file)) {
  const out = createWriteStream(file);
  out.write(`${header.join(',')}\n`);
  const line = `${row(1).join(',')}\n`;
  for (let left = rows; left > 0; left -= 1000)
    if (!out.write(line.repeat(Math.min(1000, left)))) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

const script = `
  const { check } = await import(${JSON.stringify(new URL('../dist/esm/check/check.js', import.meta.url).href)});
  const { fileSource } = await import(${JSON.stringify(new URL('../dist/esm/check/files.js', import.meta.url).href)});
  const report = await check([await fileSource(${JSON.stringify(file)})], { asOf: '2026-11-25' });
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ ...report.summary, listed: report.findings.length, megabytes }));
`;
const started = performance.now();
const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
  encoding: 'utf8',
});
if (status !== 0) throw new Error(stderr);
const { errors, warnings, listed, megabytes } = JSON.parse(stdout);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${rows} rows: ${errors} errors, ${warnings} warnings, ${listed} listed, ${seconds.toFixed(1)} s, ${megabytes} MB\n`,
);
if (errors !== rows || warnings !== rows)
  throw new Error('every row is a duplicate and late: the totals are not exact');
