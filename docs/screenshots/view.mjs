import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Column letters as a number from 0. */
const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The same workbook, opened at another place: as if whoever saved it had left it there.
 * @param {Uint8Array} bytes
 * @param {{ sheet: string, cell?: string, first?: string, note?: string }} view name of the sheet in front, the cell the pointer is on, the first one
 * that is scrolled to, and one whose note is shown
 */
export function opened(bytes, { sheet, cell, first, note }) {
  const parts = unzipSync(bytes);
  const change = (name, edit) => {
    parts[name] = strToU8(edit(strFromU8(parts[name])));
  };
  const listed = [...strFromU8(parts['xl/workbook.xml']).matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  const target = (id) =>
    new RegExp(`Id="${id}"[^>]*Target="/?(?:xl/)?([^"]*)"|Target="/?(?:xl/)?([^"]*)"[^>]*Id="${id}"`)
      .exec(strFromU8(parts['xl/_rels/workbook.xml.rels']))
      .slice(1)
      .find(Boolean);
  for (const [i, [, name, id]] of listed.entries()) {
    const part = `xl/${target(id)}`;
    change(part, (xml) => xml.replace(' tabSelected="1"', ''));
    if (name !== sheet) continue;
    change('xl/workbook.xml', (xml) =>
      xml.includes('<workbookView')
        ? xml.replace(/(<workbookView[^>]*?)(?: activeTab="\d+")?\/>/, `$1 activeTab="${i}"/>`)
        : xml.replace('<sheets>', `<bookViews><workbookView activeTab="${i}"/></bookViews><sheets>`),
    );
    change(part, (xml) => viewed(xml, cell, first));
    if (note !== undefined) showNote(parts, change, part, note);
  }
  return zipSync(parts);
}

function viewed(xml, cell, first) {
  const place = (text) => (cell === undefined ? text : text.replace(/<selection[^>]*\/>/g, ''));
  const scrolled = (text) => {
    if (first === undefined) return text;
    // rows that stay in sight move to the side with the others
    const top = text.includes('<pane') ? first.replace(/\d+$/, '1') : first;
    return text
      .replace(/(<pane[^>]*?topLeftCell=")[^"]*"/, `$1${first}"`)
      .replace('<sheetView', `<sheetView topLeftCell="${top}"`);
  };
  return xml.replace(/<sheetView [\s\S]*?(?:<\/sheetView>|\/>(?=<\/sheetViews>))/, (view) => {
    const open = view.endsWith('</sheetView>') ? view : view.replace(/\/>$/, '></sheetView>');
    const pane = /activePane="(\w+)"/.exec(open)?.[1];
    const selection =
      cell === undefined ? '' : `<selection${pane ? ` pane="${pane}"` : ''} activeCell="${cell}" sqref="${cell}"/>`;
    return scrolled(place(open))
      .replace('<sheetView', '<sheetView tabSelected="1"')
      .replace('</sheetView>', `${selection}</sheetView>`);
  });
}

function showNote(parts, change, part, ref) {
  const rels = strFromU8(parts[part.replace(/([^/]+)$/, '_rels/$1.rels')]);
  const drawing = `xl/drawings/${/vmlDrawing\w*\.vml/.exec(rels)[0]}`;
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(ref);
  const its = `<x:Row>${digits - 1}</x:Row><x:Column>${columnOf(letters)}</x:Column>`;
  change(drawing, (xml) =>
    xml.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) =>
      shape.includes(its)
        ? shape.replace('visibility:hidden', 'visibility:visible').replace(its, `${its}<x:Visible/>`)
        : shape,
    ),
  );
}
