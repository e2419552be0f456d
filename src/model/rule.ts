import type { Params, Severity } from './finding.js';
import type { UnitRegister } from './register.js';

/** A rule could not be worked out for a record; see `rules/functions/failure.ts`. */
export interface RuleFailure {
  readonly kind: 'not-run' | 'crash';
  readonly reason: string;
}

/** A flat record as rules see it; absent fields are undefined. */
export type RuleRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Value of a parameter: int as number, Decimal, Day and text as text, list and map of them. */
export type ParameterValue = number | string | readonly string[] | Readonly<Record<string, number | string>>;

/** Working days by the official calendar; years it does not cover are named, never guessed. */
export interface WorkdayCalendar {
  /** Years covered, ascending. */
  readonly years: readonly number[];
  /** The n-th working day after a day, or the year that is not covered. */
  addWorkdays(day: string, count: number): string | { readonly missingYear: number };
  /** Working days after the first day up to and including the second; negative where it is earlier. */
  workdaysBetween(from: string, to: string): number | { readonly missingYear: number };
}

/** What a run gives to every rule. */
export interface RuleContext {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly calendar: WorkdayCalendar;
  /** Day the run judges by; undefined where the caller gave none. */
  readonly asOf: string | undefined;
  /** Undefined where the caller gave none. */
  readonly register: UnitRegister | undefined;
}

/** What a rule may need besides the record. */
export type RuleNeed = 'calendar' | 'asOf' | 'register';

/** Other records a rule of several records looks at. */
export interface RuleOthers {
  /** The record referred to. */
  readonly other?: RuleRecord;
  /** The record before in the sequence; empty for the first one. */
  readonly prev?: RuleRecord;
  /** Aggregates of the group by name; `count` always. */
  readonly group?: Readonly<Record<string, unknown>>;
  /** Records of the table that count, and those among them that show what the rule is about. */
  readonly share?: { readonly of: number; readonly count: number };
}

/** `true` satisfied, `false` violated, `undefined` not applicable. */
export type Judgement = boolean | undefined | RuleFailure;

/** A field of a record related to a finding: of itself, or of the other record, the one before, the others of its group. */
export interface RelatedField {
  readonly of: 'self' | 'other' | 'prev' | 'group';
  readonly field: string;
}

/** One rule made for one record type by codegen; a rule over many fields becomes one of these per field. */
export interface CompiledRule {
  readonly id: string;
  readonly severity: Severity;
  /** Field the finding stands at. */
  readonly at: string;
  readonly related: readonly RelatedField[];
  /** Fields of the record it reads; it is blocked where one of them is faulty. */
  readonly reads: readonly string[];
  /** Fields among `reads` whose absence it asks about, so that it can do without them. */
  readonly asks: readonly string[];
  /** True for an entry of a rule over many fields. */
  readonly each?: boolean;
  readonly needs: readonly RuleNeed[];
  /** Profiles it is for; all where undefined. */
  readonly profiles?: readonly string[];
  /** For rules over several records: whether a record is judged at all, as far as it shows itself. */
  readonly applies?: RecordFilter;
  /** Whether the rule is satisfied, for a record by itself or with the others it looks at. */
  readonly judge: (self: RuleRecord, run: RuleContext, others: RuleOthers) => Judgement;
  /** Values of the message's placeholders, by their expressions. */
  readonly params: (self: RuleRecord, run: RuleContext, others: RuleOthers) => Params;
  /** For rules over several records: fields of the judged record that are needed once all records are in. */
  readonly keeps?: readonly string[];
  /** How other records come in; undefined for rules over one record. */
  readonly several?: Several;
  /** What is counted of a table, for a rule that judges the counts once per table and no single record. */
  readonly share?: ShareRule;
}

/** A filter on records of one type. */
export type RecordFilter = (self: RuleRecord, run: RuleContext) => Judgement;

/** A value worked out of one record. */
export type RecordValue = (self: RuleRecord, run: RuleContext) => unknown;

/** Two counts over the records of one table: those that count, and those among them that show something. */
export interface ShareRule {
  readonly of: RecordFilter;
  readonly where: RecordFilter;
}

/** Ways in which a rule looks at several records. */
export type Several = UniqueRule | ReferenceRule | GroupRule | SequenceRule;

/** No two records with the same values of `by`; where `differ` is given, none that also differ in one of these. */
export interface UniqueRule {
  readonly kind: 'unique';
  readonly by: readonly string[];
  readonly differ?: readonly string[];
  /** Records that count; all where undefined. */
  readonly where?: RecordFilter;
  /** Records that take one of the same values away, such as withdrawals. */
  readonly less?: RecordFilter;
  /** Fields read to decide which records count. */
  readonly reads: readonly string[];
}

/** The record a field refers to: it must be there (`exists`), or satisfy the rule together with this one. */
export interface ReferenceRule {
  readonly kind: 'reference';
  readonly field: string;
  /** True where the field holds several values, each of which refers to a record. */
  readonly many: boolean;
  /** Types the target may be of. */
  readonly to: readonly string[];
  /** Field of the target that holds the value. */
  readonly key: string;
  /** Field of this record that holds the code of the target’s type, where it says so itself. */
  readonly typeField?: string;
  /** True where the rule is that the target exists; else it is judged on the target found. */
  readonly exists: boolean;
  /** Fields of the target that are read: those kept, and its key. */
  readonly reads: readonly string[];
  /** Fields of the target that are needed once all records are in. */
  readonly keeps: readonly string[];
}

/** One aggregate of a group. */
export interface Aggregate {
  readonly name: string;
  readonly how: 'count' | 'sum' | 'min' | 'max' | 'first' | 'last' | 'distinct';
  /** Undefined for `count`. */
  readonly value?: RecordValue;
  readonly where?: RecordFilter;
  /** For `distinct`: members whose values are taken away again. */
  readonly without?: RecordFilter;
  /** For `first` and `last`. */
  readonly order?: RecordValue;
  /** True where values are decimals, to be compared as numbers. */
  readonly decimal: boolean;
}

/** The records of a type that share values with this one, and aggregates of them. */
export interface GroupRule {
  readonly kind: 'group';
  /** Type of the members. */
  readonly of: string;
  /** Fields of the members. */
  readonly by: readonly string[];
  /** Fields of this record, in the order of `by`. */
  readonly is: readonly string[];
  readonly where?: RecordFilter;
  readonly aggregates: readonly Aggregate[];
  /** True where it asks how many different records there are, versions of one record counted once. */
  readonly records: boolean;
  /** Fields of the members that are read, `by` included. */
  readonly reads: readonly string[];
  /** Fields of the members that are needed once all records are in. */
  readonly keeps: readonly string[];
}

/** Records that share values of `by`, in order; each is judged with the one before. */
export interface SequenceRule {
  readonly kind: 'sequence';
  readonly by: readonly string[];
  readonly where?: RecordFilter;
  readonly order: readonly { readonly value: RecordValue; readonly decimal: boolean }[];
}
