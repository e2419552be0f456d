import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { RenderedFinding } from '../../../src/model/finding.js';
import type { Report } from '../../../src/model/report.js';
import { htmlReport } from '../../../src/reports/html.js';
import { describeWithChromium, openPage } from '../../chromium.js';
import { manyFindings, realReport, withFindings } from './make.js';

const hostile: readonly string[] = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '<!--<script>',
  '"><svg onload=window.hit=1>',
  "' autofocus onfocus='window.hit=1",
  '<a href="javascript:window.hit=1">点这里</a>',
  'javascript:window.hit=1',
  '{{constructor.constructor("window.hit=1")()}}',
  '</td></tr></table><form action=http://127.0.0.1:9/><input>',
  '<link rel=stylesheet href=http://127.0.0.1:9/a.css><style>*{display:none}</style>',
  '&lt;b&gt; &amp; &#60;',
  '\u2028window.hit=1\u2029',
  '\u202e文字倒写\u202c\u2066',
  '零\0字节',
  '半个\ud800字',
  '{shown} $& $1',
  `长${'文'.repeat(100_000)}`,
];

/** The report with hostile texts everywhere a value, a file, a sheet or a header can bring them. */
function hostileReport(report: Report): Report {
  const findings = hostile.flatMap((text, i): RenderedFinding[] => {
    const like = report.findings[i % report.findings.length]!;
    const at = { ...like.at, file: `${i}${text}`, sheet: text, header: text, pointer: null };
    const context = [{ column: 'A', header: text, field: null, value: text }];
    return [{ ...like, at, value: text, message: text, fix: text, why: text, params: { title: text }, context }];
  });
  const sources = report.sources.map((source) => ({
    ...source,
    file: hostile[0]!,
    sheets: source.sheets.map((sheet) => ({ ...sheet, name: hostile[1]!, title: hostile[2]! })),
  }));
  const repairs = hostile.map((text) => ({
    at: report.findings[0]!.at,
    rule: 'repair/trim',
    from: text,
    to: text,
    writable: true,
  }));
  return { ...withFindings(report, findings), sources, repairs, ignored: [{ file: hostile[0]!, why: hostile[1]! }] };
}

const hit = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as { hit?: unknown }).hit);

describeWithChromium('a hostile workbook', () => {
  test.each([
    ['desktop', '', 1280],
    ['phone', '', 390],
    ['sorted and searched', '#findings?q=window&sort=-value', 1280],
    ['an address that is hostile itself', `#findings?q=${encodeURIComponent(hostile[0]!)}`, 1280],
    ['a choice that is not there', `#findings?rule=${encodeURIComponent(hostile[1]!)}`, 1280],
  ])('runs nothing and asks for nothing: %s', async (_, hash, width) => {
    const text = htmlReport(hostileReport(await realReport()));
    const { page, requests, errors, close } = await openPage(text, { viewport: { width, height: 900 } }, hash);
    for (let i = 0; i < 20; i += 1)
      await page.evaluate((top) => document.getElementById('list')!.scrollTo(0, top), i * 500);
    expect(await hit(page)).toBeUndefined();
    expect(await page.locator('img, svg, form:not(#list-filters), link, iframe, a[href^="javascript:"]').count()).toBe(
      0,
    );
    expect([requests, errors]).toEqual([[], []]);
    await close();
  });

  test.each([
    ['a short list', 0],
    ['a long one, which is packed', 2500],
  ])('its values stand in the page as they are: %s', async (_, more) => {
    const report = hostileReport(await realReport());
    const findings = [...report.findings, ...manyFindings(report, more).findings];
    const { page, requests, errors, close } = await openPage(htmlReport(withFindings(report, findings)));
    for (const [asked, shown] of [
      ['onerror', hostile[0]!],
      ['</script', hostile[1]!],
      ['autofocus', hostile[4]!],
      ['&lt;b', hostile[10]!],
      ['{shown}', hostile[15]!],
      ['倒写', '<U+202E>文字倒写<U+202C><U+2066>'],
      ['<U+2028>', '<U+2028>window.hit=1<U+2029>'],
      ['零', '零<U+0000>字节'],
    ] as const) {
      await page.fill('input[name=q]', asked);
      await expect.poll(() => page.locator('#list-rows td.value').allTextContents()).toEqual([shown]);
    }
    await page.fill('input[name=q]', '长文');
    await expect.poll(() => page.locator('#list-rows td.value').textContent()).toContain('……（共 100,001 字）');
    expect(await hit(page)).toBeUndefined();
    expect([requests, errors]).toEqual([[], []]);
    await close();
  });
});
