import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { RuleFile } from '../../model/rule-file.js';
import { schemaRoot } from '../schemas.js';
import { RuleError } from './expr.js';

const folder = path.join(schemaRoot, 'rules');

/** Every rule of the standard, by id. @throws {RuleError} naming the file, for one that does not follow `schemas/rule.json`. */
export function readRules(ajv: Ajv2020, form: object): readonly RuleFile[] {
  const validate = ajv.compile(form);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'))
    : [];
  return files
    .filter((file) => path.extname(file) !== '')
    .sort()
    .map((file) => {
      const place = `schemas/rules/${file}`;
      const found = /^([a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+)*)\.json$/.exec(file);
      if (!found) throw new RuleError(`${place}：文件名应为 <记录类型>/<缺陷>.json，小写字母，用连字符分隔`);
      const rule = parsedFile(place);
      if (!validate(rule)) throw offForm(place, validate.errors, 'rule.json');
      return { ...(rule as Omit<RuleFile, 'id'>), id: found[1]! };
    });
}

/** That a file does not follow its form, by the most telling of the faults. @param place of the file from the root. @param form file of the form in `schemas`. */
export function offForm(place: string, errors: readonly ErrorObject[] | null | undefined, form: string): RuleError {
  const all = errors ?? [];
  // that no alternative fits says less than why the nearest one does not
  const error = all.find(({ keyword }) => !['oneOf', 'not', 'anyOf'].includes(keyword)) ?? all[0];
  const what = `${error?.message ?? '不合写法'} ${JSON.stringify(error?.params ?? {})}`;
  return new RuleError(`${place}${error?.instancePath ?? ''}：${what}（写法见 schemas/${form}）`);
}

/** A JSON file of the standard. @param place from the root. @throws {RuleError} where it is none. */
export function parsedFile(place: string): unknown {
  try {
    const bytes = readFileSync(path.join(schemaRoot, '..', place));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) throw new RuleError(`${place}：不是 UTF-8 编码，请另存为 UTF-8`);
    throw new RuleError(`${place}：不是 JSON：${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Placeholders of a message, `{expression}`, without repeats. */
export const placeholdersOf = (message: string): readonly string[] => [
  ...new Set([...message.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1]!)),
];
