import { UnreadableError } from '../../model/unreadable-error.js';
import { beyond } from '../limits.js';
import { attribute } from '../xml.js';
import type { ZipEntry } from '../zip/directory.js';
import { isBinary, mainPart } from '../zip/kind.js';
import { type Archive, findEntry, scanPart } from '../zip/part.js';
import { relationsOf } from '../zip/relations.js';
import { unescapeCharacters } from './shared-strings.js';

/** A worksheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly entry: ZipEntry;
}

/** The parts of a workbook that matter here. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  /** True where days are counted from 1904. */
  readonly date1904: boolean;
}

/**
 * Finds the workbook and its parts by their relations, whatever their names.
 * @throws {UnreadableError} `input/word-document`, `input/not-a-workbook`, `input/archive`,
 * `input/no-sheet`; `input/damaged-part` where a worksheet or the number formats are listed and not there.
 */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const main = await mainPart(archive, 'xl/workbook.xml');
  if (isBinary(main)) throw new UnreadableError('input/not-a-workbook', { reason: 'binary' });
  const workbook = findEntry(archive, main);
  if (workbook === undefined || !(await isWorkbook(archive, workbook))) throw notAWorkbook(archive);
  const relations = await relationsOf(archive, main);
  const { listed, date1904 } = await sheetsListed(archive, workbook);
  const sheets = listed.flatMap(({ name, state, relation }): SheetPart[] => {
    const target = relations.get(relation);
    if (target === undefined) throw new UnreadableError('input/damaged-part', { part: workbook.name });
    // charts and dialogs are sheets without cells
    if (target.type !== 'worksheet') return [];
    const visibility = state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
    return [{ name, visibility, entry: entryOf(archive, target.target) }];
  });
  if (sheets.length === 0) throw new UnreadableError('input/no-sheet');
  const targetOf = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const [strings, styles] = [targetOf('sharedStrings'), targetOf('styles')];
  return {
    sheets,
    // where it is missing, the first cell that needs it says so
    sharedStrings: strings === undefined ? undefined : findEntry(archive, strings),
    styles: styles === undefined ? undefined : entryOf(archive, styles),
    date1904,
  };
}

function entryOf(archive: Archive, name: string): ZipEntry {
  const entry = findEntry(archive, name);
  if (entry === undefined) throw new UnreadableError('input/damaged-part', { part: name });
  return entry;
}

async function isWorkbook(archive: Archive, entry: ZipEntry): Promise<boolean> {
  const names: string[] = [];
  await scanPart(archive, entry, {
    open(name) {
      if (names.length === 0) names.push(name);
    },
    close: () => {},
    text: () => {},
  });
  return names[0] === 'workbook';
}

function notAWorkbook(archive: Archive): UnreadableError {
  const names = [...archive.entries.keys()].filter((name) => !name.endsWith('/'));
  if (findEntry(archive, 'word/document.xml')) return new UnreadableError('input/word-document');
  if (findEntry(archive, '[Content_Types].xml') || findEntry(archive, 'mimetype'))
    return new UnreadableError('input/not-a-workbook', { found: names.slice(0, 5).join('、') });
  return new UnreadableError('input/archive', { entries: names.slice(0, 5).join('、') });
}

interface Listed {
  readonly name: string;
  readonly state: string;
  readonly relation: string;
}

async function sheetsListed(archive: Archive, workbook: ZipEntry): Promise<{ listed: Listed[]; date1904: boolean }> {
  const listed: Listed[] = [];
  let date1904 = false;
  await scanPart(archive, workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      if (listed.length >= archive.limits.sheets) throw beyond('input/too-many-sheets', 'sheets', archive.limits);
      listed.push({
        name: unescapeCharacters(attribute(attributes, 'name') ?? ''),
        state: attribute(attributes, 'state') ?? 'visible',
        relation: attribute(attributes, 'id') ?? '',
      });
    },
    close: () => {},
    text: () => {},
  });
  return { listed, date1904 };
}
