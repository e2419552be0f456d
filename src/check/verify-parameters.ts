import type { Lang } from '../findings/texts/text.js';
import { parameters } from '../generated/parameters.js';
import type { Parameter } from '../model/parameter.js';
import { nearest } from '../standard/nearest.js';
import { holdsDecimals, parameterOf } from '../standard/parameters.js';
import { OptionError } from './options.js';

/** Characters of a wrong value that are shown. */
const shownCharacters = 60;

/**
 * Refuses values for parameters the standard does not have, and values of another type than the standard's own.
 * @param values an object of values by the names of parameters; anything, because it comes from a file or a caller.
 * @throws {OptionError} naming the parameter, what is wrong with it and what to write.
 */
export function verifyParameters(values: unknown, lang: Lang): void {
  const problem = problemOf(values);
  if (problem !== undefined) throw new OptionError('parameters', problem[lang === 'zh' ? 0 : 1]);
}

type Both = readonly [zh: string, en: string];

function problemOf(values: unknown): Both | undefined {
  if (values === null || typeof values !== 'object' || Array.isArray(values))
    return [
      '应是参数名和值的对照，如 { "monthlyReportDays": 31 }',
      'must be an object of values by name, such as { "monthlyReportDays": 31 }',
    ];
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) return unknownName(name);
    if (parameterOf(parameter, value) === undefined) return wrongType(name, parameter, value);
  }
  return undefined;
}

function unknownName(name: string): Both {
  const near = nearest(name, Object.entries(parameters), ([own, { title }]) => [own, title]);
  if (near === undefined)
    return [
      `没有名为「${name}」的参数；可用的参数名见 schemas/parameters.json`,
      `there is no parameter “${name}”; schemas/parameters.json has their names`,
    ];
  const [own, { title }] = near;
  return [
    `没有名为「${name}」的参数；是不是「${own}」（${title}）？`,
    `there is no parameter “${name}”; did you mean “${own}” (${title})?`,
  ];
}

function wrongType(name: string, parameter: Parameter, value: unknown): Both {
  const [zh, en] = kindOf(parameter);
  const example = JSON.stringify(parameter.value);
  const given = shown(value);
  return [
    `参数「${name}」（${parameter.title}，单位：${parameter.unit}）应为${zh}，如 ${example}；现为 ${given}`,
    `parameter “${name}” (${parameter.title}) must be ${en}, such as ${example}, not ${given}`,
  ];
}

/** What a value of a parameter is to be, in words. */
function kindOf(parameter: Parameter): Both {
  switch (parameter.type) {
    case 'integer':
      return ['不小于 0 的整数，不加引号', 'a whole number, not negative, without quotes'];
    case 'decimal':
      return ['不小于 0 的小数（超过 15 位的加引号）', 'a number, not negative (in quotes beyond 15 digits)'];
    case 'date':
      return ['真实存在的日期，写作 YYYY-MM-DD', 'a real day, YYYY-MM-DD'];
    case 'month-day':
      return ['每年都有的月日，写作 MM-DD', 'a day that every year has, MM-DD'];
    case 'text':
      return ['一段文字，加引号，不能为空', 'a text that is not empty'];
    case 'list':
      return ['文字的列表，每项加引号', 'a list of texts'];
    case 'map':
      return mapKind(parameter);
  }
}

function mapKind(parameter: Parameter): Both {
  const keys = Object.keys(parameter.value);
  const [zh, en] = holdsDecimals(parameter) ? ['小数', 'a number'] : ['整数', 'a whole number'];
  return [
    `对照表，${keys.join('、')} 都要有，值为不小于 0 的${zh}`,
    `an object that gives ${keys.join(', ')} each ${en}, not negative`,
  ];
}

/** A value as it would stand in a file, shortened. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : text;
}
