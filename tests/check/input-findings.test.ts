import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { findingTexts } from '../../src/findings/texts/catalogue.js';
import type { RenderedFinding } from '../../src/model/finding.js';
import { inputCases } from './input-cases.js';

/** The id of the words a finding speaks in. */
function keyOf({ rule, params }: RenderedFinding): string {
  const key = `${rule}#${String(params['reason'] ?? '')}`;
  return key in findingTexts ? key : rule;
}

test.each(inputCases.map((one) => [one.key, one.sources[0]?.name ?? '', one] as const))(
  '%s: %s',
  async (key, _name, { sources, options }) => {
    const report = await check(sources, { asOf: '2024-03-12', ...options });
    const finding = report.findings.find((one) => keyOf(one) === key);
    expect(finding, JSON.stringify(report.findings.map(keyOf))).toBeDefined();
    // what a placeholder has nothing for would stand as a gap
    expect(finding!.message).not.toMatch(/「」|（）| {2}|\{\w+\}|^：|：$/);
    expect(finding!.message).not.toMatch(/undefined/);
    if (finding!.severity === 'error') expect(report.verdict).toBe('undetermined');
  },
);

/** Those of a submission, which is no file: tests/check/submission makes them. */
const ofSubmissions = ['input/not-an-object#batch', 'input/not-an-object#entries'];

test('every finding about inputs can still occur', () => {
  const made = new Set([...ofSubmissions, ...inputCases.map(({ key }) => key)]);
  expect(Object.keys(findingTexts).filter((key) => key.startsWith('input/') && !made.has(key))).toEqual([]);
});
