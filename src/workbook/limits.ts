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

/** Verifies the name of a sheet. @throws {RangeError} */
export function verifySheetName(name: string): void {
  verifyWithin('sheetName', name.length, name);
  if (name === '' || /[[\]:*?/\\]|^'|'$/.test(name)) throw new RangeError(`not a name of a sheet: ${name}`);
}
