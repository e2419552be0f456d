import { type Area, areaOf, overlap } from './edit/area.js';

/**
 * What spreadsheets refuse or repair a file for. Source: Microsoft, "Excel specifications and limits"; [MS-OI29500] 2.1.613
 * (`dataValidation`).
 */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  /** UTF-16 units in a cell or a note. */
  text: 32_767,
  sheetName: 31,
  promptTitle: 32,
  prompt: 255,
  errorTitle: 32,
  error: 224,
  /** A formula of a validation, lists written out among them. */
  validationFormula: 255,
  /** Ranges named by one validation or condition. */
  ranges: 8_192,
  definedName: 255,
  /** Cells of a sheet a click on leads elsewhere. */
  links: 65_530,
  columnWidth: 255,
  rowHeight: 409,
} as const;

/**
 * Makes sure a file will open without being repaired: what is handed in is the program's own making, so that a breach is a
 * fault of the program.
 * @throws {RangeError} naming what is too long.
 */
export function verifyWithin(name: keyof typeof limits, size: number, what: string): void {
  if (size > limits[name]) throw new RangeError(`${name} of ${size}, over ${limits[name]}: ${what.slice(0, 80)}`);
}

/** Makes sure a name of a range is one, and not the place of a cell. @throws {RangeError} */
export function verifyDefinedName(name: string): void {
  verifyWithin('definedName', name.length, name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$|^[Rr]?\d*[Cc]?\d*$/.test(name))
    throw new RangeError(`not a name of a range: ${name}`);
}

/** Verifies the name of a sheet. @throws {RangeError} */
export function verifySheetName(name: string): void {
  verifyWithin('sheetName', name.length, name);
  if (name === '' || /[[\]:*?/\\]|^'|'$/.test(name)) throw new RangeError(`not a name of a sheet: ${name}`);
}

/** Makes sure nothing stands twice; names that differ in their case alone are one to spreadsheets. @throws {RangeError} */
export function verifyOnce(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw new RangeError(`two ${what} of ${name}`);
    seen.add(name.toLowerCase());
  }
}

/** Makes sure that no two areas share a cell: spreadsheets merge each cell once. @throws {RangeError} */
export function verifyApart(areas: readonly string[]): void {
  const boxes = areas.map(boxOf);
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1)) if (overlap(one, other)) throw new RangeError(`merged twice: ${areas[i]}`);
}

function boxOf(area: string): Area {
  const box = areaOf(area);
  if (box === undefined) throw new RangeError(`not an area: ${area}`);
  return box;
}
