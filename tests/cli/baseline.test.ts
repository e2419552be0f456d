import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { csv, licence } from '../check/table.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-baseline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);

/** Runs the built command in the folder, as a user would. */
function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/esm/cli/main.js'), 'check', ...args],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

const row = (i: number, change: Readonly<Record<string, string>> = {}) => ({
  ...licence,
  行政许可决定文书号: `济示审许〔2024〕${i}号`,
  ...change,
});
const order = { 有效期至: '2024-02-01' };

beforeAll(() => {
  put('许可.csv', csv([row(1, order), row(2, order), row(3, { 法定代表人: '' }), row(4)]));
  check('许可.csv', '--as-of', '2024-03-12', '-o', '上次.json', '-o', '上次.ndjson', '-o', '上次.txt');
}, 60_000);

describe('check --baseline', () => {
  test.each(['上次.json', '上次.ndjson'])('tells what is new, fixed, remaining and gone: %s', (baseline) => {
    put('许可_12月.csv', csv([row(4, { 法定代表人: '' }), row(2), row(1, order)]));
    const args = ['许可_12月.csv', '--as-of', '2024-03-12', '--baseline', baseline];
    const { status, stdout } = check(...args, '-o', '后.json');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '  与上次（2024-03-12）比：新增 1 处 · 已修复 1 处 · 仍存在 1 处 · 记录不在本次数据中 1 处\n',
    );
    expect(stdout).toContain('. 〔新增〕「法定代表人」为空');
    expect(stdout).toContain(
      '【已修复】共 1 处\n  · 有效期至：已修复 1 处，本次还有 1 处   [administrative-license/valid-to-before-valid-from]\n',
    );
    const report = JSON.parse(readFileSync(path.join(folder, '后.json'), 'utf8')) as Report;
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const { comparison, findings } = report;
    expect(comparison?.baseline).toEqual({
      file: baseline,
      asOf: '2024-03-12',
      standard: '0.1.0',
      profile: { id: 'submission', title: '报送' },
      summary: { records: 4, errors: 3, warnings: 0, infos: 0 },
      unlisted: 0,
    });
    expect(findings.map(({ change }) => change).sort()).toEqual(['added', 'remaining']);
    expect(comparison?.fixed.map(({ at }) => at.row)).toEqual([3]);
    expect(check(...args, '--lang', 'en').stdout).toContain(
      'Since the report of 2024-03-12: 1 new · 1 fixed · 1 remaining · 1 record not in this data',
    );
  });

  test('leaves the report aside where it lies among the data', () => {
    const { stdout } = check('.', '--as-of', '2024-03-12', '--baseline', '上次.json');
    expect(stdout).toContain('上次.json · 未检查：是上次的报告，用来比较');
  });

  test('says where the profile was another one', () => {
    const { stdout } = check('许可.csv', '--as-of', '2024-03-12', '--baseline', '上次.json', '--profile', 'draft');
    expect(stdout).toContain('上次的口径是「报送」，本次是「草稿」；两种口径都判的规则才能比较');
  });

  test.each<[string, () => string, string]>([
    [
      'of another form',
      () => '上次.txt',
      '上次.txt：不是 JSON，或者没有写完、传输时截断了；请给出 lucheng check 用 -o 另存的 .json 或 .ndjson 报告',
    ],
    ['that is not there', () => '没有.json', '没有.json：找不到'],
    ['that is a folder', () => '.', '.：是文件夹，不是文件'],
  ])('refuses a report %s', (_, file, words) => {
    const { status, stderr, stdout } = check('许可.csv', '--as-of', '2024-03-12', '--baseline', file());
    expect([status, stdout, stderr.trim()]).toEqual([3, '', `--baseline：${words}`]);
  });
});
