import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const page = readFileSync('docs/guide/one-page.md', 'utf8');
const commands = [...page.matchAll(/^npx lucheng (.+)$/gm)].map(([, rest]) => rest!);
const images = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file!);
const cli = path.resolve('dist/esm/cli/main.js');
/** Exit codes of a command that ran: what it says of the data is for the data. */
const ran = [0, 1, 2];

describe('the page from an export to a report', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lucheng-page-'));
    cpSync('examples/data/示例区行政审批服务局/行政许可.xlsx', path.join(folder, '行政许可.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('its commands run one after another, and leave the files it speaks of', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
    const before = readFileSync(path.join(folder, '行政许可.xlsx'));
    for (const command of commands) {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...command.split(' ')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(ran, `${command}\n${stderr}`).toContain(status);
    }
    for (const file of [
      '行政许可报送模板.xlsx',
      '标注/行政许可_检查结果.xlsx',
      '修正/行政许可.xlsx',
      '修正/修正记录.xlsx',
      '检查报告.txt',
    ])
      expect(existsSync(path.join(folder, file)), file).toBe(true);
    expect(readFileSync(path.join(folder, '行政许可.xlsx')).equals(before)).toBe(true);
  }, 180_000);

  test.each(images)('%s is there, and small', (file) => {
    expect(statSync(path.join('docs/guide', file)).size).toBeLessThan(150_000);
  });

  test('every picture the script makes is shown', () => {
    const made = [...readFileSync('docs/screenshots/make.mjs', 'utf8').matchAll(/\bname: '([a-z]+)'/g)];
    expect(made.map(([, name]) => `images/${name}.png`).sort()).toEqual([...images].sort());
  });
});
