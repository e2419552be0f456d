import { expect, test } from 'vitest';
import { auditDigest } from '../../src/reports/audit-digest.js';
import { auditNdjson } from '../../src/reports/audit-ndjson.js';
import { auditText } from '../../src/reports/audit-text.js';
import { digestBytes } from '../../src/reports/digest.js';
import { bytesOf } from '../../src/reports/fit-bytes.js';
import { city } from './audit-city.js';
import { auditOf, cellOf, summaryOf } from './make-audit.js';

test('the message of an audit fits a chat, and says the numbers of the report', () => {
  const text = auditDigest(city);
  expect(bytesOf(text)).toBeLessThanOrEqual(digestBytes);
  const [, numbers, duties] = auditText(city).split('\n');
  expect(text.split('\n').slice(1, 3)).toEqual([numbers!.trim(), duties!.trim()]);
});

test.each(['zh', 'en'] as const)('names the worst units first, as many as fit, and how many more (%s)', (lang) => {
  const holder = (i: number): string => String(370_100 + i);
  const matrix = Array.from({ length: 300 }, (_, i) =>
    cellOf('coverage/a', holder(i), '2025', i === 7 ? 'missing' : 'late'),
  );
  const holders = Array.from({ length: 300 }, (_, i) => ({
    code: holder(i),
    name: `${'示例'.repeat(40)}${i}`,
    division: null,
  }));
  const audit = auditOf({
    lang,
    verdict: 'fail',
    matrix,
    holders,
    obligations: [summaryOf('coverage/a', '义务', matrix)],
  });
  const text = auditDigest(audit);
  expect(bytesOf(text)).toBeLessThanOrEqual(digestBytes);
  const units = text.split('\n').filter((line) => line.startsWith('· '));
  expect(units[0]).toContain(lang === 'zh' ? '缺 1 项' : '1 missing');
  expect(units.slice(1).every((line) => line.includes(lang === 'zh' ? '晚 1 项' : '1 late'))).toBe(true);
  expect(text).toContain(lang === 'zh' ? `另有 ${300 - units.length} 个单位` : `${300 - units.length} more units`);
});

test('NDJSON has one line a gap, and says how many are not listed', () => {
  const lines = auditNdjson({ ...city, gapCount: city.gaps.length + 5 })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ type }) => type)).toEqual(['run', ...city.gaps.map(() => 'gap'), 'end']);
  expect(lines.slice(1, -1).map(({ type: _, ...gap }) => gap)).toEqual(JSON.parse(JSON.stringify(city.gaps)));
  expect(lines.at(-1)).toEqual({ type: 'end', gaps: city.gaps.length, unlisted: 5 });
});
