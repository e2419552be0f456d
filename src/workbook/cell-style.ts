/** How a cell looks; whatever is left out is as the workbook has it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 11 unless given. */
  readonly size?: number;
  /** `RRGGBB`. */
  readonly color?: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  /** A thin line around the cell, `RRGGBB`. */
  readonly border?: string;
  /** Number format code: `@` for text, `yyyy-mm-dd`. */
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Left columns to indent by. */
  readonly indent?: number;
  /** True for cells that may be filled in where the sheet is protected. */
  readonly unlocked?: boolean;
}
