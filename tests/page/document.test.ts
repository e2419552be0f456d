import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assets } from '../../src/generated/pages/report.js';
import { documentOf } from '../../src/page/document.js';
import { html } from '../../src/page/markup.js';
import { attributeOf, elementsOf, type Node, parsed, textOf } from './parse.js';

const page = (data: unknown, title = '题目'): readonly Node[] =>
  elementsOf(parsed(documentOf({ lang: 'zh-CN', title, body: html`<p>正文</p>`, data }, assets)));

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script', '-->', '\u2028', '\u2029', '"', '\\', '<', '&lt;'),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

test('whatever the data is, it stays data: it comes back equal, and the page has the two scripts it is made with', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.integer(), fc.array(hostile))), hostile, (data, title) => {
      const all = page(data, title);
      const scripts = all.filter(({ nodeName }) => nodeName === 'script');
      expect(scripts.map((one) => attributeOf(one, 'type'))).toEqual(['application/json', undefined]);
      const text = textOf(scripts[0]!);
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(data));
      expect(textOf(scripts[1]!)).toBe(assets.script);
      expect(all.map(({ nodeName }) => nodeName)).toEqual(page(null).map(({ nodeName }) => nodeName));
    }),
    { numRuns: 300 },
  );
});

test('the policy lets run and show what the page has, by its digest, and nothing else', () => {
  const all = page({});
  const policy = attributeOf(
    all.find((one) => attributeOf(one, 'http-equiv') === 'Content-Security-Policy')!,
    'content',
  )!;
  const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const style = textOf(all.find(({ nodeName }) => nodeName === 'style')!);
  const script = textOf(all.filter(({ nodeName }) => nodeName === 'script')[1]!);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('it stands before everything it governs, and the page names its language', () => {
  const tags = page({}).map(({ nodeName }) => nodeName);
  expect(tags.slice(0, 4)).toEqual(['html', 'head', 'meta', 'meta']);
  expect(attributeOf(page({})[0]!, 'lang')).toBe('zh-CN');
});
