// A large workbook given back with its mistakes marked: by us (found and marked), and by exceljs told where to mark.
// npm run build && npm --prefix bench install && node bench/annotate.mjs [rows] [one row in so many is wrong]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { filled, writeXlsx } from './data.mjs';

const rows = Number(process.argv[2] ?? 50_000);
const oneOf = Number(process.argv[3] ?? Math.max(25, Math.ceil(rows / 2000)));
const expected = Math.floor(rows / oneOf);
/** Twenty columns: two of them empty, as there are in all exports. */
const columns = [...filled, 9, 27].sort((a, b) => a - b);
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const name = `marked-${rows}-${oneOf}`;
const file = `${folder}${name}.xlsx`;
if (!existsSync(file)) await writeXlsx(file, rows, columns, oneOf);

// a draft is not asked when it was reported: nothing but the seeded faults is found
const check = [fileURLToPath(new URL('../dist/esm/cli/main.js', import.meta.url)), 'check', file, '--profile', 'draft'];
const copies = `${folder}copies`;
const places = `${folder}${name}.json`;
const subjects = {
  检查: [...check, '-o', places],
  检查并标注: [...check, '--annotate', copies],
  'exceljs 照单标注': [
    fileURLToPath(new URL('annotate-exceljs.mjs', import.meta.url)),
    file,
    places,
    `${copies}/exceljs.xlsx`,
  ],
};
const last = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS / 1024))`;

/** Seconds and peak memory of a whole process: the median of three by time. */
function measure(args) {
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    const { stderr, status, signal } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(last)}`, ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    // files are found wanting with 1; whoever runs out of memory is ended
    if (signal !== null || (status ?? 9) > 1) return null;
    return { seconds: (performance.now() - started) / 1000, megabytes: Number(stderr.split('\n').at(-1)) };
  });
  if (runs.includes(null)) return null;
  return runs.sort((a, b) => a.seconds - b.seconds)[1];
}

/** Notes in a workbook. */
function notesOf(path) {
  const parts = unzipSync(readFileSync(path), { filter: (part) => /comments\d+\.xml$/.test(part.name) });
  return Object.values(parts).reduce((sum, part) => sum + strFromU8(part).split('<comment ').length - 1, 0);
}

rmSync(copies, { recursive: true, force: true });
mkdirSync(copies, { recursive: true });
process.stdout.write(
  `${rows} 行 × ${columns.length} 列（${(statSync(file).size / 1e6).toFixed(1)} MB），应标注 ${expected} 处\n`,
);
const results = new Map(Object.entries(subjects).map(([subject, args]) => [subject, measure(args)]));
const ours = results.get('检查并标注');
for (const [subject, result] of results) {
  const times = (key) => `×${(result[key] / ours[key]).toFixed(1)}`;
  process.stdout.write(
    result === null
      ? `  ${subject}：没有完成\n`
      : `  ${subject.padEnd(10, '　')} ${result.seconds.toFixed(1).padStart(6)} s ${times('seconds').padStart(6)}  ${result.megabytes.toFixed(0).padStart(5)} MB ${times('megabytes').padStart(6)}\n`,
  );
}

const found = JSON.parse(readFileSync(places, 'utf8')).summary;
// folders of the input are kept in that of the copies
const copy = readdirSync(copies, { recursive: true }).find((one) => one.endsWith('_检查结果.xlsx'));
const notes = notesOf(`${copies}/${copy}`);
if (found.errors + found.warnings !== expected || notes !== Math.min(expected, 2000))
  throw new Error(`应标注 ${expected} 处，找到 ${found.errors + found.warnings} 处，批注 ${notes} 条`);
