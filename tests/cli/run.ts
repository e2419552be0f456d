import { spawn, spawnSync } from 'node:child_process';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = 'dist/esm/cli/main.js';
const plain = { LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' };

/** Runs the built command as a user would, in Chinese and without colours. */
export function lucheng(...args: string[]): Run {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...plain } });
}

/** The same beside the test, which goes on answering it. @param env variables besides. */
export function luchengBeside(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...plain, ...env } });
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      told[name] += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...told }));
  });
}
