import type { Say } from '../../findings/say.js';
import {
  ConfigurationError,
  ContractError,
  type ErrorFacts,
  type IntegrityError,
  UnavailableError,
  UncertainOutcomeError,
} from '../errors.js';
import type { AttemptFailure } from './attempt.js';
import type { Call } from './call.js';

/** True where trying again may help. */
export const mayPass = ({ kind, code }: AttemptFailure): boolean =>
  !['certificate', 'unsendable', 'oversize', 'encoding'].includes(kind) && !(kind === 'proxy' && /407/.test(code));

const words: Readonly<Record<AttemptFailure['kind'], readonly [zh: string, en: string]>> = {
  dns: ['找不到平台的主机名', 'The name of the host is not known'],
  refused: ['连不上平台', 'The platform cannot be reached'],
  tls: ['与平台的加密连接没有建立', 'No TLS connection came about'],
  certificate: [
    '平台的证书不受信任；请核对地址，或用 tls.ca 给出平台的根证书',
    'The certificate is not trusted; check the address, or give the authority in tls.ca',
  ],
  'connect-timeout': ['连接平台超时', 'Connecting took too long'],
  unsendable: [
    '请求头里有不能发送的字符，没有送出；请核对令牌、密钥、编号里是不是混进了中文、空格或换行',
    'A header cannot be sent: see whether tokens, keys and ids hold line breaks or letters beyond Latin ones',
  ],
  proxy: ['代理没有接通平台，请核对代理的地址、账号和 NO_PROXY', 'The proxy gave no connection; check it and NO_PROXY'],
  reset: ['连接中断，没有收到回答', 'The connection broke before an answer'],
  timeout: ['等待回答超时', 'No answer in time'],
  truncated: ['回答没有收完整', 'The answer ended too early'],
  oversize: ['回答超过允许的大小，没有读完；请核对地址', 'The answer is larger than allowed; check the address'],
  encoding: ['回答的压缩方式不认识', 'The answer is packed in an unknown way'],
};

/** The error of a call that got no whole answer. */
export function failureError(failure: AttemptFailure, call: Call, say: Say, reason?: string): IntegrityError {
  const { kind, code } = failure;
  const [zh, en] = words[kind];
  const tell = (zhMore: string, enMore: string): string =>
    say(
      `${zh}${code === '' ? '' : `（${code}）`}${zhMore}${reason === undefined ? '' : `；${reason}`}（请求号 ${call.requestId}）`,
      `${en}${code === '' ? '' : ` (${code})`}${enMore}${reason === undefined ? '' : `; ${reason}`} (request ${call.requestId})`,
    );
  const unsure = call.write && call.unsure;
  const facts: ErrorFacts = {
    code: `NETWORK_${kind.toUpperCase().replaceAll('-', '_')}`,
    outcome: unsure ? 'unknown' : 'not-applied',
    retryable: mayPass(failure),
    requestId: call.requestId,
    attempts: call.attempts,
  };
  if (!mayPass(failure) && failure.sent === 'never') return new ConfigurationError(tell('', ''), facts);
  if (unsure) {
    return new UncertainOutcomeError(
      tell(
        '；不知道平台是否已经收下，请先按编号查询，不要换编号重送',
        '; whether the platform took it is not known: look it up, never send it under another key',
      ),
      { ...facts, idempotencyKey: call.operation.key },
    );
  }
  if (!mayPass(failure)) return new ContractError(tell('', ''), facts);
  return new UnavailableError(tell('；数据没有送出或可以重送，请稍后再试', '; nothing was done, try later'), facts);
}
