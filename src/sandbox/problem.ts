import type { Problem } from '../generated/api.js';
import type { Limits } from './limits.js';

/** What this platform says; the others are of platforms that ask for signatures, or of gateways before them. */
export type ProblemCode = Exclude<
  Problem['code'],
  | 'SIGNATURE_INVALID'
  | 'SIGNATURE_EXPIRED'
  | 'UNKNOWN_KEY'
  | 'IP_NOT_ALLOWED'
  | 'RESOURCE_EXPIRED'
  | 'QUOTA_EXHAUSTED'
  | 'UPSTREAM_TIMEOUT'
>;

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Whether the request has had an effect. */
export type RequestOutcome = 'not-applied' | 'unknown' | 'applied';

interface Kind {
  readonly status: number;
  readonly title: Words;
  /** Sending the same again may succeed. */
  readonly retryable?: boolean;
  readonly outcome?: RequestOutcome;
}

const kind = (status: number, zh: string, en: string, more: Partial<Kind> = {}): Kind => ({
  status,
  title: { zh, en },
  ...more,
});
const retryable = { retryable: true } as const;

/** The problems of the contract, by their codes. */
export const problemKinds: Readonly<Record<ProblemCode, Kind>> = {
  MALFORMED_JSON: kind(400, '请求体不是完整的 JSON', 'The body is not JSON'),
  INVALID_HEADER: kind(400, '请求头的值不能用', 'A header cannot be used'),
  INVALID_PARAMETER: kind(400, '请求参数的值不能用', 'A parameter cannot be used'),
  IDEMPOTENCY_KEY_MISSING: kind(400, '没有幂等键', 'The idempotency key is missing'),
  INVALID_CURSOR: kind(400, '翻页的位置不能用', 'The cursor cannot be used'),
  TOKEN_MISSING: kind(401, '没有令牌', 'The token is missing'),
  TOKEN_EXPIRED: kind(401, '令牌已过期', 'The token has expired', retryable),
  TOKEN_INVALID: kind(401, '令牌不认识', 'The token is not known'),
  CLOCK_SKEW: kind(401, '时钟与平台相差太多', 'The clock differs too much'),
  SCOPE_MISSING: kind(403, '令牌没有这项权限', 'The token lacks a scope'),
  ORG_MISMATCH: kind(403, '不是本单位的数据', 'The data is of another unit'),
  DELEGATION_MISSING: kind(403, '没有代报授权', 'There is no delegation'),
  NOT_FOUND: kind(404, '没有这个地址或这条数据', 'There is no such thing'),
  SUBMISSION_UNKNOWN: kind(404, '没有收到过这个批次', 'No such submission has been received'),
  RECEIPT_NOT_READY: kind(404, '回执还没有出来', 'The receipt is not ready', retryable),
  METHOD_NOT_ALLOWED: kind(405, '这个地址不接受这种方法', 'The method is not allowed here'),
  NOT_ACCEPTABLE: kind(406, '不能给出所要的格式', 'The format asked for cannot be given'),
  IDEMPOTENCY_IN_PROGRESS: kind(409, '同一批次正在受理', 'The same submission is being received', retryable),
  STATE_CONFLICT: kind(409, '现在的状态不能这样做', 'The state does not allow it'),
  CURSOR_EXPIRED: kind(410, '位置太早，事件已不再保留', 'The cursor is too early'),
  BATCH_TOO_LARGE: kind(413, '请求体太大', 'The body is too large'),
  RECORD_TOO_LARGE: kind(413, '有的记录太大', 'A record is too large'),
  TOO_MANY_ENTRIES: kind(413, '记录太多', 'There are too many entries'),
  UNSUPPORTED_MEDIA_TYPE: kind(415, '内容类型不接受', 'The media type is not supported'),
  UNSUPPORTED_CHARSET: kind(415, '内容不是 UTF-8', 'The body is not UTF-8'),
  REQUEST_INVALID: kind(422, '请求不合接口规定', 'The request does not follow the contract'),
  STANDARD_VERSION_UNSUPPORTED: kind(422, '数据标准版本不接受', 'The version of the standard is not accepted'),
  IDEMPOTENCY_KEY_REUSED: kind(422, '幂等键已用于别的请求', 'The idempotency key was used for another request'),
  DIGEST_MISMATCH: kind(422, '摘要与内容不符', 'The digest does not fit the content'),
  RATE_LIMITED: kind(429, '请求太密', 'Too many requests', retryable),
  INTERNAL: kind(500, '平台内部错误', 'Internal error', { retryable: true, outcome: 'unknown' }),
  MAINTENANCE: kind(503, '平台维护中', 'Under maintenance', retryable),
  OVERLOADED: kind(503, '平台繁忙', 'Overloaded', retryable),
};

/** Members of a problem beyond what its code says. */
export interface ProblemMore {
  readonly retryAfter?: number;
  readonly errors?: readonly { readonly pointer: string; readonly message: Words }[];
  readonly serverTime?: string;
  readonly limits?: Limits;
  readonly nextOpenAt?: string;
  readonly earliestCursor?: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** A request that is not answered as it asked. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly detail: Words;
  readonly more: ProblemMore;

  constructor(code: ProblemCode, zh: string, en: string, more: ProblemMore = {}) {
    super(`${code}: ${zh}`);
    this.code = code;
    this.detail = { zh, en };
    this.more = more;
  }
}

/** The body of `application/problem+json`. */
export function problemBody(problem: ProblemError, lang: keyof Words, requestId: string, instance: string): object {
  const { code, detail, more } = problem;
  const { status, title, retryable: again = false, outcome = 'not-applied' }: Kind = problemKinds[code];
  const { errors, ...rest } = more;
  return {
    type: `urn:lucheng:problem:${code}`,
    title: title[lang],
    status,
    detail: detail[lang],
    instance,
    code,
    requestId,
    retryable: again,
    outcome,
    ...rest,
    ...(errors === undefined
      ? {}
      : { errors: errors.map(({ pointer, message }) => ({ pointer, message: message[lang] })) }),
  };
}
