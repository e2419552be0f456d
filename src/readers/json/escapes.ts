const simple: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * What an escape of JSON stands for; `undefined` while it is not complete, `null` where there is no such escape.
 * @param source the escape so far, without its backslash: `n`, `u4e2d`.
 */
export function unescaped(source: string): string | undefined | null {
  if (!source.startsWith('u')) return simple[source] ?? null;
  if (!/^u[0-9a-f]*$/i.test(source)) return null;
  return source.length < 5 ? undefined : String.fromCharCode(Number.parseInt(source.slice(1), 16));
}
