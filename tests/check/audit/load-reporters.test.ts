import { expect, test } from 'vitest';
import { loadReporters } from '../../../src/check/audit/load-reporters.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';

const code = '11370100MADEUP128H';
const read = (...lines: readonly string[]) =>
  loadReporters(
    bytesSource(
      '应报清单.csv',
      new TextEncoder().encode(
        `${['单位名称,统一社会信用代码,记录类型,起始日期,终止日期', ...lines.map((line) => `济南市示例局,${line}`)].join('\n')}\n`,
      ),
    ),
    { asOf: '2026-04-30' },
  );

test('a line names a unit, a type and the days it has to report', async () => {
  const { reporters } = await read(`${code},302,2025-01-01,2025-01-01`, `${code.toLowerCase()},302,,`);
  const line = { unitCode: code, unitName: '济南市示例局', type: 'administrative-penalty', daily: false };
  expect(reporters).toEqual([
    { ...line, from: '2025-01-01', to: '2025-01-01' },
    { ...line, from: null, to: null },
  ]);
});

test.each([
  ['the type of zero reports', `${code},900,,`, '第 3 行的「记录类型」是 900'],
  ['no day at all', `${code},302,2025-03-01,2025-02-28`, '第 3 行的终止日期 2025-02-28 早于起始日期 2025-03-01'],
])('a line that names no duty is no line to judge by: %s', async (_, line, words) => {
  await expect(read(`${code},302,,`, line)).rejects.toThrow(words);
});
