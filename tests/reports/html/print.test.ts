import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { htmlReport } from '../../../src/reports/html.js';
import { describeWithChromium, openPage } from '../../chromium.js';
import { manyFindings, realReport } from './make.js';

const pdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
if (!pdftotext) process.stdout.write('pdftotext is missing: printing is not looked at (Debian: poppler-utils)\n');

/** What stands on the printed pages, page by page, without blanks and ends of lines: narrow columns break anywhere. */
async function printed(text: string): Promise<readonly string[]> {
  const { page, close } = await openPage(text);
  const pdf = await page.pdf({ format: 'A4' });
  await close();
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.split('\f').map((one) => one.replace(/\s/g, ''));
}

describeWithChromium('a printed report', () => {
  test.skipIf(!pdftotext)('has every group and every finding of a short list, and nothing to press', async () => {
    const report = await realReport();
    const pages = await printed(htmlReport(report));
    const all = pages.join('');
    for (const { message, fix } of report.findings) {
      expect(all).toContain(message.replace(/\s/g, ''));
      expect(all).toContain(fix.replace(/\s/g, ''));
    }
    expect(all.match(/示例\.csv›J\d+/g)).toHaveLength(30);
    expect(all).not.toContain('清除筛选');
    expect(all).not.toContain('没有打印');
  });

  test.skipIf(!pdftotext)('says how many of a long list it leaves out', async () => {
    const pages = await printed(htmlReport(manyFindings(await realReport(), 700)));
    expect(pages.join('')).toContain('打印只列出前500处，另有200处没有打印。');
    const places = pages.join('').match(/部门\d\.xlsx›许可›J\d+字段/g) ?? [];
    expect(places).toHaveLength(500);
  });
});
