import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openList } from '../../../src/reports/html/client/open-list.js';
import { type FindingList, listOf } from '../../../src/reports/html/list-data.js';
import { pageList } from '../../../src/reports/html/packed-list.js';
import { htmlReport } from '../../../src/reports/html.js';
import { manyFindings, realReport, withFindings } from './make.js';

const real = await realReport();

/** The list as a page hands it to its script. */
const throughPage = (list: FindingList): FindingList => openList(JSON.parse(JSON.stringify(pageList(list))));
const blocksOf = (list: FindingList): unknown[] =>
  Array.from({ length: Math.ceil(list.count / list.each) }, (_, i) => list.block(i));

test('a short list stands in the page as plain text, a long one packed', () => {
  for (const [count, packed] of [
    [0, []],
    [2000, [false, false]],
    [2001, [true, true, true]],
  ] as const) {
    const { blocks } = pageList(listOf(manyFindings(real, count)));
    expect(blocks.map((block) => 'packed' in block)).toEqual(packed);
  }
});

test('whatever texts a long list has, it is opened as it was', () => {
  const [like] = real.findings;
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', '值', '</script>', '\ud800'));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2001, max: 3001 }),
      (texts, count) => {
        const findings = Array.from({ length: count }, (_, i) => ({
          ...like!,
          severity: i % 3 === 0 ? ('warning' as const) : ('error' as const),
          value: texts[i % texts.length]!,
          message: `${texts[(i * 7) % texts.length]}${i}`,
        }));
        const list = listOf(withFindings(real, findings));
        expect(blocksOf(throughPage(list))).toEqual(JSON.parse(JSON.stringify(blocksOf(list))));
      },
    ),
    { numRuns: 20 },
  );
});

test('equal reports are equal bytes, and a tenth of the plain text', () => {
  const report = manyFindings(real, 10_000);
  const page = htmlReport(report);
  expect(htmlReport(structuredClone(report))).toBe(page);
  expect(page.length).toBeLessThan(JSON.stringify(report.findings).length / 10);
});
