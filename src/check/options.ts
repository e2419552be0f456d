import type { Baseline } from '../compare/baseline.js';
import type { Sink } from '../findings/collector.js';
import type { Lang } from '../findings/texts/text.js';
import type { Given } from '../mapping/derive.js';
import type { CalendarYear } from '../model/calendar-year.js';
import type { Register } from '../model/register.js';
import type { ParameterValue } from '../model/rule.js';
import type { Source } from '../model/source.js';
import type { Suppression } from '../model/suppression.js';
import type { ReadOptions } from '../readers/options.js';

/** What a check may be told; everything has a sensible meaning when left out, but the date. */
export interface CheckOptions extends ReadOptions, Given {
  /** Day the check judges by, `YYYY-MM-DD`; the checker itself knows no clock. */
  readonly asOf: string;
  /** Id of the record type, where it is not to be recognised. */
  readonly type?: string;
  /** Row the header stands in, as a spreadsheet numbers it. */
  readonly headerRow?: number;
  /** Id or other name of the profile to judge by; `submission` unless given. */
  readonly profile?: string;
  /** Findings of rules that somebody answers for. */
  readonly suppressions?: readonly Suppression[];
  /** True where a table without records is as it should be. */
  readonly allowEmpty?: boolean;
  /** Working days of further years; a year the standard has itself is replaced. */
  readonly calendars?: readonly CalendarYear[];
  /** The register of units records are compared with; one that is used again is best read once by `loadRegister`. */
  readonly register?: Source | Register;
  /** Values in place of the standard's own, by the names of its parameters. */
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  /** Language of the words; Chinese unless given. */
  readonly lang?: Lang;
  /** Files of a folder that were left out, to be named in the report. */
  readonly ignored?: readonly { readonly file: string; readonly why: string }[];
  /** Digest of a source, so that the report names exactly what it judged. */
  readonly digest?: (source: Source) => Promise<string>;
  /** An earlier report to hold the run against; `readBaseline` reads one. The verdict does not depend on it. */
  readonly baseline?: Baseline;
  /** Takes what a report does not list. */
  readonly sink?: Sink;
  /** Called now and then with what has been read. */
  readonly onProgress?: (done: { readonly file: string; readonly rows: number }) => void;
}

/** Options of a check and of an audit. */
export type OptionName = keyof CheckOptions | 'year' | 'reporters';

/** Options that cannot be followed: the caller's fault, never the data's. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  readonly option: OptionName;

  /** @param message what is wrong with the value, without the name of the option. */
  constructor(option: OptionName, message: string) {
    super(message);
    this.option = option;
  }
}
