import type { ParameterValue } from './rule.js';

/** Kinds of parameters; a `decimal` is a text such as `0.01`, a `month-day` one such as `03-31`. */
export type ParameterType = 'integer' | 'decimal' | 'date' | 'month-day' | 'text' | 'list' | 'map';

/** A limit, weight or threshold of the standard that whoever uses it may replace. */
export interface Parameter {
  readonly title: string;
  readonly value: ParameterValue;
  readonly type: ParameterType;
  /** Unit in words: `天`, `万元`, `代码`. */
  readonly unit: string;
  /** Where the value comes from. */
  readonly basis: string;
  readonly confidence: 'confirmed' | 'unconfirmed' | 'proposed';
  /** Rules of the catalogue that use it. */
  readonly rules: readonly string[];
}
