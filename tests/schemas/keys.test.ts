import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('schemas', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.json'));

/** Keys of all objects in a value. */
const keysIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce<number>((sum, one) => sum + keysIn(one), 0) +
      (Array.isArray(value) ? 0 : Object.keys(value).length);

test('no file of the standard names one thing twice: only the last would count', () => {
  const twice = files.filter((file) => {
    const text = readFileSync(path.join('schemas', file), 'utf8');
    const written = text.match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)?.length ?? 0;
    return written !== keysIn(JSON.parse(text));
  });
  expect(files.length).toBeGreaterThan(400);
  expect(twice).toEqual([]);
});
