import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Severity } from '../../model/finding.js';
import { schemaRoot } from '../schemas.js';
import { RuleError } from './expr.js';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** One example of a rule, as `schemas/rule.json` describes it. */
export interface RuleExample {
  readonly set?: Values;
  readonly unset?: readonly string[];
  readonly records?: readonly { readonly type?: string; readonly set?: Values; readonly unset?: readonly string[] }[];
  readonly asOf?: string;
  readonly at?: readonly number[];
  readonly also?: readonly string[];
  readonly message?: string;
  readonly note?: string;
}

/** One aggregate of a group: exactly one of the ways, with its filter and order. */
export type Let = Readonly<
  Partial<Record<'count' | 'sum' | 'min' | 'max' | 'first' | 'last' | 'distinct' | 'where' | 'order', string>>
>;

/** A rule as it stands in `schemas/rules/<folder>/<defect>.json`. */
export interface RuleFile {
  /** `<record type>/<defect>` or `common/<defect>`, from the path. */
  readonly id: string;
  readonly ref: string;
  readonly covers?: readonly string[];
  readonly severity: Severity;
  readonly measures: readonly number[];
  readonly title: string;
  readonly types?: readonly string[];
  readonly needs?: readonly ('calendar' | 'asOf')[];
  readonly parameters?: readonly string[];
  readonly each?: {
    readonly formats?: readonly string[];
    readonly kind?: 'text' | 'code' | 'number' | 'date';
    readonly sensitivity?: readonly string[];
    readonly fields?: readonly string[];
    readonly except?: readonly string[];
  };
  readonly when?: string;
  readonly must?: string;
  readonly unique?: { readonly by: 'x-uniqueKey' | readonly string[]; readonly where?: string; readonly less?: string };
  readonly reference?: { readonly field: string; readonly to?: string; readonly key?: string };
  readonly group?: {
    readonly of?: string;
    readonly by: readonly string[];
    readonly is?: readonly string[];
    readonly where?: string;
    readonly let?: Readonly<Record<string, Let>>;
  };
  readonly sequence?: { readonly by: readonly string[]; readonly order: readonly string[]; readonly where?: string };
  readonly at?: string;
  readonly related?: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly en: { readonly title: string; readonly message: string };
  readonly basis: { readonly text: string; readonly confidence: 'confirmed' | 'unconfirmed' | 'proposed' };
  readonly examples: {
    readonly type?: string;
    readonly asOf?: string;
    readonly base?: Values;
    readonly invalid: readonly RuleExample[];
    readonly valid: readonly RuleExample[];
  };
}

const folder = path.join(schemaRoot, 'rules');

/** Every rule of the standard, by id. @throws {RuleError} naming the file, for one that does not follow `schemas/rule.json`. */
export function readRules(ajv: Ajv2020, form: object): readonly RuleFile[] {
  const validate = ajv.compile(form);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'))
    : [];
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const place = `schemas/rules/${file}`;
      const found = /^([a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+)*)\.json$/.exec(file);
      if (!found) throw new RuleError(`${place}：文件名应为 <记录类型>/<缺陷>.json，小写字母，用连字符分隔`);
      const rule = parsed(place);
      if (!validate(rule)) {
        const [error] = (validate.errors ?? [])
          .filter(({ keyword }) => !['oneOf', 'not', 'anyOf'].includes(keyword))
          .concat(validate.errors ?? []);
        const more = JSON.stringify(error?.params ?? {});
        throw new RuleError(
          `${place}${error?.instancePath ?? ''}：${error?.message ?? '不合写法'} ${more}（写法见 schemas/rule.json）`,
        );
      }
      return { ...(rule as Omit<RuleFile, 'id'>), id: found[1]! };
    });
}

function parsed(place: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(schemaRoot, '..', place), 'utf8'));
  } catch (error) {
    throw new RuleError(`${place}：不是 JSON：${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Placeholders of a message, `{expression}`, without repeats. */
export const placeholdersOf = (message: string): readonly string[] => [
  ...new Set([...message.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1]!)),
];
