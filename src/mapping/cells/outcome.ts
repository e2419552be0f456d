import type { Params, Severity } from '../../model/finding.js';

/** A day without its year. */
export interface MonthDay {
  readonly month: number;
  /** `null` for the last day of the month, which may depend on the year. */
  readonly day: number | null;
}

/** What became of one cell. */
export interface Outcome {
  /** Its value; undefined where there is none. */
  readonly value?: string | string[];
  /** Rule of the repair that was needed, `repair/…`. */
  readonly repair?: string;
  /** A word that stood for nothing. */
  readonly filler?: true;
  /** A day whose year stands elsewhere: in the record, above the table, or nowhere. */
  readonly yearless?: MonthDay;
  readonly fault?: { readonly rule: string; readonly severity: Severity; readonly params: Params };
}

/** The value as it stands. */
export const plain = (value: string): Outcome => ({ value });

/** The value after a repair; no repair is told where nothing changed. */
export const repaired = (value: string, raw: string, rule: string): Outcome =>
  value === raw ? { value } : { value, repair: rule };

/** An error that keeps the cell from being a value. */
export const faulty = (rule: string, params: Params = {}): Outcome => ({ fault: { rule, severity: 'error', params } });

/** The value, with a warning about it. */
export const dubious = (value: string, rule: string, params: Params = {}): Outcome => ({
  value,
  fault: { rule, severity: 'warning', params },
});
