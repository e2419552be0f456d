import type { SchemaError, Validator } from '../../standard/validator-runtime.js';
import type { Words } from '../problem.js';
import { type Fault, refuse } from './form.js';

const escaped = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

/** Refuses a body that is not in the form the contract gives it. @throws {ProblemError} with the place of every fault. */
export function verifyForm(value: unknown, validate: Validator): void {
  if (validate(value)) return;
  refuse((validate.errors ?? []).map(faultOf));
}

function faultOf({ keyword, instancePath, params }: SchemaError): Fault {
  const at = (pointer: string, zh: string, en: string): Fault => ({ pointer, message: { zh, en } });
  switch (keyword) {
    case 'required': {
      const name = params['missingProperty'];
      return at(`${instancePath}/${escaped(name)}`, `缺「${name}」这一项`, `${name} is missing`);
    }
    case 'additionalProperties': {
      const name = params['additionalProperty'];
      return at(
        `${instancePath}/${escaped(name)}`,
        `接口没有「${name}」这一项，请去掉，或者核对拼写`,
        `The contract has no member ${name}`,
      );
    }
    default: {
      const { zh, en } = wordsOf(keyword, params);
      return at(instancePath, zh, en);
    }
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: '对象（{…}）',
  array: '列表（[…]）',
  string: '文字（用引号括起来）',
  integer: '整数',
  number: '数',
};

function wordsOf(keyword: string, { type, allowedValues, limit, pattern }: SchemaError['params']): Words {
  switch (keyword) {
    case 'type':
      return { zh: `应当是${kinds[String(type)] ?? type}`, en: `must be ${type}` };
    case 'enum':
      return {
        zh: `应为 ${(allowedValues as string[]).join('、')} 之一`,
        en: `must be one of ${(allowedValues as string[]).join(', ')}`,
      };
    case 'pattern':
      return { zh: `写法应符合 ${pattern}`, en: `must match ${pattern}` };
    case 'minimum':
      return { zh: `不能小于 ${limit}`, en: `must not be less than ${limit}` };
    case 'maximum':
      return { zh: `不能大于 ${limit}`, en: `must not be more than ${limit}` };
    case 'minLength':
      return { zh: `至少 ${limit} 个字`, en: `must have at least ${limit} characters` };
    case 'maxLength':
      return { zh: `至多 ${limit} 个字`, en: `must have at most ${limit} characters` };
    case 'maxItems':
      return { zh: `至多 ${limit} 项`, en: `must have at most ${limit} items` };
    case 'minProperties':
      return { zh: `至少要有 ${limit} 项`, en: `must have at least ${limit} members` };
    default:
      return { zh: `不符合接口说明（${keyword}）`, en: `breaks the contract (${keyword})` };
  }
}
