import type { Params } from '../model/finding.js';
import type { Judgement, RuleContext, RuleOthers, RuleRecord } from '../model/rule.js';

type OfValue<T> = (self: RuleRecord, run: RuleContext, others: RuleOthers, value: string) => T;
type OfRecord<T> = (self: RuleRecord, run: RuleContext, others: RuleOthers) => T;

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Judges each value of a field: violated if one is, not worked out if one is not. @public used by generated rules */
export const judgeEach =
  (field: string, judge: OfValue<Judgement>): OfRecord<Judgement> =>
  (self, run, others) => {
    let result: Judgement;
    for (const value of valuesOf(self[field])) {
      const one = judge(self, run, others, value);
      if (one === false) return false;
      if (typeof one === 'object') result = one;
      else result ??= one;
    }
    return result;
  };

/** The placeholders for the first value of a field that is violated. @public used by generated rules */
export const paramsOfEach =
  (field: string, title: string, judge: OfValue<Judgement>, params: OfValue<Params>): OfRecord<Params> =>
  (self, run, others) => {
    const values = valuesOf(self[field]);
    const value = values.find((one) => judge(self, run, others, one) === false) ?? values[0] ?? '';
    return { title, ...params(self, run, others, value) };
  };
