/** Text, exact decimal number, or calendar day. */
export type FieldKind = 'text' | 'number' | 'date';

/** What 是 and 否 mean in a column that asks a question about a code field; '' where the answer says nothing. */
export type Answers = Readonly<Record<'是' | '否', string>>;

/** A header or column code a field is also known by. */
export interface Alias {
  readonly value: string;
  readonly kind: 'header' | 'column';
  /** Generations of the national template that use it; empty where unknown. */
  readonly generations: readonly number[];
  /** True where it names different fields in different files and may not decide alone. */
  readonly ambiguous?: boolean;
  /** Field whose column must stand in the same table for it to count. */
  readonly beside?: string;
  readonly answers?: Answers;
}

/** One field of a record type, as the checker needs it; made from the schemas by codegen. */
export interface Field {
  readonly name: string;
  readonly title: string;
  /** Header in tables, with its unit; the title where there is no unit. */
  readonly header: string;
  /** Pinyin column code. */
  readonly column: string;
  readonly aliases: readonly Alias[];
  readonly kind: FieldKind;
  readonly format: string | null;
  /** Most characters allowed; null where the schema sets none. */
  readonly maxLength: number | null;
  readonly minLength: number | null;
  /** Digits after the decimal point for numbers. */
  readonly scale: number | null;
  /** Digits before the decimal point for numbers. */
  readonly integerDigits: number | null;
  readonly range: { readonly min?: string; readonly max?: string; readonly exclusiveMin?: string } | null;
  readonly codeSet: string | null;
  /** `code`: the code is the value; `label`: the Chinese label itself is the value. */
  readonly codeSetUse: 'code' | 'label' | null;
  /** Codes this field may hold where it is fewer than the set. */
  readonly allowed: readonly string[] | null;
  /** Prefix after which free text may follow in a label field, `其他-`. */
  readonly open: string | null;
  readonly multi: boolean;
  readonly unit: string | null;
  readonly requirement: 'required' | 'conditional' | 'optional';
  readonly sensitivity: 'public' | 'shared' | 'restricted';
  /** True for the fields every record has. */
  readonly common: boolean;
  /** Of the code of a unit: the field of its name, to be held against the register. */
  readonly unitName?: string;
}

/** A requirement that holds under a condition on the same record (`if/then` with `x-rule`). */
export interface ConditionalRule {
  readonly id: string;
  readonly ref: string;
  readonly severity: 'error' | 'warning';
  readonly field: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly basis: string;
  /** Fields the condition reads. */
  readonly reads: readonly string[];
}

/** A record type as code sees it. */
export interface RecordType {
  /** Kebab id used in files, `--type` and URLs. */
  readonly id: string;
  /** Code of the set `record-type`, the value of `recordType`. */
  readonly code: string;
  readonly title: string;
  readonly measures: readonly number[];
  readonly uniqueKey: readonly string[];
  /** Field the common `formedDate` is derived from where a table lacks it. */
  readonly formedDate: string | null;
  /** Fields the common reporting unit is derived from where a table lacks it. */
  readonly reportingUnit: { readonly name: string; readonly code: string } | null;
  readonly fields: readonly Field[];
  /** In the order of the schema's `allOf`. */
  readonly conditions: readonly ConditionalRule[];
}

/** One code of a code set. */
export interface Code {
  readonly code: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly level?: string;
  readonly parent?: string | null;
  readonly retired?: number;
  readonly supersededBy?: readonly string[];
}

/** A code set as code sees it. */
export interface CodeSet {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly Code[];
  /** Codes no longer valid, with their successors. */
  readonly retired: readonly Code[];
}
