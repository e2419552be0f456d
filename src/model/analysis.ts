/** A figure of the analysis report. */
export interface AnalysisFigure {
  readonly title: string;
  /** Decimal text; for a share, percent with two decimals. Null for a share of nothing. */
  readonly value: string | null;
  readonly unit: string;
  /** What a share is of; null for sums. Decimal texts, as both may be amounts. */
  readonly share: { readonly n: string; readonly of: string } | null;
  /** Records left out because a value is absent or cannot be relied on. */
  readonly unknown: number;
  readonly measures: readonly number[];
}

/** The annual analysis report of the province or of one part of it: figures, and a draft in words (Markdown). */
export interface Analysis {
  /** Only of what the data has records of. */
  readonly figures: readonly AnalysisFigure[];
  readonly draft: string;
}
