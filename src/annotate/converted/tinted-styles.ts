import type { Severity } from '../../model/finding.js';
import type { CellStyle } from '../../workbook/cell-style.js';
import { tints } from '../severity.js';

/** What the look of a cell of a converted copy hangs on. */
export interface Look {
  readonly format: string | undefined;
  readonly isHeader: boolean;
  readonly severity: Severity | null;
}

/** The looks of cells of a converted copy, marked and unmarked, each made once. */
export class TintedStyles {
  readonly #made = new Map<string, CellStyle>();
  readonly #pairs = new Map<string, { readonly before: CellStyle; readonly after: CellStyle }>();

  of(look: Look): CellStyle {
    const key = `${look.format ?? ''}\n${look.isHeader}\n${look.severity ?? ''}`;
    let style = this.#made.get(key);
    if (style === undefined) {
      style = styleOf(look);
      this.#made.set(key, style);
      if (look.severity !== null) this.#pairs.set(key, { before: this.of({ ...look, severity: null }), after: style });
    }
    return style;
  }

  /** What a row is told, in a column that is ours and goes with the marks. */
  result(severity: Severity): CellStyle {
    return resultStyles[severity];
  }

  /** Looks of marked cells, as they would be without their marks and with them. */
  get pairs(): Iterable<{ readonly before: CellStyle; readonly after: CellStyle }> {
    return this.#pairs.values();
  }
}

const resultStyles: Readonly<Record<Severity, CellStyle>> = {
  error: { format: '@', fill: tints.error },
  warning: { format: '@', fill: tints.warning },
  info: { format: '@', fill: tints.info },
};

const headerFill = 'E5E7EB';

const styleOf = ({ format, isHeader, severity }: Look): CellStyle => ({
  ...(format === undefined ? {} : { format }),
  ...(isHeader ? { bold: true, wrap: true, vertical: 'center' as const, border: 'D1D5DB' } : {}),
  ...(severity !== null ? { fill: tints[severity] } : isHeader ? { fill: headerFill } : {}),
});
