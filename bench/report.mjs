// Opens reports of many findings in Chromium: ours, all findings in one plain table, and all of them as JSON objects.
// npm run build && node bench/report.mjs [findings]
// A page is ready when its first rows are painted and its script has run; ours also says by then that all findings are in the list.
// The browser is at rest before each page. A page that is not ready within the limit is counted with the limit.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { check } from '../dist/esm/check/check.js';
import { bytesSource } from '../dist/esm/readers/bytes-source.js';
import { htmlReport } from '../dist/esm/reports/html.js';
import flags from '../tests/chromium-flags.json' with { type: 'json' };
import { header, row } from './data.mjs';

const count = Number(process.argv[2] ?? 100_000);
/** Seconds a page is waited for. */
const limit = 240;
/** Pages that take longer than this are opened once, the others three times. */
const slow = 20;
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

/** The page as soon as it is ready, in a browser of its own; null beyond the limit. */
async function opened(browser, file) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // what the browser does after its own start is not the page’s
  await tab.waitForTimeout(2000);
  const started = performance.now();
  const ready = (async () => {
    await tab.goto(pathToFileURL(file).href, { waitUntil: 'commit', timeout: 0 });
    await tab.waitForFunction(
      (all) => {
        const status = document.getElementById('list-status');
        const listed = status === null || status.textContent.includes(all);
        return document.readyState !== 'loading' && document.querySelectorAll('#list-rows tr').length > 5 && listed;
      },
      count.toLocaleString('en'),
      { timeout: 0 },
    );
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return (performance.now() - started) / 1000;
  })();
  // closing the browser ends the waiting
  ready.catch(() => {});
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(() => done(null), limit * 1000);
  });
  const seconds = await Promise.race([ready, late]);
  clearTimeout(timer);
  return { tab, seconds };
}

/** Milliseconds until the rows of a search are painted: of the first, and of later ones in the middle. */
const searched = (tab, ours) =>
  tab.evaluate(async (ours) => {
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
    const first = await one('值1');
    const later = [await one('值77'), await one('字段3'), await one('不一致')];
    return { first, later: later.sort((a, b) => a - b)[1] };
  }, ours);

async function measure(file, name) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: flags,
  });
  const { tab, seconds } = await opened(browser, file);
  const nodes = seconds === null ? null : await tab.evaluate(() => document.querySelectorAll('#list *').length);
  const search = name === 'plain table' ? null : await searched(tab, name === 'lucheng');
  await browser.close();
  return { seconds: seconds ?? limit, late: seconds === null, nodes, search };
}

process.stdout.write(`${count} findings\n`);
let ours;
// ours first: the others are said as so many times as long
for (const [name, make] of Object.entries(pages).reverse()) {
  const file = `${folder}report-${name.replaceAll(' ', '-')}.html`;
  writeFileSync(file, make());
  const runs = [await measure(file, name)];
  while (runs[0].seconds < slow && runs.length < 3) runs.push(await measure(file, name));
  runs.sort((a, b) => a.seconds - b.seconds);
  const { seconds, late, nodes, search } = runs[Math.floor(runs.length / 2)];
  ours ??= { seconds, search };
  const ready = `${late ? 'not ready in' : 'ready in'} ${seconds.toFixed(2)} s (${late ? 'over ' : ''}×${(seconds / ours.seconds).toFixed(1)})`;
  const found =
    search === null
      ? 'no search'
      : `first search ${search.first.toFixed(0)} ms, later ${search.later.toFixed(0)} ms (×${(search.later / ours.search.later).toFixed(1)})`;
  const size = (statSync(file).size / 1e6).toFixed(1);
  process.stdout.write(`  ${name.padEnd(14)} ${size.padStart(5)} MB  ${ready}  ${nodes ?? '?'} nodes  ${found}\n`);
}
