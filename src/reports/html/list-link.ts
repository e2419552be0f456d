/** The part of an address that shows the list of findings filtered: `#findings?rule=shape%2Fuscc&field=unifiedCode`. */
export const listAnchor = 'findings';

/** What a link to the list may ask for; the same names stand in the address. */
export interface ListLink {
  readonly rule?: string;
  /** The standard's field name; empty for findings about no field. */
  readonly field?: string;
  readonly file?: string;
  /** Severities parted by commas. */
  readonly severity?: string;
  readonly change?: string;
}

/** Address of the list with only what is asked for. */
export function listLink(link: ListLink): string {
  const query = new URLSearchParams(Object.entries(link) as [string, string][]).toString();
  return query === '' ? `#${listAnchor}` : `#${listAnchor}?${query}`;
}
