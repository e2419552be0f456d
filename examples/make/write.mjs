import { strToU8, zipSync } from 'fflate';

const twoBytes = new Map();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const letter = decoder.decode(new Uint8Array([lead, trail]));
    if ([...letter].length === 1 && !twoBytes.has(letter)) twoBytes.set(letter, [lead, trail]);
  }

/** Text in GB18030, of which the examples need the letters of one and two bytes. */
export const gb18030 = (text) =>
  new Uint8Array([...text].flatMap((letter) => (letter < '\x80' ? letter.charCodeAt(0) : twoBytes.get(letter))));

/** Rows of records under a header, as CSV; a column may be headed by another name than the records use. */
export function csv(header, records) {
  const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [header.map(([head]) => head), ...records.map((record) => header.map(([, name]) => record[name] ?? ''))];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const styles = `<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf fontId="2" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="31" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>`;

/** Styles of cells, by their place in `styles`. */
export const style = { title: 1, header: 2, day: 3, text: 4 };

/** A cell of a column of days: a day as a number with a format of days, anything else as the text it is. */
export const dayCell = (text = '') =>
  /^\d{4}-\d\d-\d\d$/.test(text)
    ? { number: Date.parse(text) / 86_400_000 + 25_569, style: style.day }
    : { text, style: style.text };

/**
 * A workbook. Sheets have a name, rows of cells (`text` or `number`, with a `style`), the row its panes are frozen at,
 * and merged ranges. Equal sheets give equal bytes.
 */
export function workbook(sheets) {
  const strings = new Map();
  const worksheets = sheets.map((sheet) => worksheetXml(sheet, strings));
  const part = (name, xml) => [name, [strToU8(`${head}${xml}`), { mtime: new Date(2026, 0, 1) }]];
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (list) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const override = (name, kind) => `<Override PartName="/xl/${name}.xml" ContentType="${types}.${kind}+xml"/>`;
  const names = sheets.map((_, i) => `worksheets/sheet${i + 1}`);
  return zipSync(
    Object.fromEntries([
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${names.map((name) => override(name, 'worksheet')).join('')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
      ),
      part('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])),
      part(
        'xl/workbook.xml',
        `<workbook ${main} xmlns:r="${office}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        relations([
          ...names.map((name, i) => relation(`rId${i + 1}`, 'worksheet', `${name}.xml`)),
          relation('rId90', 'styles', 'styles.xml'),
          relation('rId91', 'sharedStrings', 'sharedStrings.xml'),
        ]),
      ),
      ...worksheets.map((xml, i) => part(`xl/${names[i]}.xml`, xml)),
      part(
        'xl/sharedStrings.xml',
        `<sst ${main} count="${strings.size}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
      ),
      part('xl/styles.xml', `<styleSheet ${main}>${styles}</styleSheet>`),
    ]),
  );
}

function worksheetXml({ rows, frozen = 0, merged = [] }, strings) {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = frozen > 0 ? `<sheetView workbookViewId="0">${pane}</sheetView>` : '<sheetView workbookViewId="0"/>';
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${main}><sheetViews>${view}</sheetViews><cols><col min="1" max="40" width="18" customWidth="1"/></cols><sheetData>${rows
    .map(
      (cells, i) =>
        `<row r="${i + 1}">${cells.map((cell, c) => cellXml(cell, `${letters(c)}${i + 1}`, strings)).join('')}</row>`,
    )
    .join('')}</sheetData>${merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`}</worksheet>`;
}

function cellXml({ text = '', number, style: s }, ref, strings) {
  const attributes = `r="${ref}"${s === undefined ? '' : ` s="${s}"`}`;
  if (number !== undefined) return `<c ${attributes}><v>${number}</v></c>`;
  if (text === '') return '';
  if (!strings.has(text)) strings.set(text, strings.size);
  return `<c ${attributes} t="s"><v>${strings.get(text)}</v></c>`;
}

/** Name of a column counted from 0. */
const letters = (c) => (c < 26 ? '' : letters(Math.floor(c / 26) - 1)) + String.fromCharCode(65 + (c % 26));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
