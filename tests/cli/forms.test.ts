import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { csv } from '../check/table.js';
import { rows } from '../reports/make-run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, '示例.csv'), csv(rows));

const lucheng = (args: readonly string[]) =>
  spawnSync(process.execPath, [path.resolve('dist/esm/cli/main.js'), 'check', ...args, '--as-of', '2024-03-12'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '' },
    maxBuffer: 1e8,
  });

test('every form at once, nothing left beside them, and a report among the data is none', () => {
  const files = ['a.txt', 'a.html', 'a.xlsx', 'a.csv', 'a.md', 'a.json', 'a.ndjson', 'a.sarif', 'a.xml'];
  const outputs = [...files, 'digest=a.digest'].flatMap((file) => ['-o', file]);
  const run = lucheng(['示例.csv', ...outputs, '--format', 'ndjson']);
  expect(run.status).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([...files, 'a.digest', '示例.csv'].sort());
  const whole = readFileSync(path.join(folder, 'a.ndjson'), 'utf8');
  expect(run.stdout).toBe(whole);
  const { errors, warnings, infos } = JSON.parse(readFileSync(path.join(folder, 'a.json'), 'utf8')).summary;
  expect(JSON.parse(whole.trimEnd().split('\n').at(-1)!)).toMatchObject({
    findings: errors + warnings + infos,
    unlisted: 0,
  });
  expect(
    whole
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('{"type":"finding"')).length,
  ).toBe(errors + warnings + infos);
  for (const file of files.filter((one) => one !== 'a.xlsx')) rmSync(path.join(folder, file));
  rmSync(path.join(folder, 'a.digest'));
  const { stdout } = lucheng(['.', '--format', 'json']);
  expect(JSON.parse(stdout).ignored).toEqual([{ file: expect.stringMatching(/\/a\.xlsx$/), why: 'report' }]);
});
