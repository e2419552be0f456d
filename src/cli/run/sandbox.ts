import type { ArgumentsCamelCase } from 'yargs';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { MissingPackageError } from '../../sandbox/optional-package.js';
import { ListenError } from '../../sandbox/server/listen-error.js';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.js';
import { StoreError } from '../../sandbox/store/store-error.js';
import { exitCodes } from '../exit-codes.js';
import { UsageError } from '../usage.js';

interface SandboxArguments {
  readonly port: number;
  readonly host: string;
  readonly 'i-know-this-is-not-loopback'?: boolean | undefined;
  readonly data?: string | undefined;
  readonly postgres?: string | undefined;
}

/** Starts the sandbox, says how it is reached, and ends it in order when it is told to. */
export async function runSandbox(args: ArgumentsCamelCase<SandboxArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const { port, data, postgres } = args;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(
      say(`--port：应为 0 至 65535 的整数，现为「${port}」`, `--port must be 0 to 65535, not ${port}`),
    );
  if (data !== undefined && postgres !== undefined)
    throw new UsageError(say('--data 和 --postgres 只能给一个', 'give either --data or --postgres'));
  const sandbox = await started(args, lang);
  if (sandbox === undefined) return;
  process.stdout.write(startText(sandbox, { data, postgres }, say));
  await stopAsked();
  process.stdout.write(say('正在停止……\n', 'Stopping…\n'));
  await sandbox.close();
}

/** The sandbox; undefined where it cannot be started, which has then been told. */
async function started(args: SandboxArguments, lang: Lang): Promise<Sandbox | undefined> {
  const { port, host, data, postgres } = args;
  try {
    return await startSandbox({
      port,
      host,
      notOnlyLoopback: args['i-know-this-is-not-loopback'] ?? false,
      data,
      postgres,
    });
  } catch (error) {
    if (!(error instanceof ListenError || error instanceof StoreError || error instanceof MissingPackageError))
      throw error;
    process.stderr.write(`${lang === 'zh' ? error.message : error.en}\n`);
    process.exitCode = error instanceof StoreError && error.isRemote ? exitCodes.platform : exitCodes.usage;
    return undefined;
  }
}

/** Resolves when the process is asked to stop. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const exampleTenant = 'demo-housing';

function startText(
  { url, origin, credentials, controlToken }: Sandbox,
  { data, postgres }: Pick<SandboxArguments, 'data' | 'postgres'>,
  say: Say,
): string {
  const example = credentials.find(({ clientId }) => clientId === exampleTenant)!;
  const place =
    data ?? (postgres === undefined ? say('内存（停止即清空）', 'memory (gone when stopped)') : 'PostgreSQL');
  const rows = credentials.map(
    ({ clientId, clientSecret, unitName, actsFor }) =>
      `  ${clientId.padEnd(16)} ${clientSecret.padEnd(24)} ${unitName}${actsFor.includes('*') ? say('（可代报任何单位）', ' (for any unit)') : ''}`,
  );
  return [
    say('沙箱已启动——没有法律效力，请不要报送真实数据', 'The sandbox is running: no legal effect, send no real data'),
    '',
    `${say('接口', 'Interface')}  ${url}`,
    `${say('首页', 'Page')}  ${origin}/`,
    `${say('存放', 'Kept in')}  ${place}`,
    ...(controlToken === undefined ? [] : [`${say('控制令牌', 'Control token')}  ${controlToken}`]),
    '',
    say('凭据（client_id、client_secret、单位）：', 'Credentials (client_id, client_secret, unit):'),
    ...rows,
    '',
    say('试一试：', 'Try:'),
    `  curl ${url}/submissions -H "Authorization: Bearer ${example.token}"`,
    say('给 SDK 和 lucheng submit 用的环境变量：', 'For the SDK and lucheng submit:'),
    `  LUCHENG_BASE_URL=${url} LUCHENG_MODE=sandbox LUCHENG_CLIENT_ID=${example.clientId} LUCHENG_CLIENT_SECRET=${example.clientSecret}`,
    '',
    say('按 Ctrl+C 停止\n', 'Ctrl+C stops it\n'),
  ].join('\n');
}
