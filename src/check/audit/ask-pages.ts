import type { PageAnswer } from '../../model/audit-state.js';
import { pageText } from '../../readers/html/page-text.js';
import type { FetchPage } from './options.js';

/** An address, and the titles its page is expected to hold. */
export interface WantedPage {
  readonly url: string;
  readonly titles: readonly string[];
}

/**
 * Asks every page once for all titles that are expected of it; of the page only its answer and the titles it holds are kept.
 * @returns answers by address.
 */
export async function askPages(wanted: readonly WantedPage[], fetchPage: FetchPage): Promise<readonly PageAnswer[]> {
  const titles = new Map<string, Set<string>>();
  for (const page of wanted) {
    const known = titles.get(page.url) ?? new Set();
    titles.set(page.url, known);
    for (const title of page.titles) known.add(title);
  }
  const urls = [...titles.keys()].sort();
  return Promise.all(
    urls.map(async (url): Promise<PageAnswer> => {
      const { status, text, failure } = await fetchPage(url);
      const words = comparable(pageText(text));
      const held = [...titles.get(url)!].filter((title) => failure === null && holds(words, title)).sort();
      return { url, status, titles: held, failure };
    }),
  );
}

/** What has no letter and no digit is nowhere. */
function holds(words: string, title: string): boolean {
  const wanted = comparable(title);
  return wanted !== '' && words.includes(wanted);
}

/** Letters and digits alone, full-width ones as half-width, in small letters: a page sets blanks and marks as it likes. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
