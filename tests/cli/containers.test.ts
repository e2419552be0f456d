import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { documentBytes, p, tbl } from '../readers/document.js';
import { packedBytes } from '../readers/packed.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));

const department = 'examples/data/示例区行政审批服务局';
const base = path.basename(department);
const files = readdirSync(department).map((name) => ({
  name: `${base}/${name}`,
  bytes: new Uint8Array(readFileSync(path.join(department, name))),
}));
const zip = path.join(folder, '报送.zip');
writeFileSync(zip, packedBytes(files));

/** Runs the built command and reads its report. */
function lucheng(args: readonly string[]): { status: number | null; report: Report; words: string } {
  const run = (format: string) =>
    spawnSync(
      process.execPath,
      ['dist/esm/cli/main.js', 'check', ...args, '--as-of', '2026-03-20', '--format', format],
      {
        encoding: 'utf8',
        env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' },
      },
    );
  const { status, stdout } = run('json');
  return { status, report: JSON.parse(stdout) as Report, words: run('text').stdout };
}

/** The report without the folder or archive its files came in. */
const plain = (report: Report, before: string): unknown =>
  JSON.parse(JSON.stringify(report).replaceAll(`"${before}`, '"'));

test('a zip of the example department says what the folder says', () => {
  const asFolder = lucheng([department]);
  const asZip = lucheng([zip]);
  expect(asFolder.report.summary.errors).toBeGreaterThan(10);
  expect([asZip.status, plain(asZip.report, `${zip.replaceAll('\\', '/')}/`)]).toEqual([
    asFolder.status,
    plain(asFolder.report, ''),
  ]);
  expect(asZip.words).toContain(`报送.zip/${base}/行政处罚.csv`);
});

test('an archive in a folder is opened as well, and what is left alone is named', () => {
  const mixed = path.join(folder, '收件');
  mkdirSync(mixed);
  cpSync(zip, path.join(mixed, '报送.zip'));
  writeFileSync(path.join(mixed, '说明.docx'), documentBytes(p('填报说明')));
  const { report, words } = lucheng([mixed]);
  expect(report.sources.map(({ file }) => file)).toContain(`收件/报送.zip/${base}/行政许可.xlsx`);
  expect(words).toContain('收件/说明.docx · 未检查：里面没有表格');
});

test('a document is checked table by table', () => {
  const file = path.join(folder, '承诺.docx');
  writeFileSync(
    file,
    documentBytes(
      p('示例清单') +
        tbl([
          ['序号', '事项'],
          ['1', '示例'],
        ]),
    ),
  );
  const { status, words } = lucheng([file]);
  expect(status).toBe(2);
  expect(words).toContain('「表1（示例清单）」');
});
