import { expect, test } from 'vitest';
import { describeWithLibreOffice, roundTrip } from '../../libreoffice.js';
import { bytesOf, checked, kinds, partsOf } from './book.js';
import { namesIn, type ReadValidation, validationsIn } from './parts.js';

/** LibreOffice writes restrictions no further than a thousand rows below what is filled: by whatever range they were given. */
const rowsWritten = 1000;

describeWithLibreOffice('a template that LibreOffice has saved', () => {
  const kind = kinds.find(({ id }) => id === 'annual-commitments')!;
  const both = (async () => {
    const before = await bytesOf(kind);
    return { before, after: await roundTrip(before) };
  })();

  test('has all its restrictions', async () => {
    const { before, after } = await both;
    const [old, saved] = [partsOf(before), partsOf(after)];
    for (const [i] of kind.tables.entries()) {
      const inPart = (parts: typeof old): readonly ReadValidation[] =>
        validationsIn(parts[`xl/worksheets/sheet${i + 2}.xml`]!);
      const upTo = (end: number) =>
        inPart(old).map((one) => ({ ...one, sqref: one.sqref.replace('20004', String(end)) }));
      expect(inPart(saved)).toHaveLength(upTo(0).length);
      expect(inPart(saved)).toEqual(expect.arrayContaining(upTo(4 + rowsWritten)));
    }
    const names = namesIn(saved['xl/workbook.xml']!);
    const plain = (formula: string): string => formula.replaceAll("'", '');
    for (const [name, formula] of namesIn(old['xl/workbook.xml']!))
      expect(plain(names.get(name) ?? name)).toBe(plain(formula));
  }, 120_000);

  test('is recognised as before', async () => {
    const { before, after } = await both;
    const [old, saved] = [await checked(before), await checked(after)];
    expect(saved.sources[0]!.sheets).toEqual(old.sources[0]!.sheets);
    expect(saved.findings.map(({ rule }) => rule)).toEqual(old.findings.map(({ rule }) => rule));
  }, 120_000);
});
