import type { PartialCounts } from '../errors.js';

/** A refusal that came as a success. */
export interface EmbeddedFailure {
  readonly code: string;
  readonly message: string;
}

type Members = Readonly<Record<string, unknown>>;

const okWords = /^(0+|200|20\d|ok|success|succeeded|true|s?0{2,}|10000)$/i;
const codeNames = ['errorCode', 'errCode', 'errcode', 'error_code', 'resultCode', 'retCode', 'code'] as const;
const messageNames = [
  'errorMsg',
  'errMsg',
  'errmsg',
  'error_msg',
  'message',
  'msg',
  'detail',
  'tips',
  'error_description',
  'error',
] as const;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The refusal within an answer that has a status of success; null where there is none. */
export function embeddedFailure(value: unknown): EmbeddedFailure | null {
  if (!isMembers(value)) return null;
  const message = messageNames.map((name) => value[name]).find((one) => typeof one === 'string' && one !== '');
  const found = (code: unknown): EmbeddedFailure => ({ code: String(code), message: String(message ?? '') });
  for (const name of codeNames) {
    const code = value[name];
    if ((typeof code === 'string' && code !== '') || typeof code === 'number')
      if (!okWords.test(String(code))) return found(code);
  }
  const { success, ok, error, status } = value;
  if (success === false || success === 'false' || ok === false) return found('FAILED');
  if (error === true || (isMembers(error) && Object.keys(error).length > 0)) return found('FAILED');
  if (typeof error === 'string' && error !== '') return found(error);
  return typeof status === 'string' && /^(fail(ed|ure)?|error)$/i.test(status) && value['submissionId'] === undefined
    ? found(status)
    : null;
}

const totalNames = ['total', 'totalSize', 'totalCount', 'totalNum'] as const;
const acceptedNames = ['success', 'successSize', 'successCount', 'successNum'] as const;
const rejectedNames = ['fail', 'failSize', 'failCount', 'failNum', 'failed', 'failure', 'errorCount'] as const;

/** Counts of an answer that tells how many records were taken; null where it tells of none. */
export function countsIn(value: unknown): PartialCounts | null {
  if (!isMembers(value)) return null;
  const data = isMembers(value['data']) ? { ...value['data'], ...value } : value;
  const first = (names: readonly string[]): number | null => {
    for (const name of names) {
      const one = data[name];
      if (
        (typeof one === 'number' || (typeof one === 'string' && /^\d+$/.test(one))) &&
        Number.isSafeInteger(Number(one))
      )
        return Number(one);
    }
    return null;
  };
  const [total, accepted, rejected] = [first(totalNames), first(acceptedNames), first(rejectedNames)];
  if (accepted === null && rejected === null) return null;
  return {
    total: total ?? (accepted ?? 0) + (rejected ?? 0),
    accepted: accepted ?? (total ?? 0) - (rejected ?? 0),
    rejected: rejected ?? Math.max(0, (total ?? 0) - (accepted ?? 0)),
  };
}
