import type { ListData, ListHead, TextColumn, TextColumnId } from './list-data.js';

/** A column of texts as it is read, wherever the texts are kept. */
export interface ListColumn {
  /** How many different texts there are. */
  readonly size: number;
  /** @param number from 0 to before `size` */
  text(number: number): string;
  /** Number of its text, finding by finding. */
  readonly rows: ArrayLike<number>;
}

/** The findings of the list as rows, filters and searches read them. */
export interface FindingList extends ListHead {
  /** Number in `severities`, finding by finding. */
  readonly severity: ArrayLike<number>;
  readonly columns: Readonly<Record<TextColumnId, ListColumn>>;
}

/** The list as it is read. */
export const findingList = ({ columns, ...rest }: ListData): FindingList => ({
  ...rest,
  columns: mapColumns(columns, plainColumn),
});

export const plainColumn = ({ texts, rows }: TextColumn): ListColumn => ({
  size: texts.length,
  text: (number) => texts[number] ?? '',
  rows,
});

/** Every column made into something else. */
export const mapColumns = <A, B>(
  columns: Readonly<Record<TextColumnId, A>>,
  make: (column: A) => B,
): Readonly<Record<TextColumnId, B>> =>
  Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, make(column)])) as Record<TextColumnId, B>;
