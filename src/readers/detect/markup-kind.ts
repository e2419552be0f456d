import { skipLeading } from './skip-leading.js';

const comment = /<!--[\s\S]*?-->\s*/y;
const page = /^<(?:!doctype\s+html|(?:html|head|meta|title|body|table|style|script|div|center|form)\b)/i;
const tag = /^<(?:\?xml|!doctype|[a-z_][\w.-]*(?::[\w.-]+)?(?:\s[^<>]*)?\/?>)/i;
const tableInside = /<(?:html|table|tr|td)\b/i;

/** A web page, XML, or neither (null), by the start of a text without leading blanks. A saved page (MHTML) is one too. */
export function markupKind(start: string): 'html' | 'xml' | null {
  if (/^MIME-Version:/i.test(start)) return 'html';
  if (!start.startsWith('<')) return null;
  const text = skipLeading(start, comment);
  if (page.test(text)) return 'html';
  if (!tag.test(text)) return null;
  // a name space marks the tables of Excel 2003 XML, which are no web pages: <ss:Table>, <Table ss:…>
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) return 'xml';
  return tableInside.test(text) ? 'html' : /^<(?:\?xml|!doctype)|xmlns|<\//i.test(text) ? 'xml' : null;
}
