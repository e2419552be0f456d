const address = /^\s*https?:\/\/([^\s/:?#]+)/i;

/**
 * Host names of web addresses separated by half-width semicolons, in lower case; a name that only stands in a path or a
 * query is none. Source: rule NDCN-06. @public used by generated rules
 */
export const hostsIn = (addresses: string): readonly string[] =>
  addresses.split(';').flatMap((one) => {
    const host = address.exec(one)?.[1];
    return host === undefined ? [] : [host.toLowerCase()];
  });
