import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptRepairTexts } from '../../src/findings/texts/kept-repair.js';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { readCell } from '../../src/mapping/cells/cell.js';
import { keptInCell } from '../../src/mapping/kept-repair.js';
import type { Repair } from '../../src/model/finding.js';
import { checkText, csv, licence, penalty } from '../check/table.js';

type Table = Readonly<Record<string, string>>;

async function repairsOf(text: string, name?: string): Promise<Repair[]> {
  const repairs: Repair[] = [];
  await checkText(text, { sink: { repaired: (repair) => void repairs.push(repair) } }, name);
  return repairs;
}

const without = (record: Table, header: string): Table =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== header));

describe('repairs that are not written', () => {
  test.each<[what: string, record: Table, header: string, kept: string | undefined, to: string]>([
    [
      'a number in another unit',
      { ...without(penalty, '罚款金额(万元)'), '罚款金额(元)': '10000' },
      '罚款金额(元)',
      'unit',
      '1',
    ],
    ['what would begin like a formula', { ...licence, 许可编号: "'=1+1" }, '许可编号', 'like-formula', '=1+1'],
    ['what is wrapped in one', { ...licence, 许可编号: '="+1+1"' }, '许可编号', 'like-formula', '+1+1'],
    ['a sign in full width', { ...licence, 许可编号: '＝1+1' }, '许可编号', undefined, ''],
    ['what did begin so before', { ...licence, 许可编号: '-SL１' }, '许可编号', undefined, '-SL1'],
    [
      'a number with its sign',
      { ...without(penalty, '罚款金额(万元)'), '罚款金额(万元)': '－1' },
      '罚款金额(万元)',
      undefined,
      '-1',
    ],
    [
      'a time of day in what databases overwrite',
      { ...penalty, 公示截止期: '2025-03-01 14:22:33' },
      '公示截止期',
      'time-of-day',
      '2025-03-01',
    ],
    [
      'a time that says nothing',
      { ...penalty, 公示截止期: '2025-03-01 00:00:00' },
      '公示截止期',
      undefined,
      '2025-03-01',
    ],
    ['what would bring another warning', { ...licence, 许可类别: '其它' }, '许可类别', 'unsteady', '其他'],
    ['a plain one', { ...licence, 许可决定日期: '2024/3/1' }, '许可决定日期', undefined, '2024-03-01'],
    ['a word for nothing', { ...licence, 法定代表人: '王甲', 备注: '无' }, '备注', undefined, ''],
  ])('%s', async (_, record, header, kept, to) => {
    const [repair] = (await repairsOf(csv([record]))).filter(({ at }) => at.header === header);
    if (to === '' && repair === undefined) return;
    expect([repair?.to, repair?.kept, repair?.writable]).toEqual([to, kept, kept === undefined]);
  });
});

test('every reason has words, and all words are used', () => {
  const files = readdirSync('src', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'));
  const text = files
    .filter((file) => /^(?:fix|mapping|cli|sdk)\W/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  for (const why of Object.keys(keptRepairTexts)) expect(text, why).toContain(`'${why}'`);
  for (const [, why = ''] of text.matchAll(/\.leave(?:All)?\((?:[^;]*?, )?'([\w-]+)'\)/g))
    expect(Object.keys(keptRepairTexts)).toContain(why);
});

/** What a repair may not make of a text that did not begin so. */
const marks = /^[=+\-@\t\r]/;

test('no repair that is written makes a formula of a text', () => {
  const raw = fc.string({ unit: fc.constantFrom(...' \t"\'=+-@＝＋－＠‘1２a中;；\u200b,./年月日'), maxLength: 8 });
  const fields = recordTypes.flatMap((type) => type.fields);
  fc.assert(
    fc.property(
      fc.oneof(
        raw,
        raw.map((text) => `="${text}"`),
        raw.map((text) => `'${text}`),
      ),
      fc.nat(),
      fc.boolean(),
      (text, i, keyed) => {
        const field = fields[i % fields.length]!;
        const set = field.codeSet === null ? undefined : codeSets[field.codeSet];
        const context = { field, set, shift: 0, answers: null, keyed };
        const outcome = readCell(text, context);
        if (outcome.repair === undefined || outcome.value === undefined) return;
        const to = [outcome.value].flat().join(';');
        if (keptInCell(text, outcome, context) !== undefined) return;
        const begins = marks.test(to) && !/^[+-]\d+(\.\d+)?$/.test(to);
        expect(begins && (!text.startsWith(to[0]!) || text.startsWith('="')), `${JSON.stringify(text)} → ${to}`).toBe(
          false,
        );
        expect(readCell(to, context)).toMatchObject({ value: outcome.value });
        expect(readCell(to, context).repair).toBeUndefined();
      },
    ),
    { numRuns: 20_000 },
  );
});
