import { describe, expect, test } from 'vitest';
import { askPages } from '../../../src/check/audit/ask-pages.js';
import type { FetchPage, Page } from '../../../src/check/audit/options.js';

const page = (text: string, status: number | null = 200, failure: string | null = null): Page => ({
  status,
  text,
  failure,
});
const answering =
  (pages: Readonly<Record<string, Page>>): FetchPage =>
  async (url) =>
    pages[url] ?? page('', null, 'dns');
const title = '示例市教育局2025年度承诺书（重点任务）';

describe('a page holds a title', () => {
  test.each([
    ['as it is', `<h1>${title}</h1>`, true],
    ['set in pieces', '<h1>示例市<span>教育局</span></h1><h2>2025 年度\n承诺书</h2>（重点任务）', true],
    ['in full width, with other brackets', '示例市教育局２０２５年度承诺书(重点任务)', true],
    ['with references', '示例市教育局&#50;025年度&nbsp;承诺书（重点任务）', true],
    ['in part', '示例市教育局2025年度承诺书', false],
    ['of another year', '示例市教育局2024年度承诺书（重点任务）', false],
    ['only in a script', `<script>var t = "${title}"</script>`, false],
    ['only in a comment', `<!-- ${title} -->`, false],
    ['not at all', '', false],
  ])('%s', async (_name, html, held) => {
    const [answer] = await askPages([{ url: 'http://a/', titles: [title] }], answering({ 'http://a/': page(html) }));
    expect(answer).toEqual({ url: 'http://a/', status: 200, titles: held ? [title] : [], failure: null });
  });

  test('never a title without a letter or a digit', async () => {
    const [answer] = await askPages([{ url: 'http://a/', titles: ['——', ''] }], answering({ 'http://a/': page('——') }));
    expect(answer?.titles).toEqual([]);
  });
});

test('an address is asked once for all its titles, and answers are in order of addresses', async () => {
  const asked: string[] = [];
  const fetchPage: FetchPage = async (url) => {
    asked.push(url);
    return page('甲乙');
  };
  const answers = await askPages(
    [
      { url: 'http://b/', titles: ['乙'] },
      { url: 'http://a/', titles: ['丙'] },
      { url: 'http://b/', titles: ['甲', '乙', '丁'] },
    ],
    fetchPage,
  );
  expect(asked.sort()).toEqual(['http://a/', 'http://b/']);
  expect(answers).toEqual([
    { url: 'http://a/', status: 200, titles: [], failure: null },
    { url: 'http://b/', status: 200, titles: ['乙', '甲'], failure: null },
  ]);
});

test('what gave no answer holds nothing, and says why', async () => {
  const pages = { 'http://a/': page('甲', null, 'timeout'), 'http://b/': page('甲', 404) };
  const wanted = ['http://a/', 'http://b/', 'http://c/'].map((url) => ({ url, titles: ['甲'] }));
  expect(await askPages(wanted, answering(pages))).toEqual([
    { url: 'http://a/', status: null, titles: [], failure: 'timeout' },
    { url: 'http://b/', status: 404, titles: ['甲'], failure: null },
    { url: 'http://c/', status: null, titles: [], failure: 'dns' },
  ]);
});
