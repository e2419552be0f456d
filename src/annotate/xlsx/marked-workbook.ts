import { type Archive, partText } from '../../readers/zip/part.js';
import { ownSheetName } from '../../standard/own-sheet.js';
import { standardVersion } from '../../standard/version.js';
import { DrawingBlocks } from '../../workbook/edit/drawing-blocks.js';
import type { SheetEdit } from '../../workbook/edit/sheet-edit.js';
import { editedSheet, SheetEditor } from '../../workbook/edit/sheet-editor.js';
import { SheetFrame } from '../../workbook/edit/sheet-frame.js';
import { SheetNotes } from '../../workbook/edit/sheet-notes.js';
import { StylesEdit } from '../../workbook/edit/styles-edit.js';
import type { ListedSheet } from '../../workbook/edit/workbook-part.js';
import { verifySheetName } from '../../workbook/limits.js';
import type { NewSheet } from '../../workbook/new-sheet.js';
import { SheetGrid } from '../../workbook/note-box.js';
import { sheetXml } from '../../workbook/sheet-xml.js';
import { fixedRange } from '../../workbook/write-workbook.js';
import { relationshipsNamespace, spreadsheetType } from '../../workbook/xml-names.js';
import type { KeptPart, NewPart } from '../../workbook/zip-writer.js';
import type { SheetPlan } from '../sheet-plan.js';
import { isSelected } from './is-selected.js';
import { SheetMarking } from './mark-sheet.js';
import { MarkedFormats } from './marked-formats.js';
import { ownRows } from './own-part.js';
import { extentOf } from './sheet-extent.js';
import { spreadsheetTables } from './spreadsheet-tables.js';
import { type EditedSheet, WorkbookEdit } from './workbook-edit.js';
import { asPlainWorkbook } from './workbook-kind.js';

const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const filterName = '_xlnm._FilterDatabase';
const titlesName = '_xlnm.Print_Titles';
/** Who our notes are by. */
const author = '鲁诚';

/** A sheet put in front; it has no notes. */
export type FrontSheet = Omit<NewSheet, 'notes'>;

/** A workbook that gets marks, step by step; it is written last. */
export class MarkedWorkbook {
  readonly #edit: WorkbookEdit;
  readonly #styles: StylesEdit;
  readonly #stylesName: string;
  readonly #formats: MarkedFormats;
  readonly #markings: { readonly sheet: EditedSheet; readonly marking: SheetMarking }[] = [];
  /** Filters of sheets put in, asked for once they are written. */
  readonly #filters: { readonly relation: string; readonly sheet: FrontSheet }[] = [];

  private constructor(edit: WorkbookEdit, styles: StylesEdit, stylesName: string) {
    this.#edit = edit;
    this.#styles = styles;
    this.#stylesName = stylesName;
    this.#formats = new MarkedFormats(styles);
  }

  static async open(archive: Archive): Promise<MarkedWorkbook> {
    const edit = await WorkbookEdit.open(archive);
    asPlainWorkbook(edit);
    const there = edit.target('styles');
    const name = there ?? `${edit.folder}styles.xml`;
    if (there === undefined) {
      edit.relations.add(`${relationshipsNamespace}/styles`, name);
      edit.package.types.set(name, `${spreadsheetType}.styles+xml`);
    }
    return new MarkedWorkbook(edit, new StylesEdit(await edit.package.text(name)), name);
  }

  /** Puts plans on the sheets they are for; what is in front when the workbook is opened now will be so no more. */
  async mark(plans: readonly SheetPlan[]): Promise<void> {
    const blocks = await DrawingBlocks.of(this.#edit.package);
    const { archive } = this.#edit.package;
    for (const sheet of this.#edit.sheets) {
      const plan = sheet.hasCells ? plans.find(({ name }) => name === sheet.name) : undefined;
      if (plan !== undefined) {
        const marking = new SheetMarking(plan, {
          extent: await extentOf(archive, sheet.entry, plan.headerRows),
          tables: await spreadsheetTables(this.#edit.package, sheet.entry.name),
          notes: await SheetNotes.open(this.#edit.package, sheet.entry.name, blocks),
          author,
          formats: this.#formats,
        });
        this.#markings.push({ sheet, marking });
        this.#stream(sheet, marking);
      } else if (await isSelected(archive, sheet.entry)) await this.#deselect(sheet);
    }
  }

  /** Puts new sheets in front, the first of which is seen when the workbook is opened. */
  putInFront(front: readonly FrontSheet[]): void {
    const taken = new Set(this.#edit.sheets.map(({ name }) => name.toLowerCase()));
    const listed = front.map((sheet, i): ListedSheet => {
      verifySheetName(sheet.name);
      if (taken.has(sheet.name.toLowerCase())) throw new RangeError(`two sheets are called ${sheet.name}`);
      taken.add(sheet.name.toLowerCase());
      const relation = this.#add(() =>
        sheetXml({ ...sheet, notes: [] }, this.#styles.table, i === 0, new SheetGrid({})),
      );
      this.#filters.push({ relation, sheet });
      return { name: sheet.name, relation, visibility: sheet.visibility ?? 'visible' };
    });
    this.#edit.part.add(listed, []);
  }

  /** Says on the sheet `_lucheng` what has been put in. @param front names of the sheets put in front. */
  async signOff(front: readonly string[]): Promise<void> {
    const there = this.#edit.sheets.find(({ name }) => name === ownSheetName);
    const { archive } = this.#edit.package;
    const first = there === undefined ? 1 : (await extentOf(archive, there.entry, [])).lastRow + 1;
    const rows = (): SheetEdit => {
      const all = ownRows(
        {
          standard: standardVersion,
          front,
          sheets: this.#markings.map(({ marking }) => marking.marked),
          pairs: this.#formats.pairs(),
        },
        first,
        there !== undefined,
      );
      return { row: (n) => all.get(n), added: [...all.keys()] };
    };
    const write = (text: AsyncIterable<string>): AsyncGenerator<string> =>
      editedSheet(text, new SheetEditor(rows(), ownSheetName));
    if (there !== undefined) {
      this.#edit.package.stream(there.entry.name, () => write(partText(archive, there.entry)));
      return;
    }
    const relation = this.#add(() => write(only(emptySheet)));
    this.#edit.part.add([], [{ name: ownSheetName, relation, visibility: 'very-hidden' }]);
  }

  parts(): AsyncGenerator<NewPart | KeptPart> {
    return this.#edit.package.parts(() => {
      const { part, main, package: edit } = this.#edit;
      for (const { sheet, marking } of this.#markings)
        if (marking.filtered !== undefined) part.setName(sheet.relation, filterName, fixedRange(marking.filtered));
      for (const { relation, sheet } of this.#filters) {
        const range = typeof sheet.autoFilter === 'function' ? sheet.autoFilter() : sheet.autoFilter;
        if (range !== undefined) part.setName(relation, filterName, fixedRange(range));
        if (sheet.print?.repeatRows !== undefined) part.setName(relation, titlesName, sheet.print.repeatRows);
      }
      edit.put(this.#stylesName, this.#styles.xml);
      edit.put(main, part.xml);
    });
  }

  #stream(sheet: EditedSheet, change: SheetEdit): void {
    const { archive } = this.#edit.package;
    const { entry } = sheet;
    this.#edit.package.stream(entry.name, () =>
      editedSheet(partText(archive, entry), new SheetEditor(change, entry.name)),
    );
  }

  /** Adds the part of a new sheet. @returns the id of its relation. */
  #add(content: () => AsyncIterable<string>): string {
    const { package: edit, relations, folder } = this.#edit;
    const name = edit.freeName(`${folder}worksheets/sheet`, '.xml');
    edit.stream(name, async function* () {
      for await (const piece of content()) yield edit.inForm(piece);
    });
    edit.types.set(name, `${spreadsheetType}.worksheet+xml`);
    return relations.add(`${relationshipsNamespace}/worksheet`, name);
  }

  async #deselect(sheet: EditedSheet): Promise<void> {
    const head = (xml: string): string => {
      const frame = SheetFrame.head(xml);
      frame.deselect();
      return frame.xml;
    };
    if (sheet.hasCells) this.#stream(sheet, { row: () => undefined, head });
    else this.#edit.package.put(sheet.entry.name, head((await this.#edit.package.text(sheet.entry.name)) ?? ''));
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}
