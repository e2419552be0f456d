import type { ObligationFile } from '../model/obligation-file.js';
import type { Parameter } from '../model/parameter.js';
import type { Profile } from '../model/profile.js';
import type { CodeSet, RecordType } from '../model/record-type.js';
import type { RuleFile } from '../model/rule-file.js';

/** A node of a schema, read as plain data. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** The whole standard as data: what is explained and published is made of this and nothing else. */
export interface Standard {
  readonly types: readonly RecordType[];
  readonly codeSets: Readonly<Record<string, CodeSet>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly profiles: readonly Profile[];
  /** Rule files, sorted by id. */
  readonly rules: readonly RuleFile[];
  /** Duty files, sorted by name. */
  readonly obligations: readonly ObligationFile[];
  /** Schemas by their place: `records/arrears.json`, `codes/division.json`, `common/identifiers.json`. */
  readonly schemas: Readonly<Record<string, SchemaNode>>;
}
