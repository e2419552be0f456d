import type { Say } from '../../findings/say.js';
import {
  ContractError,
  type ErrorFacts,
  type IntegrityError,
  UncertainOutcomeError,
  ValidationError,
} from '../errors.js';
import type { Answer } from './answer.js';
import { countsIn, embeddedFailure } from './embedded.js';
import { beginningOf } from './snippet.js';

export interface UnexpectedContext {
  readonly say: Say;
  readonly facts: Omit<ErrorFacts, 'code' | 'outcome' | 'retryable'>;
  readonly write: boolean;
  readonly key: string | undefined;
  /** True where an earlier request of the call may have been carried out. */
  readonly earlier: boolean;
  /** Masks what is quoted. */
  readonly mask: (text: string) => string;
  /** The beginning of a value, masked. */
  readonly tell: (value: unknown) => string;
}

/** What is wrong with an answer that has a status of success; null where it is JSON and says nothing of failure. */
export function notSuccess(answer: Answer, context: UnexpectedContext): IntegrityError | null {
  const { content } = answer;
  if (content.kind !== 'json') return notJson(answer, context);
  const refused = embeddedFailure(content.value);
  if (refused === null) return null;
  const { say, facts, mask, write, key, earlier } = context;
  // a failure of some records is none of the others
  if (write && (countsIn(content.value)?.accepted ?? 0) > 0) return notAsAgreed(answer, context);
  const words = mask(refused.message);
  // a platform that knows no keys may call its own taking a moment ago a failure
  if (earlier) {
    return new UncertainOutcomeError(
      say(
        `平台回答成功（HTTP ${facts.status}），内容却是失败：${words}（代码 ${mask(refused.code)}）；先前的一次请求可能已经收下，请先按编号查询，不要换编号重送`,
        `The platform answers HTTP ${facts.status}, yet tells of a failure: ${words} (code ${mask(refused.code)}); an earlier request may have been taken: look it up, never send it under another key`,
      ),
      { ...facts, code: mask(refused.code), retryable: false, idempotencyKey: key },
    );
  }
  return new ValidationError(
    say(
      `平台回答成功（HTTP ${facts.status}），内容却是失败：${words}（代码 ${mask(refused.code)}）；一条也没有按已报送处理，请按说明改正`,
      `The platform answers HTTP ${facts.status}, yet tells of a failure: ${words} (code ${mask(refused.code)}); nothing counts as sent`,
    ),
    { ...facts, code: mask(refused.code), outcome: 'not-applied', retryable: false },
  );
}

/** An answer that is JSON and not what the contract says, counts of another platform among it. */
export function notAsAgreed(answer: Answer, context: UnexpectedContext): IntegrityError {
  const { say, facts, write, key, tell } = context;
  const value = answer.content.kind === 'json' ? answer.content.value : null;
  const counts = countsIn(value);
  if (write && counts !== null) {
    const { total, accepted, rejected } = counts;
    const told = rejected === 0 ? ['', ''] : ['，但没有说明是哪几条', ', and does not say which'];
    return new UncertainOutcomeError(
      say(
        `平台只说共 ${total} 条、成功 ${accepted} 条、失败 ${rejected} 条${told[0]}；没有自动重送，请到平台上核对。回答的格式不是本接口的，可用 dialect 选项说明怎样读`,
        `The platform tells ${total} records, ${accepted} taken, ${rejected} refused${told[1]}; nothing is sent again by itself. Its answers are of another form: see the option dialect`,
      ),
      { ...facts, code: 'PARTIAL_UNKNOWN', retryable: false, idempotencyKey: key, counts },
    );
  }
  const snippet = tell(value);
  return new ContractError(
    say(
      `平台的回答缺少约定的内容，请与平台核对接口版本；回答开头：${snippet}`,
      `The answer lacks what the contract says; check the versions. It begins: ${snippet}`,
    ),
    { ...facts, code: 'ANSWER_NOT_AS_AGREED', outcome: write ? 'unknown' : 'not-applied', retryable: false, snippet },
  );
}

function notJson({ content, contentType }: Answer, { say, facts, write, mask }: UnexpectedContext): IntegrityError {
  const outcome = write ? 'unknown' : 'not-applied';
  const make = (code: string, zh: string, en: string, snippet = ''): ContractError =>
    new ContractError(say(zh, en), { ...facts, code, outcome, retryable: false, snippet });
  if (content.kind === 'empty') {
    return make(
      'ANSWER_EMPTY',
      '平台的回答是空的，不能算作收到；请核对 baseUrl，或问平台和网关的管理员',
      'The answer is empty and does not count as received; check baseUrl, or ask who runs the platform',
    );
  }
  const type = contentType === '' ? say('没有写明类型', 'no type given') : contentType.slice(0, 80);
  if (content.kind === 'other' && content.reason === 'not-text') {
    return make(
      'ANSWER_NOT_TEXT',
      `平台的回答不是 UTF-8，也不是 GB18030（${type}），读不出文字；没有猜测，请问平台用的是什么编码`,
      `The answer is neither UTF-8 nor GB18030 (${type}); nothing was guessed`,
    );
  }
  const snippet = content.kind === 'other' ? beginningOf(mask(content.snippet)) : '';
  const broken = content.kind === 'other' && content.reason === 'broken-json';
  return broken
    ? make(
        'ANSWER_BROKEN_JSON',
        `平台的回答不是完整的 JSON（${type}），开头是：${snippet}`,
        `The answer is broken JSON (${type}); it begins: ${snippet}`,
        snippet,
      )
    : make(
        'ANSWER_NOT_JSON',
        `平台的回答不是 JSON（${type}），是不是登录页或防火墙的页面？开头是：${snippet}`,
        `Not a JSON answer (${type}): a login page or a firewall? It begins: ${snippet}`,
        snippet,
      );
}
