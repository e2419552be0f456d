import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context, Hono } from 'hono';
import type { Outgoing } from '../faults/distort.js';
import type { Platform } from '../platform.js';
import { ProblemError, problemBody, problemKinds } from '../problem.js';
import type { Call, Served } from './call.js';
import { languageOf } from './language.js';
import { send } from './send.js';
import { outgoingOf, serve } from './serve.js';

/** The base path of the contract. */
export const basePath = '/gi/v1';

export interface Bindings {
  readonly Bindings: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };
}

/** Gives each operation its route, and other methods at its address their refusal. */
export function addOperations(
  app: Hono<Bindings>,
  platform: Platform,
  operations: readonly Served[],
  alreadySent: Response,
): void {
  for (const operation of operations) {
    app.on(operation.method, routeOf(operation.path), async (context) => {
      const call = callOf(context, platform);
      const outgoing = await serve(operation, call, context.req.raw.body);
      await send(context.env.outgoing, outgoing);
      return alreadySent;
    });
  }
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const allowed = operations.filter((operation) => operation.path === path).map(({ method }) => method);
    app.all(routeOf(path), async (context) => {
      const refusal = new ProblemError(
        'METHOD_NOT_ALLOWED',
        `这里只接受 ${allowed.join('、')}`,
        `Only ${allowed.join(', ')} here`,
      );
      await send(context.env.outgoing, refused(context, platform, refusal, { Allow: allowed.join(', ') }));
      return alreadySent;
    });
  }
}

/** The contract’s `{name}` is the router’s `:name`. */
const routeOf = (path: string): string => (path === '/' ? basePath : `${basePath}${path.replace(/\{(\w+)\}/g, ':$1')}`);

/** The answer to what no operation is there for. */
export function refused(
  context: Context<Bindings>,
  platform: Platform,
  problem: ProblemError,
  headers: Record<string, string> = {},
): Outgoing {
  const { lang, requestId, path } = callOf(context, platform);
  const body = problemBody(problem, lang, requestId, path);
  return outgoingOf(
    { status: problemKinds[problem.code].status, body, type: 'application/problem+json' },
    requestId,
    headers,
  );
}

function callOf(context: Context<Bindings>, platform: Platform): Omit<Call, 'body'> {
  const headers = context.req.header() as Record<string, string>;
  const { outgoing } = context.env;
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  return {
    platform,
    method: context.req.method,
    path: context.req.path,
    params: context.req.param() as Record<string, string>,
    query: new URL(context.req.url).searchParams,
    headers,
    lang: languageOf(headers['accept-language']),
    requestId: headers['x-request-id'] || randomUUID(),
    signal: gone.signal,
  };
}
