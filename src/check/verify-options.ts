import type { Baseline } from '../compare/baseline.js';
import { BaselineError } from '../compare/baseline-error.js';
import { verifyBaseline } from '../compare/read-baseline.js';
import { nowhere } from '../findings/nowhere.js';
import { render } from '../findings/render.js';
import { loaders } from '../generated/validators/load.js';
import { givenFields } from '../mapping/derive.js';
import type { RecordType } from '../model/record-type.js';
import { isDay } from '../standard/day.js';
import { checkShape } from '../standard/shape.js';
import { type CheckOptions, OptionError } from './options.js';
import { profileOf } from './policy.js';
import { verifyCalendars } from './verify-calendars.js';
import { verifyLimits } from './verify-limits.js';
import { verifyParameters } from './verify-parameters.js';
import { verifySuppressions } from './verify-suppressions.js';

/**
 * Refuses options the standard does not allow. A value given for all records is judged like a column of it: were it let
 * through, every record would pass with a wrong value in it.
 * @throws {OptionError} naming the option, in the language asked for.
 */
export async function verifyOptions(options: CheckOptions, types: readonly RecordType[]): Promise<void> {
  const { lang = 'zh', asOf, type, headerRow } = options;
  const refuse = (option: keyof CheckOptions, zh: string, en: string): never => {
    throw new OptionError(option, lang === 'zh' ? zh : en);
  };
  if (!isDay(asOf))
    refuse('asOf', `应写作 2026-11-25 的样子，现为「${asOf}」`, `must be like 2026-11-25, not “${asOf}”`);
  if (type !== undefined && !types.some((one) => one.id === type))
    refuse('type', `没有「${type}」这种记录类型`, `there is no record type “${type}”`);
  if (headerRow !== undefined && !(Number.isSafeInteger(headerRow) && headerRow > 0))
    refuse('headerRow', '应是行号，从 1 起数', 'must be the number of a row, counted from 1');
  profileOf(options.profile, lang);
  if (options.baseline !== undefined) verifyBaselineOption(options.baseline, lang);
  if (options.suppressions !== undefined) verifySuppressions(options.suppressions, lang, asOf);
  if (options.limits !== undefined) verifyLimits(options.limits, lang);
  if (options.parameters !== undefined) verifyParameters(options.parameters, lang);
  if (options.calendars !== undefined) verifyCalendars(options.calendars, lang);
  for (const [option, field] of givenFields) {
    const value = options[option];
    const problem = value === undefined ? undefined : await problemOf(field, value, lang, types);
    if (problem !== undefined) throw new OptionError(option, problem);
  }
}

function verifyBaselineOption(baseline: Baseline, lang: 'zh' | 'en'): void {
  try {
    verifyBaseline(baseline);
  } catch (error) {
    if (error instanceof BaselineError) throw new OptionError('baseline', error.words[lang]);
    throw error;
  }
}

/** What a record would be told about a value of a common field, by the first record type that has it. */
async function problemOf(
  name: string,
  value: string,
  lang: 'zh' | 'en',
  types: readonly RecordType[],
): Promise<string | undefined> {
  const type = types.find((one) => one.fields.some((field) => field.common && field.name === name));
  const loader = type && loaders[type.id];
  if (type === undefined || loader === undefined) throw new Error(`no record type has the common field ${name}`);
  const { validate } = await loader();
  const found = checkShape(type, { [name]: value }, validate).find(
    ({ field, rule, severity }) => field === name && severity === 'error' && rule.startsWith('shape/'),
  );
  if (found === undefined) return undefined;
  const at = { ...nowhere, field: name };
  const { rule, severity, params } = found;
  const words = render({ rule, severity, at, key: null, params, value, related: [] }, lang, types);
  return lang === 'zh' ? `${words.message}。${words.fix}` : `${words.message}. ${words.fix}`;
}
