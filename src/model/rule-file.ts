import type { Severity } from './finding.js';
import type { RuleNeed } from './rule.js';

/** Values of fields by their names, as examples set them. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What an example changes of one record; `type` where it is not the rule’s own. */
export interface RecordChange {
  readonly type?: string;
  readonly set?: Values;
  readonly unset?: readonly string[];
}

/** One example of a rule, as `schemas/rule.json` describes it. */
export interface RuleExample extends RecordChange {
  readonly records?: readonly RecordChange[];
  readonly asOf?: string;
  readonly at?: readonly number[];
  readonly also?: readonly string[];
  readonly message?: string;
  readonly note?: string;
}

/** One aggregate of a group. */
export type Let = Readonly<
  Partial<
    Record<'count' | 'sum' | 'min' | 'max' | 'first' | 'last' | 'distinct' | 'where' | 'without' | 'order', string>
  >
>;

/** How sure a basis or a value is. */
export type Confidence = 'confirmed' | 'unconfirmed' | 'proposed';

/** A rule file with its id, as `schemas/rule.json` describes it. */
export interface RuleFile {
  readonly id: string;
  readonly ref: string;
  readonly covers?: readonly string[];
  readonly severity: Severity;
  readonly measures: readonly number[];
  readonly title: string;
  readonly types?: readonly string[];
  readonly profiles?: readonly string[];
  readonly needs?: readonly RuleNeed[];
  readonly parameters?: readonly string[];
  readonly each?: {
    readonly formats?: readonly string[];
    readonly kind?: 'text' | 'code' | 'number' | 'date';
    readonly sensitivity?: readonly string[];
    /** Codes of units that say where the name of the unit stands. */
    readonly unitCodes?: true;
    readonly fields?: readonly string[];
    readonly except?: readonly string[];
  };
  readonly when?: string;
  readonly must?: string;
  readonly unique?: {
    readonly by: 'x-uniqueKey' | readonly string[];
    readonly differ?: readonly string[];
    readonly where?: string;
    readonly less?: string;
  };
  readonly reference?: { readonly field: string; readonly to?: string; readonly key?: string };
  readonly group?: {
    readonly of?: string;
    readonly by: readonly string[];
    readonly is?: readonly string[];
    readonly where?: string;
    readonly let?: Readonly<Record<string, Let>>;
  };
  readonly sequence?: { readonly by: readonly string[]; readonly order: readonly string[]; readonly where?: string };
  readonly share?: { readonly of: string; readonly where: string };
  readonly at?: string;
  readonly related?: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly en: { readonly title: string; readonly message: string };
  readonly basis: { readonly text: string; readonly confidence: Confidence };
  readonly examples: {
    readonly type?: string;
    readonly asOf?: string;
    readonly base?: Values;
    /** Entries of the register the examples are judged with. */
    readonly register?: readonly Values[];
    readonly invalid: readonly RuleExample[];
    readonly valid: readonly RuleExample[];
  };
}
