import { spawnSync } from 'node:child_process';

/** Runs the built command as a user would, in Chinese and without colours. */
export function lucheng(...args: string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const env = { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' };
  return spawnSync(process.execPath, ['dist/esm/cli/main.js', ...args], { encoding: 'utf8', env });
}
