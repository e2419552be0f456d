import type { RenderedFinding } from '../../model/finding.js';

/** The part of an address that shows the list of findings filtered: `#findings?rule=shape%2Fuscc&field=unifiedCode`. */
export const listAnchor = 'findings';

/** The address within the page that shows the findings of one rule on one field in the list, whatever the files call the field. */
export const listLink = ({ rule, at }: RenderedFinding): string =>
  `#${listAnchor}?${new URLSearchParams({ rule, field: at.field ?? '' }).toString()}`;
