import { validate } from '../../generated/validators/audit-state.js';
import type { AuditState } from '../../model/audit-state.js';
import type { SchemaError } from '../../standard/validator-runtime.js';
import { standardVersion } from '../../standard/version.js';
import { sortedState } from './sorted-state.js';
import { StateError, type StateProblem } from './state-error.js';
import { flawOf } from './state-flaw.js';
import { partAt, placeOf } from './state-place.js';
import { checkDigits } from './write-state.js';

const anew = '请用原来的数据重新审查，写出新的状态文件';
const anewEn = 'audit the data anew and write a new state';

/**
 * Reads a state file and holds it against its form, its own sums and its check digits.
 * @param text all of it, or its pieces.
 * @param name of the file, for messages.
 * @throws {StateError} where anything about it cannot be relied on.
 */
export function readState(text: string | Iterable<string>, name: string): AuditState {
  const value = parsed(text, name);
  const refuse = (problem: StateProblem, zh: string, en: string): never => {
    throw new StateError(problem, [name], `${name}：${zh}`, `${name}: ${en}`);
  };
  const { format, version, settings } = Object(value) as Record<string, unknown>;
  if (format !== 'lucheng-audit-state')
    refuse(
      'not-a-state',
      '不是审查状态文件；应是 lucheng audit --state 写出的文件',
      'not a state of an audit; it must be a file written with lucheng audit --state',
    );
  if (version !== 1)
    refuse(
      'other-version',
      `格式版本是 ${shown(version)}，本程序只认 1；请用同一版本的程序，或${anew}`,
      `its form is version ${shown(version)}, this program knows version 1; use the same version of the program, or ${anewEn}`,
    );
  const { standard } = Object(settings) as Record<string, unknown>;
  if (typeof standard === 'string' && standard !== standardVersion)
    refuse(
      'other-standard',
      `依据的标准是 ${shown(standard)} 版，本程序是 ${standardVersion} 版；${anew}`,
      `it is by version ${shown(standard)} of the standard, this program by ${standardVersion}; ${anewEn}`,
    );
  if (!validate(value)) {
    const error = validate.errors?.[0];
    const path = error?.instancePath ?? '';
    const { zh, en } = placeOf(value, path);
    const fault = faultOf(error, partAt(value, path));
    refuse('damaged', `${zh}${fault.zh}；${anew}`, `${en} ${fault.en}; ${anewEn}`);
  }
  const { digest, ...state } = value as AuditState & { readonly digest: string };
  const sorted = sortedState(state);
  const flaw = flawOf(sorted);
  if (flaw !== null) {
    const { zh, en } = placeOf(sorted, flaw.path);
    refuse('damaged', `${zh}${flaw.zh}；${anew}`, `${en} ${flaw.en}; ${anewEn}`);
  }
  if (checkDigits(sorted) !== digest)
    refuse(
      'changed',
      `内容与文件末尾的校验值不符，写出以后被改过或没有传完整；请重新取得该文件，或${anew}`,
      `its content does not agree with its check digits: it was changed or cut after it was written; get it again, or ${anewEn}`,
    );
  return sorted;
}

function parsed(text: string | Iterable<string>, name: string): unknown {
  let whole: string;
  try {
    whole = typeof text === 'string' ? text : [...text].join('');
  } catch {
    throw new StateError(
      'too-large',
      [name],
      `${name}：文件太大，超出一次能读的长度；请分几批合并`,
      `${name}: too large to be read at once; merge in several steps`,
    );
  }
  try {
    return JSON.parse(whole.replace(/^\uFEFF/, ''));
  } catch {
    throw new StateError(
      'not-json',
      [name],
      `${name}：不是 JSON，或没有传完整；应是 lucheng audit --state 写出的文件`,
      `${name}: not JSON, or cut off; it must be a file written with lucheng audit --state`,
    );
  }
}

/** What is wrong with a part, by the first fault of the form. */
function faultOf(error: SchemaError | undefined, part: unknown): { readonly zh: string; readonly en: string } {
  const { missingProperty, additionalProperty } = error?.params ?? {};
  if (typeof missingProperty === 'string') return { zh: `缺少 ${missingProperty}`, en: `lacks ${missingProperty}` };
  if (typeof additionalProperty === 'string')
    return { zh: `多出 ${additionalProperty}`, en: `has ${additionalProperty}, which no state has` };
  return { zh: `不会是 ${shown(part)}`, en: `cannot be ${shown(part)}` };
}

/** A value as it is named in a message. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '（没有）';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
