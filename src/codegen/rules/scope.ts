import type { Field, RecordType } from '../../model/record-type.js';
import { codeSetsData } from '../code-sets.js';
import { readSchema } from '../schemas.js';
import { type Owner, RuleError, type Type } from './expr.js';

/** What a field is to an expression. */
export interface FieldType {
  readonly type: Type;
  /** Title, for messages to whoever writes rules. */
  readonly title: string;
  /** Values a code field may hold; null where any text may stand. */
  readonly values: readonly string[] | null;
  /** Text such values may begin with, `其他-`. */
  readonly open: string | null;
}

/** The names an expression may use. */
export interface Scope {
  readonly records: Readonly<Partial<Record<Owner, Readonly<Record<string, FieldType>>>>>;
  readonly parameters: Readonly<Record<string, Type>>;
  /** Other variables: `asOf`, and `value` in rules over many fields. */
  readonly variables: Readonly<Record<string, Type>>;
}

const kinds: Readonly<Record<string, Type>> = { text: 'string', number: 'Decimal', date: 'Day' };

/** The fields of a record type as expressions see them. */
export const fieldTypes = (type: RecordType): Record<string, FieldType> =>
  Object.fromEntries(type.fields.map((field) => [field.name, fieldType(field)]));

function fieldType(field: Field): FieldType {
  const type = kinds[field.kind]!;
  const set = field.codeSet === null ? undefined : codeSetsData()[field.codeSet];
  const codes =
    set &&
    (field.allowed ??
      [...set.codes, ...set.retired].map(({ code, label }) => (field.codeSetUse === 'label' ? label : code)));
  return { type: field.multi ? `list<${type}>` : type, title: field.title, values: codes ?? null, open: field.open };
}

interface ParameterFile {
  readonly parameters: Readonly<
    Record<string, { readonly type: string; readonly value: unknown; readonly rules: readonly string[] }>
  >;
}

const parameterKinds: Readonly<Record<string, Type>> = {
  integer: 'int',
  decimal: 'Decimal',
  date: 'Day',
  text: 'string',
  'month-day': 'string',
  list: 'list<string>',
};

/** Type of every parameter that expressions can use. */
export function parameterTypes(): Record<string, Type> {
  const { parameters } = readSchema('parameters.json') as unknown as ParameterFile;
  const types: Record<string, Type> = {};
  for (const [name, { type, value }] of Object.entries(parameters)) {
    if (type === 'map')
      types[name] = Object.values(value as object).every(Number.isInteger)
        ? 'map<string, int>'
        : 'map<string, Decimal>';
    else {
      const kind = parameterKinds[type];
      if (kind === undefined) throw new RuleError(`参数 ${name} 的类型 ${type} 不认识`);
      types[name] = kind;
    }
  }
  return types;
}
