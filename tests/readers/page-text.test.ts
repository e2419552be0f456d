import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/readers/html/page-text.js';

describe('what a page says without its markup', () => {
  test.each([
    ['tags are left out', '<p>年度<b>承诺</b>书</p>', '年度承诺书'],
    ['references are resolved', '1&nbsp;&lt;&#x4E2D;&#25991;&gt;', '1\u00a0<中文>'],
    ['comments are left out, with what stands in them', '甲<!-- <p>乙</p> -->丙', '甲丙'],
    ['a comment without an end takes the rest', '甲<!-- 乙', '甲'],
    ['scripts and styles are no text', '甲<script>var a="<p>乙</p>";</script>丙<STYLE>.丁{}</style>戊', '甲丙戊'],
    ['nor are templates', '<template><p>乙</p></template>甲<noscript>请打开</noscript>', '甲'],
    ['a script without an end takes the rest', '甲<script>乙', '甲'],
    ['a name that only begins like one is text', '<scripture>甲</scripture>', '甲'],
    ['attributes are no text', '<img alt="承诺书">甲<meta content="乙">', '甲'],
    ['the title of the page is text', '<title>承诺书</title>', '承诺书'],
    ['a lone bracket is a sign', '3 < 5 <br>甲', '3 < 5 甲'],
    ['a tag without an end takes the rest', '甲<p 乙', '甲'],
    ['plain text stays as it is', '甲 乙\n丙', '甲 乙\n丙'],
    ['nothing is nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(pageText(html)).toBe(text);
  });

  test('text between any tags is kept, and nothing of the tags', () => {
    const words = fc.stringMatching(/^[^<>&]*$/);
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<br/>',
      '<a href="x">',
      '<!-- x -->',
      '<script>x</script>',
      '<!DOCTYPE x>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, tag)), (parts) => {
        expect(pageText(parts.flat().join(''))).toBe(parts.map(([text]) => text).join(''));
      }),
    );
  });

  test('whatever comes, it is read in one go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '<!--', '-->', '<script', '</script', '/', '!', '甲', '&', '&#', '"')),
        (parts) => {
          expect(pageText(parts.join('')).length).toBeLessThanOrEqual(parts.join('').length);
        },
      ),
    );
    expect(pageText('<script>'.repeat(100_000))).toBe('');
    expect(pageText('</script '.repeat(100_000))).toBe('');
  });
});
