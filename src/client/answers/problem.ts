import type { ProblemDetails } from '../errors.js';
import type { Answer } from './answer.js';
import { embeddedFailure } from './embedded.js';

type Members = Readonly<Record<string, unknown>>;

/** What an answer that is no success says of itself: RFC 9457, or what other platforms have in its place; not masked yet. */
export function problemOf({ content, status }: Answer): ProblemDetails {
  if (content.kind !== 'json' || Array.isArray(content.value)) return { status };
  const members = content.value as Members;
  const told = embeddedFailure(members);
  // a bare status as a code says nothing
  const bare = told === null || told.code === String(status) || told.code === 'FAILED';
  const own = typeof members['code'] === 'string' && !/^\d{3}$/.test(members['code']) ? members['code'] : undefined;
  const code = own ?? (bare ? undefined : told.code);
  const detail = typeof members['detail'] === 'string' ? members['detail'] : (told?.message ?? textIn(members));
  return {
    ...members,
    status,
    ...(code === undefined ? { code: undefined } : { code }),
    ...(detail === '' ? {} : { detail }),
  } as ProblemDetails;
}

/** RFC 6749, 5.2 for tokens; `title` of RFC 9457. */
const textIn = (members: Members): string =>
  String(members['error_description'] ?? members['message'] ?? members['title'] ?? members['error'] ?? '');
