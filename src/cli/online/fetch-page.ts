import robotsModule from 'robots-parser';
import type { FetchPage, Page } from '../../check/audit/options.js';
import type { Answer, Exchange } from './exchange.js';
import type { PageFailure } from './failure-of.js';
import { decodePage } from './page-decoding.js';
import type { Turns } from './turns.js';

// its types speak of a default export within what is imported; what is imported is the function itself
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** By what pages are asked for. */
export interface PageManners {
  readonly exchange: Exchange;
  readonly turns: Turns;
  readonly userAgent: string;
  /** Milliseconds a page may take, redirects among them and waiting for a turn not. */
  readonly deadline: number;
  readonly maxRedirects: number;
}

/** Asks for pages one after another, as the sites allow. Nothing is asked twice but where two addresses lead to one page. */
export function pageFetcher(manners: PageManners): FetchPage {
  const robots = new Map<string, Promise<Robots>>();
  const robotsOf = (origin: string): Promise<Robots> => {
    const known = robots.get(origin) ?? readRobots(origin, manners);
    robots.set(origin, known);
    return known;
  };
  return async (address) => {
    const url = httpUrl(address);
    if (url === null) return failed('not-http');
    const answer = await follow(url, manners, async (next) => (await robotsOf(next.origin))(next));
    return typeof answer === 'string' ? failed(answer) : pageOf(answer);
  };
}

const failed = (failure: PageFailure): Page => ({ status: null, text: '', failure });

/** Null for what is no address of a page. */
function httpUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

/** True where a page may be asked for. */
type Robots = (url: URL) => boolean;

/** Asks and follows redirects. @param allowed whether an address may be asked for; not asked of the rules themselves. */
async function follow(
  start: URL,
  { exchange, turns, deadline, maxRedirects }: PageManners,
  allowed: (url: URL) => Promise<boolean> = async () => true,
): Promise<Answer | PageFailure> {
  let left = deadline;
  let url = start;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const next = url;
    if (!(await allowed(next))) return 'robots';
    const answer = await turns.take(next.host, async () => {
      const begun = performance.now();
      const own = await exchange(next, Math.max(1, Math.ceil(left)));
      left -= performance.now() - begun;
      return own;
    });
    if (typeof answer === 'string') return answer;
    const { location } = answer.headers;
    if (!isRedirect(answer.status) || location === undefined) return answer;
    const target = URL.canParse(location, next.href) ? httpUrl(new URL(location, next.href).href) : null;
    if (target === null) return 'not-http';
    url = target;
  }
  return 'redirects';
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The rules of a site. One that has none allows everything; while it is out of order it allows nothing. Source: RFC 9309, 2.3.1. */
async function readRobots(origin: string, manners: PageManners): Promise<Robots> {
  const url = new URL('/robots.txt', origin);
  const answer = await follow(url, manners);
  // where nobody answers, the page itself will tell why
  if (typeof answer === 'string') return () => true;
  if (answer.status >= 500) return () => false;
  if (answer.status !== 200) return () => true;
  const text = new TextDecoder().decode(answer.body);
  const rules = robotsParser(url.href, text);
  return (asked) => rules.isAllowed(asked.href, manners.userAgent) !== false;
}

const textTypes = /^(text\/html|text\/plain|application\/xhtml\+xml)\s*(;|$)/i;

async function pageOf({ status, headers, body }: Answer): Promise<Page> {
  const type = String(headers['content-type'] ?? 'text/html');
  if (status === 200 && !textTypes.test(type.trim())) return { status, text: '', failure: 'not-text' };
  return { status, text: await decodePage(body, type), failure: null };
}
