import type { Say } from '../findings/say.js';
import { visible } from '../reports/visible.js';
import { cutTo } from '../standard/width.js';

/** Called with what has been read so far. */
export type Progress = (done: { readonly file: string; readonly rows: number }) => void;

type Environment = Readonly<Record<string, string | undefined>>;

/** Shows progress on one line of the terminal; does nothing where standard error is no terminal that a line can be redrawn on. */
export function terminalProgress(
  say: Say,
  stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'> = process.stderr,
  env: Environment = process.env,
): { readonly show: Progress; readonly tell: (text: string) => void; readonly clear: () => void } {
  if (!stderr.isTTY || env['TERM'] === 'dumb' || env['CI']) return { show: () => {}, tell: () => {}, clear: () => {} };
  const started = Date.now();
  let last = started;
  let dirty = false;
  const tell = (text: string): void => {
    dirty = true;
    stderr.write(`\r\u001b[K${cutTo(visible(text), Math.max(20, (stderr.columns ?? 80) - 1))}`);
  };
  return {
    show({ file, rows }) {
      const now = Date.now();
      // short runs stay silent, long ones refresh a few times a second
      if (now - started < 1000 || now - last < 200) return;
      last = now;
      tell(say(`正在检查 ${file}：已读 ${rows} 行`, `checking ${file}: ${rows} rows`));
    },
    tell,
    clear() {
      if (dirty) stderr.write('\r\u001b[K');
    },
  };
}
