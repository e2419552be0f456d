import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { htmlReport } from '../../../src/reports/html.js';
import { describeWithChromium, openPage } from '../../chromium.js';
import { manyFindings, realReport } from './make.js';

const status = (page: Page): Promise<string | null> => page.textContent('#list-status');
const texts = (page: Page, column: string): Promise<string[]> =>
  page.locator(`#list-rows td.${column}`).allTextContents();

describeWithChromium('the list of findings', () => {
  test('a report opens from a file, asks for nothing, and breaks no policy', async () => {
    const report = await realReport();
    const { page, requests, errors, close } = await openPage(htmlReport(report));
    expect(await status(page)).toBe(`显示 ${report.findings.length} / 共 ${report.findings.length} 处`);
    const [first] = report.findings;
    expect(await page.locator('#list-rows tr').first().textContent()).toContain(first!.message);
    expect([requests, errors]).toEqual([[], []]);
    await close();
  });

  test('it is searched, filtered and cleared; the counts are those of the report', async () => {
    const report = await realReport();
    const { page, errors, close } = await openPage(htmlReport(report));
    const all = report.findings.length;
    const dates = report.findings.filter(({ message }) => message.includes('2024-02-30')).length;
    expect(dates).toBeGreaterThan(0);
    await page.fill('input[name=q]', '2024-02-30');
    await expect.poll(() => status(page)).toBe(`显示 ${dates} / 共 ${all} 处`);
    await page.fill('input[name=q]', '没有这样的文字');
    await expect.poll(() => status(page)).toBe(`显示 0 / 共 ${all} 处`);
    expect(await page.textContent('#list-rows')).toContain('没有符合条件的问题');
    await page.click('button[name=clear]');
    expect(await status(page)).toBe(`显示 ${all} / 共 ${all} 处`);
    expect(await page.inputValue('input[name=q]')).toBe('');
    const rule = report.findings.at(-1)!.rule;
    const ofRule = report.findings.filter((one) => one.rule === rule).length;
    await page.selectOption('select[name=rule]', { label: `${rule}（${ofRule} 处）` });
    expect(await status(page)).toBe(`显示 ${ofRule} / 共 ${all} 处`);
    expect(new Set(await texts(page, 'rule'))).toEqual(new Set([rule]));
    await page.uncheck('input[name=severity][value=error]');
    const left = report.findings.filter((one) => one.rule === rule && one.severity !== 'error').length;
    expect(await status(page)).toBe(`显示 ${left} / 共 ${all} 处`);
    expect(errors).toEqual([]);
    await close();
  });

  test('heads sort: up, down, and the order of the report again', async () => {
    const report = manyFindings(await realReport(), 100);
    const { page, close } = await openPage(htmlReport(report));
    const values = async (): Promise<string[]> => (await texts(page, 'value')).slice(0, 3);
    const head = page.locator('th.value');
    expect(await head.getAttribute('aria-sort')).toBe('none');
    await page.click('th.value button');
    expect([await values(), await head.getAttribute('aria-sort')]).toEqual([['值0', '值1', '值2'], 'ascending']);
    await page.click('th.value button');
    expect([await values(), await head.getAttribute('aria-sort')]).toEqual([['值99', '值98', '值97'], 'descending']);
    await page.click('th.value button');
    expect([await values(), await head.getAttribute('aria-sort')]).toEqual([['值0', '值1', '值2'], 'none']);
    await page.click('th.severity button');
    await page.click('th.severity button');
    expect(await values()).toEqual(['值0', '值10', '值20']);
    await close();
  });

  test('a link filters, moves the focus to the list, and the way back undoes it', async () => {
    const report = manyFindings(await realReport(), 1000);
    const { page, errors, close } = await openPage(htmlReport(report));
    const go = page.locator('a[href^="#findings?rule="]').first();
    const wanted = (await go.getAttribute('href'))!;
    const asked = new URLSearchParams(wanted.split('?')[1]);
    const [rule, field] = [asked.get('rule'), asked.get('field')];
    const count = report.findings.filter((one) => one.rule === rule && one.at.field === field).length;
    expect(count).toBeGreaterThan(0);
    await go.click();
    expect(await status(page)).toBe(`显示 ${count} / 共 1,000 处`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
    expect(await page.evaluate(() => location.hash)).toBe(wanted);
    expect(await page.inputValue('select[name=field]')).toBe(`=${field}`);
    await page.evaluate(() => scrollTo(0, 0));
    await go.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
    await page.goBack();
    await expect.poll(() => status(page)).toBe('显示 1,000 / 共 1,000 处');
    expect(await page.inputValue('select[name=field]')).toBe('');
    await page.goForward();
    await expect.poll(() => status(page)).toBe(`显示 ${count} / 共 1,000 处`);
    expect(errors).toEqual([]);
    await close();
  });

  test('an address with filters opens the page with them', async () => {
    const report = manyFindings(await realReport(), 400);
    const { page, close } = await openPage(
      htmlReport(report),
      {},
      '#findings?q=%E5%80%BC12&severity=error&sort=-value',
    );
    const count = report.findings.filter(
      ({ value, severity }) => severity === 'error' && value?.startsWith('值12'),
    ).length;
    expect(await status(page)).toBe(`显示 ${count} / 共 400 处`);
    expect((await texts(page, 'value'))[0]).toBe('值129');
    expect(await page.isChecked('input[value=warning]')).toBe(false);
    await close();
  });

  test('the keyboard alone is enough', async () => {
    const report = manyFindings(await realReport(), 300);
    const { page, close } = await openPage(htmlReport(report));
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.getAttribute('name') ?? (element.id || element.textContent || '');
      });
    const seen: string[] = [];
    for (let i = 0; i < 60 && seen.at(-1) !== 'list'; i += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(
      expect.arrayContaining(['q', 'severity', 'file', 'field', 'rule', 'clear', 'download', 'list']),
    );
    await page.keyboard.press('End');
    await expect.poll(async () => (await texts(page, 'value')).at(-1)).toBe('值299');
    await page.keyboard.press('Home');
    await expect.poll(async () => (await texts(page, 'value'))[0]).toBe('值0');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('程度');
    await page.keyboard.press('Enter');
    expect(await page.locator('th.severity').getAttribute('aria-sort')).toBe('ascending');
    await page.focus('input[name=q]');
    await page.keyboard.type('值299');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('显示 1 / 共 300 处');
    await close();
  });

  test('what is shown is saved as a table without formulas', async () => {
    const report = manyFindings(await realReport(), 50);
    const findings = report.findings.map((one, i) => (i === 7 ? { ...one, value: '=HYPERLINK("http://示例")' } : one));
    const { page, requests, errors, close } = await openPage(
      htmlReport({ ...report, findings }),
      {},
      '#findings?q=hyperlink',
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[name=download]')]);
    expect(download.suggestedFilename()).toBe('问题清单.csv');
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const [head, row, end] = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(head).toBe('\ufeff程度,位置,字段,现值,问题,怎么改,规则');
    expect(row).toContain('错误,部门7.xlsx › 许可 ›');
    expect(row).toContain(`,"'=HYPERLINK(""http://示例"")",`);
    expect(end).toBe('');
    expect([requests, errors]).toEqual([[], []]);
    await close();
  });

  test('a hundred thousand findings: few of them are in the page, all of them are found', async () => {
    const report = manyFindings(await realReport(), 100_000);
    const { page, errors, close } = await openPage(htmlReport(report));
    expect(await status(page)).toBe('显示 100,000 / 共 100,000 处');
    const nodes = (): Promise<number> => page.evaluate(() => document.querySelectorAll('#list *').length);
    expect(await page.locator('#list-rows tr').count()).toBeGreaterThan(5);
    expect(await nodes()).toBeLessThan(2000);
    expect(await page.getAttribute('#list table', 'aria-rowcount')).toBe('100001');
    await page.fill('input[name=q]', '值9999');
    await expect.poll(() => status(page)).toBe('显示 11 / 共 100,000 处');
    await page.click('button[name=clear]');
    await page.selectOption('select[name=file]', '=部门3.xlsx');
    expect(await status(page)).toBe('显示 12,500 / 共 100,000 处');
    await page.evaluate(() => document.getElementById('list')!.scrollTo(0, 1e9));
    await expect.poll(async () => (await texts(page, 'value')).at(-1)).toBe('值99995');
    expect(await page.locator('#list-rows tr').last().getAttribute('aria-rowindex')).toBe('12501');
    expect(await nodes()).toBeLessThan(2000);
    expect(errors).toEqual([]);
    await close();
  });

  test('the rows in view are always there, wherever the list is scrolled to', async () => {
    const report = manyFindings(await realReport(), 5000);
    const { page, close } = await openPage(htmlReport(report));
    for (const at of [0, 1234, 50_000, 177_777, 3000, 1e9]) {
      await page.evaluate((top) => document.getElementById('list')!.scrollTo(0, top), at);
      const covered = (): Promise<boolean> =>
        page.evaluate(() => {
          const list = document.getElementById('list')!.getBoundingClientRect();
          const rows = [...document.querySelectorAll('#list-rows tr')].map((row) => row.getBoundingClientRect());
          const head = document.querySelector('#list thead')!.getBoundingClientRect().height;
          return rows[0]!.top <= list.top + head + 2 && rows[rows.length - 1]!.bottom >= list.bottom - 2;
        });
      await expect.poll(covered).toBe(true);
    }
    await close();
  });

  test('a long value is cut with its length, and shown in full when asked for', async () => {
    const report = manyFindings(await realReport(), 30);
    const long = `${'长'.repeat(5000)}尾`;
    const findings = report.findings.map((one, i) => (i === 0 ? { ...one, value: long } : one));
    const { page, close } = await openPage(htmlReport({ ...report, findings }));
    const cell = page.locator('#list-rows td.value').first();
    expect(await cell.textContent()).toContain('……（共 5,001 字）');
    await cell.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await cell.textContent()).toContain(long);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('收起');
    await close();
  });

  test('printing has the first 500 in the page and says how many more there are', async () => {
    const report = manyFindings(await realReport(), 1234);
    const { page, close } = await openPage(htmlReport(report));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#list-rows tr').count()).toBe(500);
    expect(await page.textContent('#list-rest')).toBe('打印只列出前 500 处，另有 734 处没有打印。');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#list-rows tr').count()).toBeLessThan(100);
    expect(await page.textContent('#list-rest')).toBe('');
    await close();
  });

  test('without scripts the first 50 are in the page, and it says so', async () => {
    const report = manyFindings(await realReport(), 120);
    const { page, requests, close } = await openPage(htmlReport(report), { javaScriptEnabled: false });
    expect(await page.locator('#list-rows tr').count()).toBe(50);
    expect(await page.locator('noscript').textContent()).toContain('下面只有前 50 处，共 120 处');
    expect(await page.locator('#list-filters').isVisible()).toBe(false);
    expect(requests).toEqual([]);
    await close();
  });

  test('where groups are cut the list says so and keeps the exact total', async () => {
    const report = manyFindings(await realReport(), 100);
    const [first, ...rest] = report.groups;
    const capped: typeof report = {
      ...report,
      capped: true,
      summary: { ...report.summary, errors: report.summary.errors + 5000 },
      groups: [{ ...first!, count: first!.count + 5000 }, ...rest],
    };
    const { page, close } = await openPage(htmlReport(capped));
    expect(await status(page)).toBe('显示 100 / 列出 100 处（共 5,100 处）');
    expect(await page.textContent('#findings .note')).toContain('有 1 组问题太多');
    await close();
  });
});
