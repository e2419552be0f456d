import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleFunctions } from '../../../src/rules/functions/registry.js';

const nameOf = (signature: string): string => signature.slice(0, signature.indexOf('('));
const parametersOf = (signature: string): number => {
  const inside = signature.slice(signature.indexOf('(') + 1, signature.lastIndexOf(')'));
  return inside === '' ? 0 : inside.split(/,(?![^<]*>)/).length;
};

describe.each(ruleFunctions.map((entry) => [nameOf(entry.signature), entry] as const))('%s', (name, entry) => {
  test('has a file that exports it and takes what its signature says', async () => {
    const module = (await import(`../../../src/rules/functions/${entry.file}.ts`)) as Record<string, unknown>;
    const call = module[name];
    expect(typeof call).toBe('function');
    expect((call as (...args: never[]) => unknown).length).toBe(
      parametersOf(entry.signature) + (entry.from === undefined ? 0 : 1),
    );
  });

  test('has a table of tests and an example', () => {
    expect(existsSync(`tests/rules/functions/${entry.file}.test.ts`)).toBe(true);
    expect(entry.examples.length).toBeGreaterThan(0);
  });
});

test('names are unique, and there is no file without an entry', () => {
  const names = ruleFunctions.map(({ signature }) => nameOf(signature));
  expect(new Set(names).size).toBe(names.length);
  const files = readdirSync('src/rules/functions').map((file) => file.replace(/\.ts$/, ''));
  expect(files.filter((file) => !['registry', 'failure'].includes(file)).sort()).toEqual(
    ruleFunctions.map(({ file }) => file).sort(),
  );
});
