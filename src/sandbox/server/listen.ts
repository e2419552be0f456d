import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addControls } from '../control/add-controls.js';
import { isLoopback } from '../control/loopback.js';
import { optional } from '../optional-package.js';
import type { Platform } from '../platform.js';
import { ProblemError } from '../problem.js';
import { served } from '../routes/operations.js';
import { addOperations, type Bindings, refused } from './app.js';
import { ListenError } from './listen-error.js';
import { send } from './send.js';

export interface Listening {
  readonly address: AddressInfo;
  /** Ends every connection. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly notOnlyLoopback: boolean;
}

/** Opens the platform to its clients. @throws {ListenError} where the address cannot be taken. */
export async function listen(platform: Platform, { host, port, notOnlyLoopback }: ListenOptions): Promise<Listening> {
  if (!isLoopback(host) && !notOnlyLoopback) {
    throw new ListenError(
      `「${host}」不是本机地址，别的机器也能连上沙箱。确实要这样的，加 --i-know-this-is-not-loopback`,
      `${host} can be reached by other machines; add --i-know-this-is-not-loopback if that is meant`,
    );
  }
  const { Hono } = await optional(import('hono'), 'hono', '@hono/node-server');
  const { getRequestListener } = await optional(import('@hono/node-server'), 'hono', '@hono/node-server');
  const { RESPONSE_ALREADY_SENT } = await import('@hono/node-server/utils/response');
  const app = new Hono<Bindings>({ strict: false });
  addOperations(app, platform, served, RESPONSE_ALREADY_SENT);
  addControls(app, platform, RESPONSE_ALREADY_SENT);
  app.notFound(async (context) => {
    const problem = new ProblemError(
      'NOT_FOUND',
      `没有「${context.req.path}」这个地址，全部地址见 /gi/v1 的 links`,
      `There is nothing at ${context.req.path}; the links of /gi/v1 lead everywhere`,
    );
    await send(context.env.outgoing, refused(context, platform, problem));
    return RESPONSE_ALREADY_SENT;
  });
  const server = createServer(getRequestListener(app.fetch as never, { overrideGlobalObjects: false }));
  await bound(server, host, port);
  return {
    address: server.address() as AddressInfo,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const bound = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const at = `${host}:${port}`;
  const cause = { cause: error };
  if (error.code === 'EADDRINUSE')
    return new ListenError(
      `${at} 已被别的程序占用，请用 --port 换一个端口`,
      `${at} is in use; give another --port`,
      cause,
    );
  if (error.code === 'EACCES')
    return new ListenError(
      `没有权限使用 ${at}，请用 --port 换一个 1024 以上的端口`,
      `${at} is not allowed; use a port above 1024`,
      cause,
    );
  return new ListenError(`用不了 ${at}：${error.message}`, `${at} cannot be used: ${error.message}`, cause);
}
