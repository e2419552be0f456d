import { anyAttribute } from '../../workbook/edit/xml-spans.js';

/**
 * Attributes with some of them, by their local names, given another value or (null) taken away; all else stays as it is
 * written.
 */
export const withValues = (attributes: string, values: Readonly<Record<string, string | null>>): string =>
  attributes.replace(anyAttribute, (all, blank: string, name: string) => {
    const value = values[name.slice(name.indexOf(':') + 1)];
    return value === undefined ? all : value === null ? '' : `${blank}${name}="${value}"`;
  });
