import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonHandler } from '../../src/readers/json/handler.js';
import { JsonTokenizer } from '../../src/readers/json/tokenizer.js';
import { defaultLimits } from '../../src/readers/limits.js';
import { refusal } from './collect.js';

/** A value rebuilt from what the tokenizer tells. */
function rebuild(text: string, chunkSize: number): unknown {
  const root: unknown[] = [];
  const stack: unknown[] = [root];
  const keys: string[] = [];
  const put = (value: unknown): void => {
    const top = stack.at(-1);
    if (Array.isArray(top)) top.push(value);
    else Object.defineProperty(top, keys.pop()!, { value, enumerable: true, configurable: true, writable: true });
  };
  const open = (value: unknown): void => {
    put(value);
    stack.push(value);
  };
  const handler: JsonHandler = {
    startObject: () => open({}),
    startArray: () => open([]),
    endObject: () => void stack.pop(),
    endArray: () => void stack.pop(),
    key: (key) => void keys.push(key),
    string: put,
    literal: (literal) => put(JSON.parse(literal)),
  };
  const tokenizer = new JsonTokenizer(handler, defaultLimits);
  for (let i = 0; i < text.length; i += chunkSize) tokenizer.push(text.slice(i, i + chunkSize));
  tokenizer.end();
  return root[0];
}

test('the tokenizer says of any valid JSON what JSON.parse says', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.integer({ min: 1, max: 9 }), (text, chunkSize) => {
      expect(rebuild(text, chunkSize)).toEqual(JSON.parse(text));
    }),
  );
});

test('and refuses exactly what JSON.parse refuses', async () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    '01',
    '1.',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
    '1e5',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(token, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), async (tokens, chunkSize) => {
      const text = tokens.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect((await refusal(async () => rebuild(text, chunkSize))) === undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});

test('nor does one changed character make them differ', async () => {
  const character = fc.constantFrom(
    ...'{}[],:"\\/bfnrtu0123456789aAeE+-. \n\t\r\u0000\u001f\u00a0\ufeff\u2028示'.split(''),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.json({ maxDepth: 3, stringUnit: 'binary' }),
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.array(character, { maxLength: 3 }),
      async (json, where, removed, added) => {
        const at = where % (json.length + 1);
        const text = json.slice(0, at) + added.join('') + json.slice(at + removed);
        let expected: unknown;
        try {
          expected = { value: JSON.parse(text) };
        } catch {
          expected = 'input/json-syntax';
        }
        let value: unknown;
        const failed = await refusal(async () => {
          value = rebuild(text, 3);
        });
        expect(failed?.rule ?? { value }).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
});
