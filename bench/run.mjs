// Measures the checker against what people would write instead, side by side in one run, each in a process of its own.
// npm run build && npm --prefix bench install && node bench/run.mjs [rows]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faults, writeCsv, writeXlsx } from './data.mjs';

const rows = Number(process.argv[2] ?? 200_000);
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const csv = `${folder}licences-${rows}.csv`;
const xlsxRows = Math.min(rows, 50_000);
const xlsx = `${folder}licences-${xlsxRows}.xlsx`;
if (!existsSync(csv)) await writeCsv(csv, rows);
if (!existsSync(xlsx)) await writeXlsx(xlsx, xlsxRows);

/** Median seconds of three runs, peak memory, and the faults the last run found. */
function measure(subject, file) {
  const runs = [1, 2, 3].map(() => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('subjects.mjs', import.meta.url)), subject, file],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${subject}: ${stderr}`);
    return JSON.parse(stdout);
  });
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[1];
}

for (const [file, count, subjects] of [
  [csv, rows, ['csv-parse + ajv', 'lucheng']],
  [xlsx, xlsxRows, ['exceljs stream + ajv', 'lucheng']],
]) {
  const results = subjects.map((subject) => ({ subject, ...measure(subject, file) }));
  const [peer] = results;
  process.stdout.write(`\n${file.split('/').at(-1)}: ${count} rows, ${faults(count)} seeded faults\n`);
  for (const { subject, seconds, megabytes, found } of results) {
    process.stdout.write(
      `  ${subject.padEnd(22)} ${seconds.toFixed(2)} s  ${String(megabytes).padStart(4)} MB  found ${found}  ×${(peer.seconds / seconds).toFixed(1)}\n`,
    );
  }
}
