import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readObligations } from '../../src/codegen/audit/obligation-files.js';
import { parameters } from '../../src/generated/parameters.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { ruleTexts } from '../../src/generated/rule-texts.js';
import { knownToOldTerminals } from '../cli/gbk.js';
import { ruleFiles } from './rule-files.js';

const refsOf = ({ ref, covers = [] }: { readonly ref: string; readonly covers?: readonly string[] }): string[] => [
  ref,
  ...covers,
];
const obligationFiles = readObligations();
const conditions = recordTypes.flatMap((type) => type.conditions);

describe('what rules and parameters say of each other', () => {
  test.each(
    [...ruleFiles, ...obligationFiles.map((file) => ({ ...file, id: `coverage/${file.name}` }))].map(
      (rule) => [rule.id, rule] as const,
    ),
  )('%s is named by its parameters', (id, rule) => {
    for (const name of rule.parameters ?? []) {
      const known = parameters[name]?.rules ?? [];
      const hint = `schemas/parameters.json: add ${rule.ref} to the rules of ${name}, which ${id} uses; then npm run generate`;
      expect(
        refsOf(rule).some((ref) => known.includes(ref)),
        hint,
      ).toBe(true);
    }
  });

  test('a parameter is used by the rules it names, as far as these are written', () => {
    const users = new Map<string, string[]>();
    for (const rule of [...ruleFiles, ...obligationFiles])
      for (const ref of refsOf(rule)) users.set(ref, [...(users.get(ref) ?? []), ...(rule.parameters ?? [])]);
    const idle = Object.entries(parameters).flatMap(([name, { rules }]) =>
      rules.filter((ref) => users.has(ref) && !users.get(ref)!.includes(name)).map((ref) => `${name}: ${ref}`),
    );
    expect(idle, 'schemas/parameters.json names rules that do not use the parameter').toEqual([]);
  });
});

test('no rule has the id of a condition of the schemas', () => {
  const ids = new Set(conditions.map(({ id }) => id));
  expect(ruleTexts.filter(({ id }) => ids.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(ruleTexts.map((rule) => [rule.id, rule] as const))('the words of %s', (_id, rule) => {
  const chinese = [rule.title, rule.message.replaceAll(/\{[^{}]*\}/g, ''), rule.why, rule.fix];

  test('are for stewards', () => {
    for (const text of chinese) {
      expect(text, 'say what is wrong, not that something is').not.toMatch(/不合法|有误/);
      // file formats, web addresses and the codes of the standard may be named
      const english = text
        .match(/[A-Za-z]{2,}/g)
        ?.filter((word) => !/^(http|https|www|gov|cn|index|html|MM|DD|YYYY|JSON)$/.test(word));
      expect(english ?? [], text).toEqual([]);
    }
  });

  test('show on old terminals', () => {
    expect([...chinese.join('')].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
  });

  test('quote what is wrong', () => {
    expect(rule.message).toMatch(rule.en.message.includes('{') ? /\{/ : /./);
    expect(rule.en.message.replaceAll(/\{[^{}]*\}/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

test('the page of the rule language is linked from the guides', () => {
  for (const page of ['docs/contributing.md', 'docs/guide/developer.md'])
    expect(readFileSync(page, 'utf8'), page).toContain('reference/rule-language.md');
});
