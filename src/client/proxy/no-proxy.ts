import { BlockList, isIP } from 'node:net';

/**
 * Whether a host is reached directly, by a list as in `NO_PROXY`: names with everything below them, `.suffix`, `*.suffix`, `host:port`,
 * addresses, `10.0.0.0/8`, `fd00::/8`, `192.168.*` and `*`. The machine itself is always reached directly.
 */
export function bypasses(list: string, url: URL): boolean {
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
    .replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost') || matchesSubnet(host, '127.0.0.0/8') || host === '::1')
    return true;
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return list
    .toLowerCase()
    .split(/[\s,;，；、]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return matchesSubnet(host, entry);
  const [name, own] = splitPort(entry);
  if (own !== null && own !== port) return false;
  if (isIP(name) !== 0) return matchesSubnet(host, `${name}/${isIP(name) === 4 ? 32 : 128}`);
  const plain = name.replace(/^\*?\.+/, '').replace(/\.$/, '');
  if (plain === '') return false;
  if (plain.includes('*')) return glob(plain).test(host);
  return host === plain || (isIP(host) === 0 && host.endsWith(`.${plain}`));
}

/** `host:80`, `[::1]:443`, and `::1`, which has no port. */
function splitPort(entry: string): [name: string, port: string | null] {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return [bracketed[1]!, bracketed[2] ?? null];
  const plain = /^([^:]+):(\d+)$/.exec(entry);
  return plain === null ? [entry, null] : [plain[1]!, plain[2]!];
}

const glob = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`);

/** False for what is no subnet, and for hosts given by name: names are not looked up. */
function matchesSubnet(host: string, subnet: string): boolean {
  const family = isIP(host);
  const [address = '', length = ''] = subnet.replace(/^\[([^\]]+)\]/, '$1').split('/');
  const own = isIP(address);
  if (family === 0 || own === 0 || !/^\d{1,3}$/.test(length) || Number(length) > (own === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(address, Number(length), own === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
