import { addressesIn } from '../../coverage/questions/pages-check.js';
import type { SourceState } from '../../model/audit-state.js';
import type { WantedPage } from './ask-pages.js';

/** The pages commitments of a year say they stand on, each once, with the titles to be looked for. */
export function pagesWanted(sources: readonly SourceState[], year: string): readonly WantedPage[] {
  const titles = new Map<string, Set<string>>();
  for (const { type, record } of sources.flatMap(({ facts }) => facts)) {
    const { commitmentYear, publishUrl, title } = record;
    if (type !== 'annual-commitment' || commitmentYear !== year) continue;
    if (typeof publishUrl !== 'string' || typeof title !== 'string') continue;
    for (const url of addressesIn(publishUrl)) titles.set(url, (titles.get(url) ?? new Set()).add(title));
  }
  return [...titles].map(([url, wanted]) => ({ url, titles: [...wanted] }));
}
