import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState } from '../../../src/coverage/state/read-state.js';
import { sortedState } from '../../../src/coverage/state/sorted-state.js';
import { stateChunks, writeState } from '../../../src/coverage/state/write-state.js';
import type { AuditState } from '../../../src/model/audit-state.js';
import { factOf, sourceOf } from '../make-state.js';
import { anyState, stateWith } from './any-state.js';

const schema = JSON.parse(readFileSync('schemas/audit-state.json', 'utf8')) as object;
const isState = new Ajv2020({ strict: false }).compile(schema);

/** The same content in another order: keys of objects, and lists that are sorted. */
function shuffled(state: AuditState): AuditState {
  const turned = <T>(items: readonly T[]): T[] => [...items].reverse();
  const keys = (_: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value;
  const { registers, sources, ignored, pages, reporters } = state;
  const other: AuditState = {
    ...state,
    registers: turned(registers).map((one) => ({ ...one, units: turned(one.units) })),
    reporters: turned(reporters).map((one) => ({ ...one, reporters: turned(one.reporters) })),
    ignored: turned(ignored),
    pages: turned(pages).map((one) => ({ ...one, titles: turned(one.titles) })),
    sources: turned(sources).map((one) => ({
      ...one,
      facts: turned(one.facts),
      batches: turned(one.batches),
      problems: turned(one.problems),
      counted: turned(one.counted),
    })),
  };
  return JSON.parse(JSON.stringify(other, keys)) as AuditState;
}

describe('a state file', () => {
  test('says what the state says, and has the form of schemas/audit-state.json', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = writeState(state);
        expect(isState(JSON.parse(text)), JSON.stringify(isState.errors)).toBe(true);
        expect(JSON.stringify(readState(text, 'a.json'))).toBe(JSON.stringify(sortedState(shuffled(state))));
        expect(readState(text, 'a.json')).toEqual(sortedState(state));
      }),
    );
  });

  test('is the same bytes whatever order its content came in, and after it was read', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = writeState(state);
        expect(writeState(shuffled(state))).toBe(text);
        expect(writeState(readState(text, 'a.json'))).toBe(text);
      }),
    );
  });

  test('may be laid out anew by an editor: content counts', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = JSON.stringify(JSON.parse(writeState(shuffled(state))), null, 2);
        expect(writeState(readState(`\uFEFF${text}`, 'a.json'))).toBe(writeState(state));
      }),
    );
  });

  test('comes in chunks that end in a line', () => {
    const facts = Array.from({ length: 3000 }, (_, i) => factOf('arrears', { recordId: `示例-${i}` }));
    const state = stateWith([sourceOf(facts)]);
    const chunks = [...stateChunks(state)];
    expect(chunks.length).toBeGreaterThan(3);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
    expect(chunks.join('')).toBe(writeState(state));
    expect(chunks.at(-1)).toMatch(/\}\n$/);
    expect(readState(chunks, 'a.json').sources[0]!.facts).toHaveLength(3000);
  });
});
