// Rules over several records at their largest: repayments, the type most of them judge, in chains of four, beside their
// arrears. Every record takes part in every rule; one chain in a thousand does not add up. Peak memory and exact counts.
// npm run build && node bench/dataset.mjs [repayments] [only]   ("only" leaves the arrears out)
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { uscc } from './data.mjs';

const rows = Number(process.argv[2] ?? 5_000_000);
const alone = process.argv[3] === 'only';
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });

const example = (type) =>
  JSON.parse(readFileSync(new URL(`../schemas/records/${type}.json`, import.meta.url), 'utf8')).examples[0];
const id = (type, n) => `11370100MADEUP128H-${type}-20260316-${String(n).padStart(7, '0')}`;
const companies = Array.from({ length: 200_000 }, (_, n) => [`济南示例${n}科技有限公司`, uscc(n)]);
const debt = 480_000;

/** Four repayments of one debt; where the chain is broken, the second balance is one yuan too high. */
function chain(n) {
  const [payeeName, payeeCode] = companies[n % companies.length];
  const broken = n % 1000 === 999;
  return [1, 2, 3, 4].map((step) => ({
    ...example('arrears-repayment'),
    recordId: id('402', n * 4 + step),
    arrearsId: id('401', n),
    sequence: String(step),
    payDate: `2026-03-${String(3 + step * 3).padStart(2, '0')}`,
    formedDate: `2026-03-${String(3 + step * 3).padStart(2, '0')}`,
    confirmDate: `2026-03-${String(3 + step * 3).padStart(2, '0')}`,
    payAmount: '120000.00',
    balanceAfter: `${debt - step * 120_000 + (broken && step === 2 ? 1 : 0)}.00`,
    payeeName,
    payeeCode,
    voucherNumber: `示拨${n}号之${step}`,
    attachment: `还款凭证${n}之${step}.pdf`,
    remarks: `第${step}期还款。`,
  }));
}

function arrears(n) {
  const [creditorName, creditorCode] = companies[n % companies.length];
  const { contractId: _, repayPlan: _plan, ...rest } = example('arrears');
  return {
    ...rest,
    recordId: id('401', n),
    arrearsNumber: `370102${2024 + Math.floor(n / 1_000_000)}${String(n % 1_000_000).padStart(6, '0')}`,
    creditorName,
    creditorCode,
    overdueInterest: '0.00',
    repayPlan: '已付清。',
    paidAmount: `${debt}.00`,
    balance: '0.00',
    clearStatus: '4',
    clearDate: '2026-03-15',
    // interest by days is for small firms: here it would have to be worked out for each debt
    enterpriseSize: '1',
  };
}

async function write(file, count, recordsOf) {
  if (existsSync(file)) return;
  const out = createWriteStream(file);
  const [first] = recordsOf(0);
  const names = Object.keys(first);
  out.write(`${names.join(',')}\n`);
  for (let n = 0; n < count; n += 1) {
    const text = recordsOf(n).map((record) => `${names.map((name) => record[name]).join(',')}\n`);
    if (!out.write(text.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const debts = Math.ceil(rows / 4);
const files = [`${folder}repayments-${rows}.csv`, ...(alone ? [] : [`${folder}arrears-${debts}.csv`])];
await write(files[0], debts, chain);
if (!alone) await write(files[1], debts, (n) => [arrears(n)]);

const script = `
  const { check } = await import(${JSON.stringify(new URL('../dist/esm/check/check.js', import.meta.url).href)});
  const { fileSource } = await import(${JSON.stringify(new URL('../dist/esm/check/files.js', import.meta.url).href)});
  const sources = await Promise.all(${JSON.stringify(files)}.map((file) => fileSource(file)));
  const report = await check(sources, { asOf: '2026-03-20' });
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const found = report.rules.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]);
  process.stdout.write(JSON.stringify({ ...report.summary, found, megabytes }));
`;
const started = performance.now();
const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
  encoding: 'utf8',
});
if (status !== 0) throw new Error(stderr);
const { records, found, megabytes } = JSON.parse(stdout);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${records} records: ${JSON.stringify(found)}, ${seconds.toFixed(1)} s, ${megabytes} MB, ${Math.round((megabytes * 2 ** 20) / records)} bytes a record\n`,
);
