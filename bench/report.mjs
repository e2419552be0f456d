// Opens reports of many findings in Chromium: ours, all findings in one plain table, and all of them as JSON objects.
// npm run build && node bench/report.mjs [findings]
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { check } from '../dist/esm/check/check.js';
import { bytesSource } from '../dist/esm/readers/bytes-source.js';
import { htmlReport } from '../dist/esm/reports/html.js';
import { header, row } from './data.mjs';

const count = Number(process.argv[2] ?? 100_000);
const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });

const csv = `${header.join(',')}\n${row(1).join(',')}\n`.repeat(2);
const base = await check([bytesSource('示例.csv', new TextEncoder().encode(csv))], { asOf: '2026-11-25' });
const like = base.findings[0];
const findings = Array.from({ length: count }, (_, i) => ({
  ...like,
  rule: `示例/规则-${i % 25}`,
  severity: i % 10 === 0 ? 'warning' : 'error',
  at: {
    ...like.at,
    file: `部门${i % 8}.xlsx`,
    sheet: '许可',
    row: Math.floor(i / 8) + 2,
    column: 'D',
    header: `字段${i % 40}`,
  },
  value: `值${i}`,
  message: `「字段${i % 40}」的值「值${i}」与第 ${Math.floor(i / 8) + 2} 行不一致`,
  fix: `对照原始文书改正字段${i % 40}`,
}));
const groups = [
  { rule: like.rule, severity: 'error', file: '部门0.xlsx', sheet: '许可', field: null, count, listed: count },
];
const report = { ...base, summary: { ...base.summary, errors: count }, groups, findings };

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cells = ({ severity, at, value, message, fix, rule }) => [
  severity,
  `${at.file} › ${at.sheet} › ${at.column}${at.row}`,
  at.header,
  value,
  message,
  fix,
  rule,
];
const page = (body) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title><body>${body}</body></html>`;
/** Each writes a page whose rows are in `#list-rows`. */
const pages = {
  'plain table': () =>
    page(
      `<table id="list"><tbody id="list-rows">${findings
        .map(
          (one) =>
            `<tr>${cells(one)
              .map((text) => `<td>${escaped(text)}</td>`)
              .join('')}</tr>`,
        )
        .join('\n')}</tbody></table>`,
    ),
  'JSON objects': () =>
    page(
      `<table id="list"><tbody id="list-rows"></tbody></table><script type="application/json" id="data">${JSON.stringify(findings).replaceAll('<', '\\u003c')}</script>
<script>const all = JSON.parse(document.getElementById('data').textContent);
const text = (one) => Object.values({ ...one, ...one.at });
const show = (rows) => { const body = document.getElementById('list-rows'); body.textContent = '';
for (const one of rows.slice(0, 50)) { const tr = body.insertRow(); for (const value of [one.severity, one.at.file, one.value, one.message, one.fix, one.rule]) tr.insertCell().textContent = value; } };
window.search = (query) => show(all.filter((one) => text(one).some((value) => String(value).toLowerCase().includes(query))));
show(all);</script>`,
    ),
  lucheng: () => htmlReport(report),
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** Seconds until the first rows are painted, nodes of the list, milliseconds of a search until its rows are painted. */
async function measure(file, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const started = performance.now();
  await tab.goto(pathToFileURL(file).href, { waitUntil: 'commit', timeout: 900_000 });
  await tab.waitForFunction(
    () => document.readyState !== 'loading' && document.querySelectorAll('#list-rows tr').length > 5,
    null,
    {
      timeout: 900_000,
    },
  );
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const opened = (performance.now() - started) / 1000;
  const nodes = await tab.evaluate(() => document.querySelectorAll('#list *').length);
  const filtered =
    name === 'plain table'
      ? null
      : await tab.evaluate(async (ours) => {
          const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          const one = async (query) => {
            const began = performance.now();
            if (ours) {
              // by the address, which is not waited with as typing is
              history.replaceState(null, '', `#findings?q=${encodeURIComponent(query)}`);
              dispatchEvent(new HashChangeEvent('hashchange'));
            } else window.search(query);
            await painted();
            return performance.now() - began;
          };
          await one('值1');
          const times = [await one('值77'), await one('字段3'), await one('不一致')];
          return times.sort((a, b) => a - b)[1];
        }, name === 'lucheng');
  await context.close();
  return { opened, nodes, filtered };
}

const results = [];
for (const [name, make] of Object.entries(pages)) {
  const file = `${folder}report-${name.replaceAll(' ', '-')}.html`;
  writeFileSync(file, make());
  const runs = [];
  for (let i = 0; i < 3; i += 1) runs.push(await measure(file, name));
  runs.sort((a, b) => a.opened - b.opened);
  results.push({ name, size: statSync(file).size / 1e6, ...runs[1] });
}
await browser.close();

const ours = results.at(-1);
process.stdout.write(`${count} findings\n`);
for (const { name, size, opened, nodes, filtered } of results)
  process.stdout.write(
    `  ${name.padEnd(14)} ${size.toFixed(1).padStart(5)} MB  opens in ${opened.toFixed(2)} s (×${(opened / ours.opened).toFixed(1)})  ${nodes} nodes  ${filtered === null ? 'no search' : `search ${filtered.toFixed(0)} ms (×${(filtered / ours.filtered).toFixed(1)})`}\n`,
  );
