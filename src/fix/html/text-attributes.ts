/** One attribute with the blanks before it: as the reader takes attributes apart. */
const anyAttribute = /(\s*)([^\s=/>"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;
/** What Excel and LibreOffice write beside a text about the value behind it. */
const values = /^(?:x:(?:num|err|bool|str|date)|sdval|sdnum)$/;
/** What a spreadsheet takes for a number, a date or a formula where nothing says that it is text. */
const likeValue = /^[=+\-@.(¥￥$\d]/;
/** How LibreOffice says that a cell is text. */
const libreOfficeText = ' sdnum="1033;0;@"';

/**
 * The attributes of a cell that gets a new text: what tells of another value behind the old one is gone, and a spreadsheet is told
 * to take the new one for text where it would not. Else Excel would cut an identity number to 15 digits.
 */
export function textAttributes(attributes: string, text: string): string {
  let hadValue = false;
  const rest = attributes.replace(anyAttribute, (all, _blank, name: string) => {
    const lower = name.toLowerCase();
    if (!values.test(lower)) return all;
    hadValue ||= lower.startsWith('x:');
    return '';
  });
  if (text === '') return rest;
  const formatted = likeValue.test(text) ? `${libreOfficeText}${withTextFormat(rest)}` : rest;
  return hadValue ? ` x:str${formatted}` : formatted;
}

const anyStyle = /(\sstyle\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)/i;
/** Its value is often in quotes of its own, which are references where they stand in quotes of the same kind. */
const anyFormat =
  /(?:mso-number-format|vnd\.ms-excel\.numberformat)\s*:\s*(?:&quot;.*?&quot;|"[^"]*"|'[^']*'|(?:\\.|[^;\\])*)/gi;

/** The attributes with Excel's format for text among the styles. */
function withTextFormat(attributes: string): string {
  const found = anyStyle.exec(attributes);
  if (found === null) return ` style='mso-number-format:"\\@"'${attributes}`;
  const [all, head = '', value = ''] = found;
  const quote = /^["']/.exec(value)?.[0];
  const styles = quote === undefined ? value : value.slice(1, -1);
  const format = `mso-number-format:${quote === "'" ? '"\\@"' : "'\\@'"}`;
  const others = styles.replace(anyFormat, '').replace(/^[;\s]+/, '');
  const written = `${head}${quote ?? '"'}${format}${others === '' ? '' : `;${others}`}${quote ?? '"'}`;
  return attributes.slice(0, found.index) + written + attributes.slice(found.index + all.length);
}
