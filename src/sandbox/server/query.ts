import { ProblemError } from '../problem.js';
import type { Call } from './call.js';

const usualPage = 50;

const invalid = (name: string, zh: string, en: string): ProblemError =>
  new ProblemError('INVALID_PARAMETER', `参数 ${name} ${zh}`, `Parameter ${name} ${en}`);

/** Refuses parameters an operation does not know: a misspelt one would be taken for none. */
export function verifyQuery(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (!known.includes(name)) {
      throw invalid(
        name,
        `这个地址没有；有的是：${known.join('、') || '（一个也没有）'}`,
        `is not known here; there are: ${known.join(', ') || 'none'}`,
      );
    }
    if (query.getAll(name).length > 1) throw invalid(name, '给了几次，只能给一次', 'is given more than once');
  }
}

/** A parameter that is one of several words. */
export function oneOf<T extends string>(query: URLSearchParams, name: string, words: readonly T[]): T | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalid(name, `应为 ${words.join('、')} 之一，现为「${value}」`, `must be one of ${words.join(', ')}`);
  return found;
}

/** A parameter of a pattern. */
export function matching(query: URLSearchParams, name: string, pattern: RegExp, example: string): string | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!pattern.test(value))
    throw invalid(name, `应写作 ${example} 的样子，现为「${value}」`, `must be like ${example}`);
  return value;
}

const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A parameter that is a time. */
export function timeIn(query: URLSearchParams, name: string): Date | undefined {
  const value = matching(query, name, timeForm, '2025-03-31T17:00:00+08:00');
  if (value === undefined) return undefined;
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw invalid(name, `没有这个时刻「${value}」`, 'is no time there is');
  return time;
}

/** How many items a page may have. */
export function limitOf({ query, platform }: Call): number {
  const value = query.get('limit');
  if (value === null) return usualPage;
  if (!/^\d{1,9}$/.test(value) || Number(value) < 1)
    throw invalid('limit', `应为正整数，现为「${value}」`, 'must be a positive integer');
  return Math.min(Number(value), platform.limits.pageSize);
}

/** Where a page ended, opaque to clients. @param list what is paged, so that the place in one list is none in another. */
export const cursorOf = (list: string, place: string | number): string =>
  Buffer.from(JSON.stringify([list, place])).toString('base64url');

/** The place a cursor tells; undefined where none is given. @throws {ProblemError} where it is none of this list. */
export function placeOf<Place extends string | number>(
  { query }: Call,
  list: string,
  isPlace: (value: unknown) => value is Place,
): Place | undefined {
  const cursor = query.get('cursor');
  if (cursor === null) return undefined;
  const [name, place] = parsed(cursor);
  if (name !== list || !isPlace(place)) {
    throw new ProblemError(
      'INVALID_CURSOR',
      'cursor 不是这个列表给的；请原样用上一页的 nextCursor，或者从头取',
      'The cursor is not one of this list; use nextCursor as it was given, or begin anew',
    );
  }
  return place;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The largest whole number the database’s columns have. */
const largest = 2 ** 31 - 1;

/** Places cursors may tell, as the database takes them: whoever makes up a cursor is told so. */
export const isNumber = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largest;
export const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');

/** Seconds a client is ready to wait, by `Prefer: wait=N`. */
export function waitOf({ headers, platform }: Call): number {
  const wait = /(?:^|[,;\s])wait=(\d{1,9})(?:$|[,;\s])/.exec(headers['prefer'] ?? '')?.[1];
  return Math.min(Number(wait ?? 0), platform.limits.longPollSeconds);
}
