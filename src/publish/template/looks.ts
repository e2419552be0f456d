import type { Field } from '../../model/record-type.js';
import type { CellStyle } from '../../workbook/cell-style.js';

const line = 'A9B7C6';
const ink = '1F2A37';

/** Colours by how much a field must be filled: told apart in grey print as well. */
const heads: Readonly<Record<Field['requirement'], { readonly fill: string; readonly color: string }>> = {
  required: { fill: '1F4E79', color: 'FFFFFF' },
  conditional: { fill: '9DC3E6', color: ink },
  optional: { fill: 'E7EEF5', color: ink },
};

const headOf = (requirement: Field['requirement']): CellStyle => ({
  bold: true,
  border: line,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  ...heads[requirement],
});

/** Headers. */
export const headLooks: Readonly<Record<Field['requirement'], CellStyle>> = {
  required: headOf('required'),
  conditional: headOf('conditional'),
  optional: headOf('optional'),
};

export const titleLook: CellStyle = { bold: true, size: 14, color: '1F4E79', vertical: 'center', wrap: true };
export const hintLook: CellStyle = { size: 10, color: '5B6B7C', vertical: 'center', wrap: true };
/** What is asked for, below a header. */
export const askLook: CellStyle = {
  size: 9,
  color: '5B6B7C',
  fill: 'F7F9FB',
  border: line,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

const sample: CellStyle = { italic: true, color: '8A8A8A', border: line, vertical: 'center' };
const input: CellStyle = { border: 'D5DDE5', vertical: 'center' };

/** The same objects for the same format: a style is written once. */
const known = new Map<string, { readonly input: CellStyle; readonly sample: CellStyle }>();

/** Looks of the cells of a column. @param isLong true where texts are longer than the column is wide. */
export function cellLooks(field: Field, isLong: boolean): { readonly input: CellStyle; readonly sample: CellStyle } {
  const format = formatOf(field);
  const key = `${format} ${isLong}`;
  const side: CellStyle = field.kind === 'number' ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 };
  const looks = known.get(key) ?? {
    input: { ...input, format, ...side, ...(isLong ? { wrap: true } : {}) },
    sample: { ...sample, format, ...side },
  };
  known.set(key, looks);
  return looks;
}

/** Everything that is no number and no day is text: spreadsheets cut long numbers and take `3-1` for a day. */
function formatOf({ kind, scale }: Field): string {
  if (kind === 'date') return 'yyyy-mm-dd';
  if (kind !== 'number') return '@';
  return scale === 0 || scale === null ? '0' : scale > 2 ? `0.00${'#'.repeat(scale - 2)}` : `0.${'0'.repeat(scale)}`;
}

/** Column 「序号」. */
export const ordinalLook: CellStyle = { ...input, horizontal: 'center', color: '5B6B7C' };
export const sampleOrdinalLook: CellStyle = { ...sample, horizontal: 'center' };

/** Fill of cells that must not stay empty in a row that has been begun. */
export const missingFill = 'FFF2CC';

/** Title of 「填报说明」, over as many columns as it needs. */
export const headingLook: CellStyle = { bold: true, size: 16, color: '1F4E79', vertical: 'center' };

export const versionLook: CellStyle = { size: 10, color: '5B6B7C', vertical: 'center' };

/** Looks of the sheet 「填报说明」. */
export const guideLooks: Readonly<Record<'heading' | 'label' | 'text', CellStyle>> = {
  heading: { bold: true, size: 12, color: '1F4E79', vertical: 'center' },
  label: {
    bold: true,
    color: ink,
    fill: 'F7F9FB',
    border: line,
    horizontal: 'left',
    indent: 1,
    vertical: 'center',
    wrap: true,
  },
  text: { color: ink, border: line, horizontal: 'left', indent: 1, vertical: 'center', wrap: true },
};
