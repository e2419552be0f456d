import type { CellStyle } from './cell-style.js';

/** What a new cell holds; text is written as text whatever it begins with, so that it can never become a formula. */
export type CellValue =
  | string
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

export interface NewCell {
  readonly value?: CellValue;
  readonly style?: CellStyle;
  /** Place in the same workbook a click leads to: `'行政许可'!C5`. */
  readonly link?: string;
}

export interface NewRow {
  /** From 1. */
  readonly n: number;
  /** Points. */
  readonly height?: number;
  readonly cells: readonly (NewCell | undefined)[];
}

export interface NewColumn {
  /** Characters of width. */
  readonly width: number;
  /** Style of its cells where nothing has been written. */
  readonly style?: CellStyle;
  readonly hidden?: boolean;
}

/** A restriction of what may be typed, with its words. */
export interface Validation {
  /** Ranges separated by blanks: `B3:B20000`. */
  readonly range: string;
  readonly type: 'list' | 'date' | 'decimal' | 'whole' | 'textLength' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  /** For lists the name of a range. */
  readonly formula1: string;
  readonly formula2?: string;
  /** `stop` refuses, `warning` asks; nothing is refused where it is left out. */
  readonly errorStyle?: 'stop' | 'warning' | 'information';
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A look that depends on a formula, which is true where it holds. */
export interface Condition {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'color' | 'fill'>;
}

export interface Note {
  /** `B5` */
  readonly ref: string;
  readonly text: string;
  /** Size of its box in points; worked out from the text where left out. */
  readonly width?: number;
  readonly height?: number;
}

/** A worksheet to be written; its rows are asked for once, in order, and never kept. */
export interface NewSheet {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** Colour of its tab, `RRGGBB`. */
  readonly tabColor?: string;
  readonly columns?: readonly NewColumn[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Points of a row without a height of its own. */
  readonly rowHeight?: number;
  readonly gridLines?: boolean;
  readonly rows: Iterable<NewRow> | AsyncIterable<NewRow>;
  /** Range with filters: `A2:F500`; asked for once the rows have been written. */
  readonly autoFilter?: string | (() => string | undefined);
  readonly merges?: readonly string[];
  readonly validations?: readonly Validation[];
  readonly conditions?: readonly Condition[];
  /** Asked for once the rows have been written. */
  readonly notes?: readonly Note[] | (() => readonly Note[]);
  /** True where only unlocked cells may be changed; without a password. */
  readonly protected?: boolean;
  readonly print?: Print;
}

/** How a sheet is printed, on A4. */
export interface Print {
  readonly landscape?: boolean;
  /** Rows and columns on every page: `$3:$4`, `$A:$B`. */
  readonly repeatRows?: string;
  readonly repeatColumns?: string;
  /** Pages beside each other that its columns are made to fit on; 1 where left out. */
  readonly pagesWide?: number;
}

/** A name for a range or a formula, known in the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden?: boolean;
}
