import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { city } from '../reports/audit-city.js';
import { auditOf } from '../reports/make-audit.js';
import { type Json, nodesOf, readJson } from './load.js';

const schema = readJson('schemas/audit.json');
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

test.each([
  ['an empty report', auditOf()],
  ['a report with something of everything', city],
])('%s is what the schema says', (_name, report) => {
  expect(validate(plain(report)), JSON.stringify(validate.errors)).toBe(true);
});

describe('the schema is strict', () => {
  // objects whose keys are names of fields or parameters of findings
  const open = /\/(params|record)$/;
  const places = [...nodesOf(plain(city))].filter(({ node, place }) => !Array.isArray(node) && !open.test(place));

  test('every key must be there, at any depth, and none of one’s own', () => {
    const accepted: string[] = [];
    for (const { place } of places) {
      const changed = (change: (node: Json) => void): boolean => {
        const report = plain(city);
        change([...nodesOf(report)].find((one) => one.place === place)!.node);
        return validate(report);
      };
      if (changed((node) => Object.assign(node, { own: 1 }))) accepted.push(`${place}/own`);
      for (const key of Object.keys([...nodesOf(plain(city))].find((one) => one.place === place)!.node))
        if (changed((node) => delete node[key])) accepted.push(`${place} without ${key}`);
    }
    expect(places.length).toBeGreaterThan(50);
    expect(accepted).toEqual([]);
  });
});
