import { describe, expect, test, vi } from 'vitest';
import * as here from '../../src/client/errors.js';

const facts = { code: 'X', outcome: 'not-applied', retryable: false, requestId: 'r-1' } as const;

describe('two copies of the package', async () => {
  vi.resetModules();
  const there: typeof here = await import('../../src/client/errors.js');
  test('are two', () => {
    expect(there.ValidationError).not.toBe(here.ValidationError);
  });

  test('know each other’s errors', () => {
    const error = new there.ConflictError('冲突', facts);
    expect(here.isIntegrityError(error)).toBe(true);
    expect(error).toBeInstanceOf(here.IntegrityError);
    expect(error).toBeInstanceOf(here.ConflictError);
    expect(error instanceof here.ValidationError).toBe(false);
  });
});

test.each([new Error('x'), { name: 'ConflictError', code: 'X' }, null, undefined, 'x'])('%o is none', (value) => {
  expect(here.isIntegrityError(value)).toBe(false);
  expect(value instanceof (here.IntegrityError as never)).toBe(false);
});

test('a subclass of one’s own is asked for by itself', () => {
  class Own extends here.ValidationError {}
  expect(new Own('x', facts)).toBeInstanceOf(Own);
  expect(new Own('x', facts)).toBeInstanceOf(here.ValidationError);
  expect(new here.ValidationError('x', facts) instanceof Own).toBe(false);
});

test('an error tells what a program decides by', () => {
  const error = new here.TooLargeError('太大', { ...facts, attempts: 1, limits: { maxBytes: 9 }, recordId: 'a-1' });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'TooLargeError',
    message: '太大',
    code: 'X',
    outcome: 'not-applied',
    retryable: false,
    requestId: 'r-1',
    attempts: 1,
    limits: { maxBytes: 9 },
    recordId: 'a-1',
  });
  expect(String(error)).toBe('TooLargeError: 太大');
});
