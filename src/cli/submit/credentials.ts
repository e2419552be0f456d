import { readFile } from 'node:fs/promises';
import type { Say } from '../../findings/say.js';
import { UsageError } from '../usage.js';
import { whyNot } from '../why-not.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a file of credentials may hold. */
const names = [
  'LUCHENG_BASE_URL',
  'LUCHENG_MODE',
  'LUCHENG_TOKEN',
  'LUCHENG_CLIENT_ID',
  'LUCHENG_CLIENT_SECRET',
  'LUCHENG_CERT_FILE',
  'LUCHENG_KEY_FILE',
  'LUCHENG_KEY_PASSPHRASE',
  'LUCHENG_CA_FILE',
];

/**
 * The environment with what a file of credentials says, which goes before: lines `NAME=value`, blank ones and those that
 * begin with `#` passed over. No value of it is ever told.
 * @throws {UsageError} naming the line that cannot be read.
 */
export async function withCredentials(file: string | undefined, env: Environment, say: Say): Promise<Environment> {
  if (file === undefined) return env;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--credentials${say('：', ': ')}${file}${say('：', ': ')}${whyNot(error, say)}`);
  }
  const given: Record<string, string> = {};
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!names.includes(name))
      throw new UsageError(
        say(
          `--credentials：${file} 第 ${i + 1} 行不是「名称=值」，或名称不认识；可以有 ${names.join('、')}`,
          `--credentials: line ${i + 1} of ${file} is no NAME=value of a known name; there may be ${names.join(', ')}`,
        ),
      );
    given[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return { ...env, ...given };
}
