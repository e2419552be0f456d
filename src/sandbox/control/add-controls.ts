import { randomUUID, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Hono } from 'hono';
import { packageRoot } from '../../cli/package-root.js';
import type { Outgoing } from '../faults/distort.js';
import type { Platform } from '../platform.js';
import { ProblemError } from '../problem.js';
import { type Bindings, refused } from '../server/app.js';
import { parseJson, readBody, verifyType } from '../server/body.js';
import type { Answer } from '../server/call.js';
import { send } from '../server/send.js';
import { outgoingOf } from '../server/serve.js';
import { controls } from './controls.js';
import { landingPage } from './landing.js';
import { isLoopback } from './loopback.js';

type Handle = (context: Context<Bindings>) => Promise<Answer>;
type Gate = (context: Context<Bindings>, platform: Platform) => void;

/** Adds what is of the sandbox alone: its control plane, its landing page, the contract’s files. */
export function addControls(app: Hono<Bindings>, platform: Platform, alreadySent: Response): void {
  const route = (method: string, at: string, handle: Handle, verify: Gate = verifyAllowed): void => {
    app.on(method, at, async (context) => {
      await send(context.env.outgoing, await answered(context, platform, handle, verify));
      return alreadySent;
    });
  };
  for (const { method, path: at, handle } of controls) {
    route(method, at, async ({ req }) => {
      const body = method === 'POST' ? await bodyOf(req.raw, platform) : undefined;
      return { status: 200, body: await handle(platform, body, new URL(req.url).searchParams) };
    });
  }
  // a browser sends no token: where one is asked for, the page tells no secrets
  route('GET', '/', async ({ req }) => landingPage(platform, new URL(req.url).origin), verifyNear);
  route('GET', '/openapi/:file{.+}', async ({ req }) => contractFile(req.param('file')!), verifyNear);
}

async function answered(
  context: Context<Bindings>,
  platform: Platform,
  handle: Handle,
  verify: Gate,
): Promise<Outgoing> {
  try {
    verify(context, platform);
    return outgoingOf(await handle(context), context.req.header('x-request-id') ?? randomUUID(), {});
  } catch (error) {
    if (error instanceof ProblemError) return refused(context, platform, error);
    const { message } = error as Error;
    return refused(
      context,
      platform,
      new ProblemError('INTERNAL', `沙箱出错了：${message}`, `The sandbox has failed: ${message}`),
    );
  }
}

/**
 * On this machine alone, whoever asks by this machine’s name may do everything; a web page that has another name pointed here may
 * not. Elsewhere the control token is asked for.
 */
function verifyAllowed(context: Context<Bindings>, platform: Platform): void {
  verifyNear(context, platform);
  if (platform.controlToken === undefined) return;
  const given = Buffer.from(/^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '');
  const wanted = Buffer.from(platform.controlToken);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  throw new ProblemError(
    'TOKEN_INVALID',
    '请在 Authorization 里带上启动时显示的控制令牌',
    'Send the control token shown at the start',
  );
}

function verifyNear({ req }: Context<Bindings>, { controlToken }: Platform): void {
  const host = new URL(req.url).hostname;
  if (controlToken !== undefined || isLoopback(host)) return;
  throw new ProblemError(
    'ORG_MISMATCH',
    `这里只能用本机地址打开，不能用「${host}」`,
    'Only to be opened by a loopback address',
  );
}

async function bodyOf(request: Request, platform: Platform): Promise<unknown> {
  const headers = Object.fromEntries(request.headers);
  const bytes = await readBody(request.body, headers, platform);
  // a form of another site’s page cannot have this type
  verifyType(headers['content-type'], 'application/json');
  return bytes.length === 0 ? undefined : parseJson(bytes);
}

async function contractFile(file: string): Promise<Answer> {
  const folder = path.join(packageRoot(), 'openapi');
  const found = path.resolve(folder, file);
  if (found.startsWith(`${folder}${path.sep}`)) {
    const text = await readFile(found, 'utf8').catch(() => undefined);
    if (text !== undefined) return { status: 200, body: text, type: 'application/yaml' };
  }
  throw new ProblemError('NOT_FOUND', `没有接口说明「${file}」`, `There is no ${file}`);
}
