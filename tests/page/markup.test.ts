import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../src/page/markup.js';
import { elementsOf, parsed, textOf } from './parse.js';

/** What a parser of HTML makes of a text by the specification: NUL and halves of characters cannot stand, line ends are one. */
const asHtmlHasIt = (text: string): string => text.replace(/[\0\ud800-\udfff]/gu, '\ufffd').replace(/\r\n?/g, '\n');

const letters = fc.constantFrom(...'<>&"\'`=/!-;#x0aA \n\r\t\0\u2028鲁', '\ud800', '\udc00');
const pieces = ['</p>', '</div>', '<script>', '&amp;', '&#60;', '&lt', '"', "'", '<!--', '-->', ']]>', 'x=y', '&'];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
);

test('any text comes back from a parser as it was, between tags and in attributes', () => {
  fc.assert(
    fc.property(hostile, hostile, (inText, inAttribute) => {
      const page = html`<!doctype html><body><div title="${inAttribute}">${inText}</div><hr>`;
      const all = elementsOf(parsed(page.text));
      expect(all.map(({ nodeName }) => nodeName)).toEqual(['html', 'head', 'body', 'div', 'hr']);
      const div = all[3]!;
      expect(div.attrs).toEqual([{ name: 'title', value: asHtmlHasIt(inAttribute) }]);
      expect(textOf(div)).toBe(asHtmlHasIt(inText));
    }),
    { numRuns: 2000 },
  );
});

test('markup stands as it is, lists one after another, nothing for what is not there', () => {
  const item = html`<li>${'<'}</li>`;
  expect(html`<ul class="${'a"b'}">${[item, [item]]}${null}${undefined}${false}${0}</ul>`.text).toBe(
    '<ul class="a&quot;b"><li>&lt;</li><li>&lt;</li>0</ul>',
  );
});
