/** Called with what has been read so far. */
export type Progress = (done: { readonly file: string; readonly rows: number }) => void;

/** Shows progress on one line of the terminal; does nothing where standard error is no terminal. */
export function terminalProgress(chinese: boolean): { readonly show: Progress; readonly clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  let last = started;
  let dirty = false;
  return {
    show({ file, rows }) {
      const now = Date.now();
      // short runs stay silent, long ones refresh a few times a second
      if (now - started < 1000 || now - last < 200) return;
      last = now;
      dirty = true;
      const text = chinese ? `正在检查 ${file}：已读 ${rows} 行` : `checking ${file}: ${rows} rows`;
      stderr.write(`\r\u001b[K${text.slice(0, Math.max(20, (stderr.columns ?? 80) / 2 - 2))}`);
    },
    clear() {
      if (dirty) stderr.write('\r\u001b[K');
    },
  };
}
