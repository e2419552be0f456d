import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { bodySchema, brokenBy, contractOperations, operationOf, problemsOf } from './contract.js';

type Node = { readonly [key: string]: unknown };

test('the linter finds nothing', () => {
  const run = spawnSync('npx', ['redocly', 'lint', 'openapi/platform.yaml', '--format=json'], { encoding: 'utf8' });
  expect(JSON.parse(run.stdout.slice(run.stdout.indexOf('{')))).toMatchObject({
    totals: { errors: 0, warnings: 0, ignored: 0 },
  });
});

test('only GET and POST, and the generated table says the same', () => {
  expect([...new Set(contractOperations.map(({ method }) => method))].sort()).toEqual(['GET', 'POST']);
  expect(Object.keys(operations)).toEqual(contractOperations.map(({ id }) => id));
  for (const { id, method, path } of contractOperations)
    expect(operations[id as keyof typeof operations]).toMatchObject({ method, path });
});

test('the record types of the contract are those of the standard', () => {
  const text = readFileSync('openapi/components/record.yaml', 'utf8');
  for (const { id } of recordTypes) {
    expect(text).toContain(`    - ${id}\n`);
    expect(text).toContain(`    - $ref: ../../schemas/records/${id}.json\n`);
  }
});

describe('every example is as its schema says', () => {
  const examples = contractOperations.flatMap((operation) => {
    const bodies: [which: 'request' | number, node: Node | undefined][] = [
      ['request', operation.node['requestBody'] as Node | undefined],
      ...Object.entries(operation.node['responses'] as Record<string, Node>)
        .filter(([, node]) => node['$ref'] === undefined)
        .map(([status, node]): [number, Node] => [Number(status), node]),
    ];
    return bodies.flatMap(([which, node]) =>
      Object.entries((node?.['content'] ?? {}) as Record<string, Node>).flatMap(([type, content]) =>
        Object.entries((content['examples'] ?? {}) as Record<string, Node>).map(
          ([name, example]) => [`${operation.id} ${which} ${name}`, operation, which, type, example['value']] as const,
        ),
      ),
    );
  });
  test('each operation with a body has one', () => {
    for (const { id, node } of contractOperations)
      if (node['requestBody'] !== undefined)
        expect(
          examples.some(([name]) => name.startsWith(`${id} request`)),
          id,
        ).toBe(true);
  });
  test.each(examples)('%s', (_name, operation, which, type, value) => {
    expect(problemsOf(bodySchema(operation, which, type)!, value)).toEqual([]);
  });
});

describe('what does not keep the contract is found', () => {
  const answer = {
    method: 'GET',
    path: '/status',
    requestHeaders: {},
    requestBody: '',
    status: 200,
    responseHeaders: { 'content-type': 'application/json', 'x-request-id': '1', 'gi-environment': 'sandbox' },
    responseBody: '{"state":"open","serverTime":"2025-03-31T17:00:00+08:00"}',
  };
  test.each([
    ['nothing', {}, []],
    ['a status', { status: 418 }, ['GET /status 418: getStatus has no such status']],
    [
      'a header',
      { responseHeaders: { 'content-type': 'application/json', 'x-request-id': '1' } },
      ['GET /status 200: no Gi-Environment'],
    ],
    [
      'a value',
      { responseBody: '{"state":"shut","serverTime":""}' },
      ['GET /status 200: /state must be equal to one of the allowed values'],
    ],
    [
      'a type',
      { responseHeaders: { ...answer.responseHeaders, 'content-type': 'text/html' } },
      ['GET /status 200: content type text/html'],
    ],
    ['an operation', { path: '/nothing' }, ['GET /nothing 200: no such operation']],
  ])('%s', (_what, change, broken) => {
    expect(brokenBy({ ...answer, ...change })).toEqual(broken);
  });
  test.each([
    ['GET', '/', 'getService'],
    ['POST', '/records/complaint/a%2Fb/corrections', 'createCorrection'],
    ['GET', '/submissions/x/results?cursor=1', 'listResults'],
  ])('%s %s is %s', (method, path, id) => {
    expect(operationOf(method, path)?.id).toBe(id);
  });
});
