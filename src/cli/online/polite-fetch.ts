import type { FetchPage } from '../../check/audit/options.js';
import { exchangeOver } from './exchange.js';
import { pageFetcher } from './fetch-page.js';
import { Turns } from './turns.js';

/** Requests at once to all hosts together; to each host there is one. */
const atOnce = 2;
/** Milliseconds between two requests to the same host. */
const pause = 1000;
const deadline = 10_000;
const maxRedirects = 5;
const maxBytes = 2_000_000;

/**
 * Asks for public pages as a guest should: few requests at once, with pauses, within limits, as `robots.txt` allows.
 * @param version of this program, by which it names itself.
 * @param local true where pages in one’s own network may be asked for too: an address in a workbook must not make the machine
 * of whoever checks it talk to its own network unasked.
 */
export function politeFetch(version: string, local: boolean): FetchPage {
  const userAgent = `lucheng/${version}`;
  return pageFetcher({
    exchange: exchangeOver({ userAgent, maxBytes, local }),
    turns: new Turns(atOnce, pause),
    userAgent,
    deadline,
    maxRedirects,
  });
}
