import type { Params } from '../model/finding.js';
import { UnreadableError } from '../model/unreadable-error.js';

/** Why a system does not give a file, by its code; chooses the words of `input/unreadable`. */
const reasons: Readonly<Record<string, string>> = { EBUSY: 'busy', EACCES: 'denied', EPERM: 'denied', ENOENT: 'gone' };

/**
 * What is told of an error met while a file is read: of its damage, of the system, whose errors have a code, or of the
 * program.
 */
export function failureOf(error: unknown): { readonly rule: string; readonly params: Params } {
  if (error instanceof UnreadableError) return error;
  const { code } = Object(error) as { readonly code?: unknown };
  const detail = error instanceof Error ? error.message : String(error);
  return typeof code === 'string'
    ? { rule: 'input/unreadable', params: { detail, reason: reasons[code] ?? 'other' } }
    : { rule: 'input/crashed', params: { detail } };
}
