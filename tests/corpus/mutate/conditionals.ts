import { recordTypes } from '../../../src/generated/record-types.js';
import { readJson } from '../../schemas/load.js';

/** The part of JSON Schema conditions are written in. */
export interface Condition {
  readonly anyOf?: readonly Condition[];
  readonly allOf?: readonly Condition[];
  readonly not?: { readonly required: readonly string[] };
  readonly properties?: Readonly<Record<string, Value>>;
  readonly required?: readonly string[];
}

/** What a condition asks of a value. */
export interface Value {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly not?: Value;
  readonly contains?: Value;
}

/** What is asked where a condition holds: fields that are there, or a kind of value; false where there may be none. */
export interface Demand {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, false | { readonly $ref: string }>>;
}

/** A conditional requirement of a record type. */
export interface Conditional {
  readonly type: string;
  readonly id: string;
  readonly message: string;
  readonly condition: Condition;
  readonly demand: Demand;
}

interface Part {
  readonly if: Condition;
  readonly then: Demand;
  readonly 'x-rule': { readonly id: string; readonly message: string };
}

/** Every conditional requirement of the standard. */
export const conditionals: readonly Conditional[] = recordTypes.flatMap(({ id: type }) =>
  ((readJson(`schemas/records/${type}.json`)['allOf'] ?? []) as Part[]).map((part) => ({
    type,
    id: part['x-rule'].id,
    message: part['x-rule'].message,
    condition: part.if,
    demand: part.then,
  })),
);
