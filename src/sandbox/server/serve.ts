import { distorted, type Outgoing } from '../faults/distort.js';
import type { FaultAction } from '../faults/fault.js';
import { scenarios } from '../faults/scenarios.js';
import type { Platform } from '../platform.js';
import { ProblemError, problemBody, problemKinds } from '../problem.js';
import { rateHeaders } from '../rate-limiter.js';
import { forgetSubmissions } from '../store/submissions.js';
import type { KnownToken } from '../store/tenants.js';
import { authorised, tokenOf } from './authorise.js';
import { readBody, verifyType } from './body.js';
import type { Answer, Call, Served } from './call.js';
import { verifyQuery } from './query.js';

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });

/** Carries a call out, with whatever is to go wrong with it, and writes it down. */
export async function serve(
  operation: Served,
  call: Omit<Call, 'body'>,
  body: ReadableStream<Uint8Array> | null,
): Promise<Outgoing> {
  const started = performance.now();
  const { platform, headers } = call;
  const received = { ...call, body: new Uint8Array() };
  let token: KnownToken | undefined;
  let fault: FaultAction | undefined;
  let read: Call = received;
  let answer: Answer;
  let code = 'ok';
  const extra: Record<string, string> = {};
  try {
    token = await tokenOf(received);
    fault = scenarioOf(headers) ?? platform.faults.next(operation.id, token?.tenant.tenant);
    if (fault !== undefined) await before(fault, platform, token, call.signal);
    // all of it, whatever is answered: a connection with half a request on it cannot be used again
    read = { ...call, body: await readBody(body, headers, platform) };
    if (fault !== undefined && isInstead(fault)) answer = { status: 200 };
    else {
      countRequest(received, token, extra);
      verifyOpen(operation, platform);
      answer = await carriedOut(operation, read, token);
    }
  } catch (error) {
    const problem = error instanceof ProblemError ? error : internal(error);
    code = problem.code;
    if (problem.more.retryAfter !== undefined) extra['Retry-After'] = String(problem.more.retryAfter);
    if (problemKinds[problem.code].status === 401) extra['WWW-Authenticate'] = 'Bearer';
    answer = {
      status: problemKinds[problem.code].status,
      body: problemBody(problem, call.lang, call.requestId, call.path),
      type: 'application/problem+json',
    };
  }
  const clean = outgoingOf(answer, call.requestId, extra);
  const outgoing = fault === undefined ? clean : distorted(clean, fault, platform.keys, new Date());
  platform.journal.add({
    time: platform.clock.text(),
    operation: operation.id,
    ...(token === undefined ? {} : { tenant: token.tenant.tenant }),
    method: call.method,
    path: `${call.path}${call.query.size > 0 ? `?${call.query}` : ''}`,
    requestHeaders: headers,
    requestBody: Buffer.from(read.body).toString(),
    ...(outgoing.how === 'reset' || outgoing.how === 'stall' ? {} : { status: outgoing.status }),
    responseHeaders: outgoing.headers,
    responseBody: Buffer.from(outgoing.body).toString(),
    verdict: code,
    ...(fault === undefined ? {} : { fault: fault.type }),
    milliseconds: Math.round(performance.now() - started),
  });
  return outgoing;
}

/** What goes wrong before anything has been done. */
async function before(
  fault: FaultAction,
  platform: Platform,
  token: KnownToken | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (fault.type === 'delay') await sleep(fault.milliseconds, signal);
  if (fault.type === 'forget-keys' && token !== undefined)
    await forgetSubmissions(platform.database, token.tenant.tenant);
}

/** True for what takes the place of carrying the request out. */
const isInstead = (fault: FaultAction): boolean =>
  fault.type === 'html' ||
  fault.type === 'ok-with-error' ||
  ((fault.type === 'reset' || fault.type === 'stall') && fault.at === 'before-commit') ||
  (fault.type === 'status' && fault.at !== 'after-commit');

function scenarioOf(headers: Readonly<Record<string, string>>): FaultAction | undefined {
  const name = headers['gi-sandbox-scenario'];
  if (name === undefined) return undefined;
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (scenario === undefined) {
    throw new ProblemError(
      'INVALID_HEADER',
      `没有叫「${name}」的场景；有的是：${Object.keys(scenarios).join('、')}`,
      `There is no scenario ${name}; there are ${Object.keys(scenarios).join(', ')}`,
    );
  }
  return scenario;
}

const stateless: ReadonlySet<string> = new Set(['getService', 'getStatus', 'listKeys']);

function verifyOpen(operation: Served, { operating }: Platform): void {
  const { state, message, nextOpenAt } = operating;
  const writes = operation.scope === 'submit';
  if (state === 'open' || stateless.has(operation.id) || (state === 'read-only' && !writes)) return;
  throw new ProblemError(
    'MAINTENANCE',
    `${message ?? (state === 'read-only' ? '现在只能查询' : '现在不受理任何请求')}；数据请保留，恢复以后原样再发`,
    'Keep the data and send it again as it is once the platform is open',
    { retryAfter: 60, ...(nextOpenAt === undefined ? {} : { nextOpenAt }) },
  );
}

/** Counts a request against its client’s limit. @param extra takes the fields that tell how it stands. */
function countRequest({ platform }: Call, token: KnownToken | undefined, extra: Record<string, string>): void {
  const { requestsPerMinute } = platform.limits;
  const verdict = platform.rates.take(token?.tenant.tenant ?? '', requestsPerMinute, performance.now());
  Object.assign(extra, rateHeaders(requestsPerMinute, verdict));
  if (verdict.allowed) return;
  throw new ProblemError(
    'RATE_LIMITED',
    `每分钟至多 ${requestsPerMinute} 次请求，请 ${verdict.wait} 秒以后再发`,
    `At most ${requestsPerMinute} requests a minute; wait ${verdict.wait} seconds`,
    { retryAfter: verdict.wait },
  );
}

async function carriedOut(operation: Served, call: Call, token: KnownToken | undefined): Promise<Answer> {
  if (call.requestId.length > 128) {
    throw new ProblemError('INVALID_HEADER', 'X-Request-Id 至多 128 个字符', 'X-Request-Id has at most 128 characters');
  }
  verifyTexts(call);
  const { handler, scope } = operation;
  if (handler.query !== undefined) verifyQuery(call.query, handler.query);
  const tenant = handler.isOpen ? token?.tenant : authorised(call, token, scope!);
  if (handler.takes !== undefined) verifyType(call.headers['content-type'], handler.takes);
  return handler.isOpen ? handler.handle({ ...call, tenant }) : handler.handle({ ...call, tenant: tenant! });
}

/** No database takes a NUL in a text; nothing is named by one. */
function verifyTexts({ params, query }: Call): void {
  if (Object.values(params).some((value) => value.includes('\0')))
    throw new ProblemError('NOT_FOUND', '地址里有空字符', 'There is a NUL in the address');
  if ([...query.values()].some((value) => value.includes('\0')))
    throw new ProblemError('INVALID_PARAMETER', '参数里有空字符', 'There is a NUL in a parameter');
}

function internal(error: unknown): ProblemError {
  const about = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ProblemError(
    'INTERNAL',
    `有没有生效不能确定，请用原来的键和内容再发（${about}）`,
    `Whether it took effect is not known; send the same again (${about})`,
  );
}

/** An answer in bytes, with what every answer bears. */
export function outgoingOf(
  { status, headers, body, type }: Answer,
  requestId: string,
  extra: Record<string, string>,
): Outgoing {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    headers: {
      'X-Request-Id': requestId.slice(0, 128),
      'Gi-Environment': 'sandbox',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...extra,
      ...(body === undefined ? {} : { 'Content-Type': `${type ?? 'application/json'}; charset=utf-8` }),
      ...headers,
    },
    body: Buffer.from(text),
    how: 'whole',
  };
}
