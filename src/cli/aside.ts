/** Arguments that name files which are no data, though they may lie among it. */
interface AsideArguments {
  readonly register?: string | undefined;
  readonly reporters?: string | undefined;
  readonly baseline?: string | undefined;
  readonly state?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly annotate?: string | undefined;
  readonly fix?: string | undefined;
  readonly receipts?: string | undefined;
  readonly credentials?: string | undefined;
}

/** Files and folders that are no data, with the reason: what is compared with, and what is written, or was by a run before. */
export function asideOf(args: AsideArguments): Readonly<Record<string, string>> {
  const { register, reporters, baseline, state, output = [], annotate, fix, receipts, credentials } = args;
  const written = [...output, state, annotate, fix, receipts].filter((file) => file !== undefined);
  return {
    ...Object.fromEntries(written.map((file) => [file, 'output'])),
    ...(credentials === undefined ? {} : { [credentials]: 'credentials' }),
    ...(baseline === undefined ? {} : { [baseline]: 'baseline' }),
    ...(register === undefined ? {} : { [register]: 'register' }),
    ...(reporters === undefined ? {} : { [reporters]: 'reporters' }),
  };
}
