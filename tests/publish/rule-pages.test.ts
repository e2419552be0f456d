import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulePages, strayPages } from '../../src/codegen/rule-pages.js';
import { standard } from './standard.js';

const folder = 'docs/reference/rules';
const pages = new Map(rulePages());
const index = pages.get(`${folder}/README.md`)!;

test('every rule has its page, and every page its rule', () => {
  const expected = [...standard.rules.map(({ id }) => `${folder}/${id}.md`), `${folder}/README.md`].sort();
  expect([...pages.keys()].sort()).toEqual(expected);
  expect(strayPages([...pages]), 'run: npm run generate').toEqual([]);
});

test('pages are as the schemas have them now', () => {
  for (const [file, text] of pages)
    expect(readFileSync(file, 'utf8') === text, `${file}: run npm run generate`).toBe(true);
});

describe('pages', () => {
  test.each(standard.rules)('$id', (rule) => {
    const page = pages.get(`${folder}/${rule.id}.md`)!;
    expect(page.split('\n')[0]).toMatch(/^<!-- 由 npm run generate .* 生成，不要手改。 -->$/);
    for (const heading of ['问题', '为什么', '怎么改', '反例', '正例', '依据', '表达式', '数据项'])
      expect(page, heading).toContain(`\n## ${heading}\n`);
    for (const source of [rule.when, rule.must]) if (source) expect(page).toContain(`\n${source}\n\`\`\``);
    expect(page).not.toMatch(/undefined|\[object|未知数据项/);
  });
});

describe('the index', () => {
  test('links to every page, and every link leads to one', () => {
    const links = [...index.matchAll(/\]\(([a-z][^)]+\.md)\)/g)].map((found) => found[1]!);
    expect([...new Set(links)].sort()).toEqual(standard.rules.map(({ id }) => `${id}.md`).sort());
    for (const link of links) expect(existsSync(`${folder}/${link}`), link).toBe(true);
  });

  test('names every condition, under its record type', () => {
    for (const type of standard.types) {
      const [, own = ''] = index.split(`\n### ${type.title}（${type.code}）\n`);
      const part = own.split('\n## ')[0]!.split('\n### ')[0]!;
      for (const condition of type.conditions) expect(part, type.title).toContain(`\`${condition.id}\``);
    }
  });

  test('has every rule under each measure it serves', () => {
    for (const rule of standard.rules)
      for (const measure of rule.measures) {
        const [, own = ''] = index.split(`\n### 措施${measure}\n`);
        expect(own.split('\n### ')[0], `措施${measure}`).toContain(`(${rule.id}.md)`);
      }
  });
});
