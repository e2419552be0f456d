import { UnreadableError } from '../../model/unreadable-error.js';
import type { ZipEntry } from '../../readers/zip/directory.js';
import { mainPart } from '../../readers/zip/kind.js';
import { type Archive, findEntry } from '../../readers/zip/part.js';
import { PackageEdit } from '../../workbook/edit/package-edit.js';
import type { Relations } from '../../workbook/edit/relations.js';
import { isStrict } from '../../workbook/edit/strict.js';
import { type ListedSheet, WorkbookPart } from '../../workbook/edit/workbook-part.js';

/** A sheet of a workbook being edited. */
export interface EditedSheet extends ListedSheet {
  readonly entry: ZipEntry;
  /** False for charts and dialogs, which have no cells. */
  readonly hasCells: boolean;
}

/** A workbook being edited: its package, and the part that lists its sheets. */
export class WorkbookEdit {
  readonly package: PackageEdit;
  /** Name of the part that lists the sheets. */
  readonly main: string;
  readonly part: WorkbookPart;
  readonly relations: Relations;
  readonly sheets: readonly EditedSheet[];

  private constructor(edit: PackageEdit, main: string, part: WorkbookPart, relations: Relations) {
    this.package = edit;
    this.main = main;
    this.part = part;
    this.relations = relations;
    const all = new Map(relations.all().map((relation) => [relation.id, relation]));
    this.sheets = part.sheets().flatMap((sheet) => {
      const relation = all.get(sheet.relation);
      const entry = relation?.target === undefined ? undefined : findEntry(edit.archive, relation.target);
      return entry === undefined ? [] : [{ ...sheet, entry, hasCells: relation?.type === 'worksheet' }];
    });
  }

  /** @throws {UnreadableError} `input/damaged-part` where the list of sheets is missing. */
  static async open(archive: Archive): Promise<WorkbookEdit> {
    const edit = await PackageEdit.open(archive);
    const main = await mainPart(archive, 'xl/workbook.xml');
    const xml = await edit.text(main);
    if (xml === undefined) throw new UnreadableError('input/damaged-part', { part: main });
    edit.isStrict = isStrict(xml);
    return new WorkbookEdit(edit, main, new WorkbookPart(xml), await edit.relations(main));
  }

  /** Name of the part of a kind the workbook has a relation to. */
  target(type: string): string | undefined {
    return this.relations.all().find((relation) => relation.type === type)?.target;
  }

  /** Folder of the parts of the workbook: `xl/`. */
  get folder(): string {
    return this.main.slice(0, this.main.lastIndexOf('/') + 1);
  }

  /** Takes a sheet away, and all names that are its own. */
  remove(sheet: EditedSheet): void {
    this.part.remove(sheet.relation);
    this.relations.remove(sheet.relation);
    this.package.remove(sheet.entry.name);
  }
}
