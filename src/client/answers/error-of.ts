import type { Say } from '../../findings/say.js';
import {
  AuthenticationError,
  ConflictError,
  ContractError,
  type ErrorFacts,
  type IntegrityError,
  NotFoundError,
  type Outcome,
  PermissionError,
  type ProblemDetails,
  RateLimitError,
  TooLargeError,
  UnavailableError,
  UncertainOutcomeError,
  ValidationError,
} from '../errors.js';
import type { Answer } from './answer.js';

/** What an error is made of besides the answer. */
export interface ErrorContext {
  readonly say: Say;
  readonly attempts: number;
  readonly requestId: string;
  readonly retryAfterMs: number | undefined;
  /** Masked. */
  readonly problem: ProblemDetails;
  readonly write: boolean;
  readonly key: string | undefined;
  /** True where an earlier request of the call may have been carried out. */
  readonly earlier: boolean;
  /** Why it was not tried again, or what else the operator should know. */
  readonly reason?: string | undefined;
}

/** Statuses after which the same call may succeed; what the problem says itself counts more. */
const retryableStatus = new Set([408, 425, 429, 500, 502, 503, 504]);

export const isRetryable = (status: number, problem: ProblemDetails): boolean =>
  typeof problem.retryable === 'boolean' ? problem.retryable : retryableStatus.has(status);

/** What the problem says of the write itself; what is none of the contract's words says nothing. */
const statedOutcome = ({ outcome }: ProblemDetails): Outcome | undefined =>
  outcome === 'not-applied' || outcome === 'unknown' || outcome === 'applied' ? outcome : undefined;

/** True where it is not known whether a write was carried out. */
export function isUncertain(status: number, problem: ProblemDetails): boolean {
  const stated = statedOutcome(problem);
  if (stated !== undefined) return stated === 'unknown';
  return status >= 500 && status !== 501 && status !== 503;
}

/** The error an answer without success is: one class per what to do next. */
export function errorOf(answer: Answer, context: ErrorContext): IntegrityError {
  const { say, problem, attempts, requestId, retryAfterMs, write, key } = context;
  const { status, content } = answer;
  const unsure = isUncertain(status, problem) && write;
  const code = problem.code ?? `HTTP_${status}`;
  const outcome = write ? outcomeOf(status, problem, context.earlier) : 'not-applied';
  const retryable = isRetryable(status, problem);
  const facts: ErrorFacts = { code, outcome, retryable, retryAfterMs, requestId, status, attempts, problem };
  const said = problem.detail ?? problem.title ?? (content.kind === 'other' ? content.snippet : '');
  const more = context.reason === undefined ? '' : say(`；${context.reason}`, `; ${context.reason}`);
  const tell = (zh: string, en: string): string =>
    say(
      `${zh}${said === '' ? '' : `：${said}`}（HTTP ${status}，${code}，请求号 ${requestId}）${more}`,
      `${en}${said === '' ? '' : `: ${said}`} (HTTP ${status}, ${code}, request ${requestId})${more}`,
    );

  if (code === 'IDEMPOTENCY_IN_PROGRESS') {
    return new UncertainOutcomeError(
      tell(
        '平台还在办理同一批次，请稍后按编号查询，不要换编号重送',
        'The platform is still at this request; look it up later',
      ),
      { ...facts, idempotencyKey: key },
    );
  }
  if (status >= 300 && status < 400) {
    const message = tell(
      '平台把请求转到别处，没有跟去（令牌和数据不交给别的地址），多半是登录页或网关；请核对 baseUrl',
      'The platform redirects elsewhere and was not followed; check baseUrl: a login page or a gateway?',
    );
    return new ContractError(message, { ...facts, retryable: false, snippet: said });
  }
  switch (status) {
    case 401:
      return new AuthenticationError(
        tell(
          '平台不认可凭据，请核对客户端编号、密钥、令牌和本机时钟',
          'The platform refuses the credentials; check id, secret, token and clock',
        ),
        { ...facts, retryable: false },
      );
    case 403:
      return new PermissionError(
        tell(
          '没有这项权限，请与平台管理员核对授权范围和报送单位',
          'Not permitted; ask the administrator about scopes and units',
        ),
        { ...facts, retryable: false },
      );
    case 404:
    case 410:
      return new NotFoundError(tell('平台上没有所要的内容', 'The platform has no such thing'), facts);
    case 409:
    case 412:
    case 428:
      return new ConflictError(
        tell(
          '与平台上已有的内容冲突，请重新读取后再决定',
          'In conflict with what the platform holds; read again and decide',
        ),
        facts,
      );
    case 413:
      return new TooLargeError(tell('一次送得太多，请分开报送', 'Too much at once; send less'), {
        ...facts,
        retryable: false,
        limits: problem['limits'] as Readonly<Record<string, number>> | undefined,
      });
    case 400:
    case 422:
      return new ValidationError(
        tell('平台不接受所送的内容，请按说明改正', 'The platform refuses what was sent; correct it'),
        {
          ...facts,
          issues: problem.errors ?? [],
        },
      );
    case 429:
      return new RateLimitError(tell('请求太频繁，请稍后再试', 'Too many requests; try later'), facts);
  }
  if (unsure) {
    return new UncertainOutcomeError(
      tell(
        '平台出错，不知道这次报送是否已经收下；请先按编号查询，不要换编号重送',
        'The platform failed, and it is not known whether this was taken; look it up before sending again',
      ),
      { ...facts, idempotencyKey: key },
    );
  }
  if (status >= 500) {
    return new UnavailableError(
      tell('平台暂时不能办理，数据没有丢，请稍后再试', 'The platform is out of order for now; try later'),
      { ...facts, nextOpenAt: openAt(problem) },
    );
  }
  return new ContractError(
    tell('平台的回答不在接口约定之内，请与平台核对接口版本', 'The answer is outside the contract; check the versions'),
    { ...facts, retryable, snippet: said },
  );
}

/** What an answer says of a write, earlier requests of the same call included. */
function outcomeOf(status: number, problem: ProblemDetails, earlier: boolean): Outcome {
  const stated = statedOutcome(problem);
  if (stated === 'applied') return stated;
  if (isUncertain(status, problem)) return 'unknown';
  return earlier && !tellsOfEarlier(status, problem, stated) ? 'unknown' : 'not-applied';
}

/**
 * True where a refusal shows that an earlier request with the same key and bytes was not carried out: the platform looked at
 * it. What is refused before that, a gateway without a code of the platform's, and a conflict, which may be with oneself, do not.
 */
function tellsOfEarlier(status: number, { code }: ProblemDetails, stated: Outcome | undefined): boolean {
  if (status < 400 || status === 401 || status === 403 || status === 429 || status >= 500) return false;
  if (code === undefined || code === 'IDEMPOTENCY_KEY_REUSED') return false;
  return status !== 409 || stated === 'not-applied';
}

function openAt(problem: ProblemDetails): Date | undefined {
  const time = Date.parse(String(problem['nextOpenAt'] ?? ''));
  return Number.isNaN(time) ? undefined : new Date(time);
}
