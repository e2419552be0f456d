import type { RecordFilter, RecordValue } from './rule.js';

/** The records of one type that a measure counts; expressions also see `year` and `asOf`. */
export interface MeasureSource {
  /** Id of the record type. */
  readonly type: string;
  /** Which records count; all where undefined. What cannot be told, because a value is absent or cannot be relied on, is unknown. */
  readonly of?: RecordFilter;
  /** Fields whose absence `of` asks about: it cannot rule out a record where one of them is faulty. */
  readonly asks: readonly string[];
  /** Fields that `of`, `part` and `whole` read. */
  readonly reads: readonly string[];
  /** What a record adds to the numerator: a decimal, or true for 1 and false for 0; 1 where undefined. */
  readonly part?: RecordValue;
  /** What it adds to the denominator: a decimal; 1 where undefined. */
  readonly whole?: RecordValue;
  /** Instead of `part`: a record adds 1 where nothing about it is an error. */
  readonly sound?: true;
  /** Instead of `part`: a record adds 1 where its field names a standing record of a type. */
  readonly refers?: { readonly field: string; readonly type: string };
  /** Code of the unit whose city the record belongs to, told by the record itself, or by the one it refers to (`through`). */
  readonly unit?: RecordValue;
  readonly through?: { readonly field: string; readonly type: string };
  /** A field that takes its value from the last of the records that refer to this one, where there are any. */
  readonly latest?: {
    readonly field: string;
    readonly type: string;
    /** Field that refers to the record. */
    readonly by: string;
    readonly value: string;
    /** What puts them in order; compared one after another, as texts. */
    readonly order: readonly RecordValue[];
    /** Fields of these records that must be reliable. */
    readonly reads: readonly string[];
  };
}

/** How something is counted: records, or duties by the cells of the matrix (in time against all that are due). */
export type Measure =
  | { readonly kind: 'records'; readonly sources: readonly MeasureSource[] }
  | { readonly kind: 'duties'; readonly obligations: readonly string[] };

/** What is told of a measure: `share` numerator by denominator, in percent; `sum` the numerator. */
export type How = 'share' | 'sum';

/** Chinese and English. */
export interface Titles {
  readonly zh: string;
  readonly en: string;
}

/** One indicator of the proposed score of a city. */
export interface Indicator {
  readonly id: string;
  /** Id of its group. */
  readonly group: string;
  readonly title: Titles;
  /** `positive`: numerator by denominator times a weight; `negative`, `bonus`: so many points for each record. */
  readonly direction: 'positive' | 'negative' | 'bonus';
  readonly measure: Measure;
}

/** A threshold at which a warning letter is drafted. */
export interface Warning {
  readonly id: string;
  /** What is measured, with its unit, as `triggerIndicator` says it. */
  readonly title: Titles;
  readonly how: How;
  readonly unit: string;
  readonly measure: Measure;
  /** Name of the parameter. */
  readonly threshold: string;
  /** Code of the set `threshold-direction`: 1 not below, 2 not above. */
  readonly direction: '1' | '2';
  readonly letterType: string;
  readonly warningLevel: string;
  readonly riskType: string;
  readonly requirement: string;
}

/** A figure of the analysis report. */
export interface Figure {
  readonly title: Titles;
  readonly how: How;
  readonly unit: string;
  readonly measures: readonly number[];
  readonly measure: Measure;
}

/** A section of the analysis report. */
export interface FigureSection {
  readonly id: string;
  readonly title: Titles;
  readonly figures: readonly Figure[];
}

/** All of `schemas/evaluation.json`, `warnings.json` and `analysis.json`, compiled. */
export interface Scheme {
  readonly groups: readonly { readonly id: string; readonly title: Titles }[];
  readonly indicators: readonly Indicator[];
  readonly warnings: readonly Warning[];
  readonly sections: readonly FigureSection[];
  /** Fields read, by type id: what a state has to keep of records. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
}
