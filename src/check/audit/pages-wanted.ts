import { addressesIn } from '../../coverage/questions/pages-check.js';
import type { SourceState } from '../../model/audit-state.js';
import type { WantedPage } from './ask-pages.js';

/** The pages commitments of a year say they stand on, with the titles to be looked for. */
export const pagesWanted = (sources: readonly SourceState[], year: string): readonly WantedPage[] =>
  sources
    .flatMap(({ facts }) => facts)
    .flatMap(({ type, record: { commitmentYear, publishUrl, title } }) =>
      type === 'annual-commitment' &&
      commitmentYear === year &&
      typeof publishUrl === 'string' &&
      typeof title === 'string'
        ? addressesIn(publishUrl).map((url) => ({ url, titles: [title] }))
        : [],
    );
