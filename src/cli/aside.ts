/** Arguments that name files which are no data, though they may lie among it. */
interface AsideArguments {
  readonly register?: string | undefined;
  readonly reporters?: string | undefined;
  readonly state?: string | undefined;
  readonly output?: readonly string[] | undefined;
}

/** Files that are no data, with the reason: what is compared with, and what is written, or was by a run before. */
export function asideOf({ register, reporters, state, output = [] }: AsideArguments): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries([...output, ...(state === undefined ? [] : [state])].map((file) => [file, 'output'])),
    ...(register === undefined ? {} : { [register]: 'register' }),
    ...(reporters === undefined ? {} : { [reporters]: 'reporters' }),
  };
}
