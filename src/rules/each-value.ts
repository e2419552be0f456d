import type { Params } from '../model/finding.js';
import type { Judgement, RuleContext, RuleOthers, RuleRecord } from '../model/rule.js';

/** @param name of the unit the value is the code of; empty where none is given, or none is looked at. */
type OfValue<T> = (self: RuleRecord, run: RuleContext, others: RuleOthers, value: string, name: string) => T;
type OfRecord<T> = (self: RuleRecord, run: RuleContext, others: RuleOthers) => T;

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The name beside a code; empty where there is none. */
const nameIn = (self: RuleRecord, beside: string | null): string =>
  beside === null ? '' : (valuesOf(self[beside])[0] ?? '');

/** Judges each value of a field: violated if one is, not worked out if one is not. @public used by generated rules */
export const judgeEach =
  (field: string, beside: string | null, judge: OfValue<Judgement>): OfRecord<Judgement> =>
  (self, run, others) => {
    const name = nameIn(self, beside);
    let result: Judgement;
    for (const value of valuesOf(self[field])) {
      const one = judge(self, run, others, value, name);
      if (one === false) return false;
      if (typeof one === 'object') result = one;
      else result ??= one;
    }
    return result;
  };

/** The placeholders for the first value of a field that is violated. @public used by generated rules */
export const paramsOfEach =
  (
    field: string,
    title: string,
    beside: string | null,
    judge: OfValue<Judgement>,
    params: OfValue<Params>,
  ): OfRecord<Params> =>
  (self, run, others) => {
    const name = nameIn(self, beside);
    const values = valuesOf(self[field]);
    const value = values.find((one) => judge(self, run, others, one, name) === false) ?? values[0] ?? '';
    return { title, ...params(self, run, others, value, name) };
  };
