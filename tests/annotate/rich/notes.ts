import { columnIndex } from '../../../src/standard/column-letters.js';
import { head, main, mc, microsoft, type Part, spreadsheet } from './part.js';
import { columnOf } from './rows.js';

/** Where notes stand before anything is marked: on a cell that is wrong, on one that is right, on the title, and far off. */
export const noteRefs: readonly string[] = [`${columnOf('counterpartyUscc')}4`, 'B3', 'A1', 'AZ50'];

const thread = '{00000000-0000-4000-8000-0000000000C1}';
const person = '{00000000-0000-4000-8000-0000000000F1}';

const formatted = `<text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t>王甲:</t></r><r><rPr><i/><sz val="12"/><color rgb="FFFF0000"/><rFont val="楷体"/><charset val="134"/></rPr><t xml:space="preserve">
 请核对代码 &lt;原件&gt;</t></r></text>`;

const boxes = (start: number, refs: readonly string[]): string =>
  refs
    .map((ref, i) => {
      const column = columnIndex(ref.replace(/\d+$/, ''));
      const row = Number(/\d+$/.exec(ref)![0]) - 1;
      return `<v:shape id="_x0000_s${start + i}" type="#_x0000_t202" style='position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${i + 1};visibility:${i === 1 ? 'visible' : 'hidden'}' fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 31, ${row + 4}, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${i === 1 ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`;
    })
    .join('');

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** Notes with formats, a thread of replies with who wrote it, the boxes, a button among them, and a picture for the page header. */
export const noteParts: readonly Part[] = [
  {
    name: 'xl/comments1.xml',
    type: `${spreadsheet}.comments+xml`,
    content: `${head}<comments xmlns="${main}" xmlns:mc="${mc}" mc:Ignorable="xr" xmlns:xr="${microsoft}/spreadsheetml/2014/revision"><authors><author>王甲</author><author>tc=${thread}</author></authors><commentList><comment ref="${noteRefs[2]}" authorId="1" shapeId="0" xr:uid="${thread}"><text><t>[线程批注]
你的 Excel 版本可读取此线程批注</t></text></comment><comment ref="${noteRefs[1]}" authorId="0" shapeId="0"><text><t>一直显示</t></text></comment><comment ref="${noteRefs[0]}" authorId="0" shapeId="0">${formatted}</comment><comment ref="${noteRefs[3]}" authorId="0" shapeId="0"><text/></comment></commentList></comments>`,
  },
  {
    name: 'xl/threadedComments/threadedComment1.xml',
    type: 'application/vnd.ms-excel.threadedcomments+xml',
    content: `${head}<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-03-20T01:02:03.04" personId="${person}" id="${thread}"><text>这张表谁负责</text></threadedComment><threadedComment ref="A1" dT="2026-03-20T02:02:03.04" personId="${person}" id="{00000000-0000-4000-8000-0000000000C2}" parentId="${thread}"><text>李乙</text></threadedComment></ThreadedComments>`,
  },
  {
    name: 'xl/persons/person.xml',
    type: 'application/vnd.ms-excel.person+xml',
    content: `${head}<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="王甲" id="${person}" userId="王甲" providerId="None"/></personList>`,
  },
  {
    name: 'xl/drawings/vmlDrawing1.vml',
    content: `<xml ${namespaces}>\r\n <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes(1025, noteRefs)}</xml>`,
  },
  {
    name: 'xl/drawings/vmlDrawing2.vml',
    content: `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout><v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" o:preferrelative="t" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f"><v:stroke joinstyle="miter"/><v:path o:extrusionok="f" gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="LH" o:spid="_x0000_s2049" type="#_x0000_t75" style='position:absolute;margin-left:0;margin-top:0;width:12pt;height:12pt;z-index:1'><v:imagedata o:relid="rId1" o:title="标志"/></v:shape></xml>`,
  },
];
