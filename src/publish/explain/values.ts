import type { Parameter } from '../../model/parameter.js';
import type { Code, CodeSet, Field } from '../../model/record-type.js';
import type { Standard } from '../standard.js';
import type { ParameterBrief, RuleBrief } from './answers.js';

/** Every code of a set, those in use first. */
export const allCodes = (set: CodeSet | undefined): readonly Code[] => (set ? [...set.codes, ...set.retired] : []);

/** A value as a steward reads it: codes with their labels, several values with 、 between them. */
export function shownValue(standard: Standard, field: Field | undefined, value: string | readonly string[]): string {
  if (typeof value !== 'string') return value.map((one) => shownValue(standard, field, one)).join('、');
  if (field?.codeSetUse !== 'code') return value;
  const code = allCodes(standard.codeSets[field.codeSet ?? '']).find((one) => one.code === value);
  return code ? `${value}（${code.label}）` : value;
}

/** A parameter with its value in words. */
export const parameterBrief = (name: string, parameter: Parameter): ParameterBrief => ({
  name,
  title: parameter.title,
  value: parameterText(parameter.value),
  unit: parameter.unit,
  basis: parameter.basis,
  confidence: parameter.confidence,
});

function parameterText(value: Parameter['value']): string {
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value))
    return Object.entries(value)
      .map(([key, one]) => `${key}＝${one}`)
      .join('、');
  return value.map((one: unknown) => (Array.isArray(one) ? one.join(' ') : String(one))).join('、');
}

/** What is told in passing of a rule or of a condition, which has no English title of its own. */
export const ruleBrief = (
  rule: Omit<RuleBrief, 'titleEn'> & { readonly en?: { readonly title: string } },
): RuleBrief => ({
  id: rule.id,
  ref: rule.ref,
  severity: rule.severity,
  title: rule.title,
  titleEn: rule.en?.title ?? rule.title,
});
