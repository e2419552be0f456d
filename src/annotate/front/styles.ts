import type { Severity } from '../../model/finding.js';
import type { Verdict } from '../../model/report.js';
import { widthOf } from '../../standard/width.js';
import type { CellStyle } from '../../workbook/cell-style.js';
import { limits } from '../../workbook/limits.js';
import { tints } from '../severity.js';

const ink = '1F2937';
const grey = '6B7280';
const line = 'D1D5DB';

type StyleName =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'label'
  | 'number'
  | 'text'
  | 'small'
  | 'legend'
  | 'head'
  | 'cell'
  | 'count'
  | 'link'
  | 'plainLink';

/** Looks of the sheets in front of a marked copy. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { bold: true, size: 18, color: ink, vertical: 'center' },
  subtitle: { size: 10, color: grey, vertical: 'center' },
  section: { bold: true, size: 12, color: ink, vertical: 'bottom' },
  label: { size: 10, color: grey, fill: 'F3F4F6', horizontal: 'center', vertical: 'center' },
  number: { bold: true, size: 20, color: ink, fill: 'F3F4F6', horizontal: 'center', vertical: 'center' },
  text: { size: 10, color: ink, vertical: 'top', wrap: true },
  small: { size: 10, color: grey, vertical: 'top', wrap: true },
  legend: { size: 10, color: ink, vertical: 'center', indent: 1 },
  head: {
    bold: true,
    size: 10,
    color: ink,
    fill: 'E5E7EB',
    border: line,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  cell: { size: 10, color: ink, border: line, vertical: 'top', wrap: true, format: '@' },
  count: { size: 10, color: ink, border: line, vertical: 'top', horizontal: 'center', format: '#,##0' },
  link: { size: 10, color: '1D4ED8', underline: true, border: line, vertical: 'top', wrap: true, format: '@' },
  plainLink: { size: 10, color: '1D4ED8', underline: true, vertical: 'top', wrap: true },
};

/** The band the verdict stands in. */
export const verdictStyles: Readonly<Record<Verdict, CellStyle>> = {
  pass: { bold: true, size: 14, color: '14532D', fill: 'DCFCE7', vertical: 'center', wrap: true, indent: 1 },
  fail: { bold: true, size: 14, color: '7F1D1D', fill: 'FEE2E2', vertical: 'center', wrap: true, indent: 1 },
  undetermined: { bold: true, size: 14, color: '78350F', fill: 'FEF3C7', vertical: 'center', wrap: true, indent: 1 },
};

const tinted = (fill: string): CellStyle => ({
  size: 10,
  color: ink,
  border: line,
  fill,
  horizontal: 'center',
  vertical: 'top',
});

/** Cells that name a severity, in the colour of the cells they speak of. */
export const severityStyles: Readonly<Record<Severity, CellStyle>> = {
  error: tinted(tints.error),
  warning: tinted(tints.warning),
  info: tinted(tints.info),
};

/** Points a line of text of a size takes. */
const lineHeight = (size: number): number => size * 1.45;

/**
 * Height of a row whose texts are wrapped: spreadsheets do not fit merged cells themselves.
 * @param texts with the width of their columns in characters.
 */
export function heightFor(texts: readonly (readonly [text: string, width: number])[], size = 10): number {
  const lines = texts.map(([text, width]) =>
    text
      .split('\n')
      // letters of a larger size take more than a column's character
      .reduce((sum, one) => sum + Math.max(1, Math.ceil((widthOf(one) * size) / 10.4 / Math.max(1, width - 1))), 0),
  );
  return Math.min(limits.rowHeight, Math.round(Math.max(1, ...lines) * lineHeight(size) + 5));
}
