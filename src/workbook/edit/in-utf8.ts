/** XML with a declaration that says UTF-8, which is what is written, whatever the file was. */
export const inUtf8 = (xml: string): string =>
  xml.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)(?:"(?!utf-8")[^"]*"|'(?!utf-8')[^']*')/i, '$1"UTF-8"');
