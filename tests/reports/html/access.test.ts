import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.js';
import { htmlReport } from '../../../src/reports/html.js';
import { describeWithChromium, openPage } from '../../chromium.js';
import { manyFindings, realReport } from './make.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, shortly; where the policy of the page would keep its program out, it is not asked. */
async function faults(text: string, options: BrowserContextOptions, hash: string): Promise<readonly string[]> {
  const { page, close } = await openPage(text, { bypassCSP: true, ...options }, hash);
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
  });
  await close();
  return found;
}

const many = async (): Promise<Report> => manyFindings(await realReport(), 3000);

describeWithChromium('axe finds nothing', () => {
  test.each<[string, BrowserContextOptions, string, () => Promise<Report>]>([
    ['a desktop, light', {}, '', realReport],
    ['a desktop, dark', { colorScheme: 'dark' }, '', realReport],
    ['a phone', { viewport: { width: 390, height: 844 } }, '', realReport],
    ['a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, '', many],
    ['with filters set', {}, '#findings?field=field3&sort=-value', many],
    ['with nothing found', {}, '#findings?q=xyzzy', many],
    ['in English', {}, '', () => realReport('en')],
  ])('%s', async (_, options, hash, report) => {
    expect(await faults(htmlReport(await report()), options, hash)).toEqual([]);
  });
});
