import type { Severity } from '../../model/finding.js';
import type { RuleNeed } from '../../model/rule.js';
import type { Confidence } from '../../model/rule-file.js';

/** Words in both languages; Chinese is authoritative. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A thing told in passing: the id by which it can be asked for, and its title. */
export interface Brief {
  readonly id: string;
  readonly title: string;
}

/** A rule told in passing. */
export interface RuleBrief extends Brief {
  readonly ref: string;
  readonly severity: Severity;
  /** English title; the Chinese one where there is none. */
  readonly titleEn: string;
}

/** A limit or threshold, with the value it has. */
export interface ParameterBrief {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  readonly confidence: Confidence;
}

/** A field set to a value (codes with their labels), or emptied where the value is null. */
export interface Change {
  readonly title: string;
  readonly value: string | null;
}

/** One example of a rule in words. */
export interface Example {
  /** The records, in order, each with what is changed of the type’s own example record. */
  readonly records: readonly { readonly type: string; readonly changes: readonly Change[] }[];
  /** The day it is judged by; null where the rule does not ask. */
  readonly asOf: string | null;
  /** Numbers of the records the finding stands at; empty for examples of one record and examples without finding. */
  readonly at: readonly number[];
  /** What the checker says; null for a record that satisfies the rule. */
  readonly message: string | null;
  readonly note: string | null;
  /** Rules that necessarily speak as well. */
  readonly also: readonly Brief[];
}

/** A field a rule has to do with, and how. */
export interface FieldUse {
  /** Record types that have it under this title. */
  readonly types: readonly Brief[];
  readonly name: string;
  readonly title: string;
  readonly use: readonly ('read' | 'at' | 'related')[];
}

/** One expression of a rule: what it is for, its name where it has one, and its CEL source or a plain list of fields. */
export interface ExpressionPart {
  readonly part:
    | 'each'
    | 'when'
    | 'must'
    | 'unique'
    | 'reference'
    | 'group'
    | 'sequence'
    | 'share'
    | 'where'
    | 'less'
    | 'let';
  readonly words: string;
  /** CEL; null where the words say all. */
  readonly source: string | null;
}

/** A rule of the standard. */
export interface RuleAnswer extends RuleBrief {
  readonly kind: 'rule';
  readonly covers: readonly string[];
  readonly measures: readonly number[];
  /** Message with its placeholders in words. */
  readonly message: Both;
  readonly why: string;
  readonly fix: string;
  readonly basis: { readonly text: string; readonly confidence: Confidence };
  readonly types: readonly Brief[];
  /** True where it judges every record type. */
  readonly all: boolean;
  readonly needs: readonly RuleNeed[];
  /** Titles of the profiles it is run under alone; empty for all. */
  readonly profiles: readonly Both[];
  readonly parameters: readonly ParameterBrief[];
  /** What all examples change of the type’s example record before their own changes. */
  readonly base: readonly Change[];
  /** Entries of the register the examples are judged with, in words. */
  readonly register: readonly string[];
  readonly invalid: readonly Example[];
  readonly valid: readonly Example[];
  readonly expressions: readonly ExpressionPart[];
  readonly fields: readonly FieldUse[];
}

/** A condition of a schema (`if/then` with `x-rule`). */
export interface ConditionAnswer extends RuleBrief {
  readonly kind: 'condition';
  readonly type: Brief;
  readonly field: Brief;
  readonly message: string;
  readonly fix: string;
  readonly basis: string;
  /** When the field is needed, in words; empty where the schema says none. */
  readonly condition: string;
  /** Fields the condition reads. */
  readonly reads: readonly Brief[];
}

/** A finding of reading or of shape: every reason it may have. */
export interface TextAnswer {
  readonly kind: 'text';
  readonly id: string;
  readonly variants: readonly {
    readonly reason: string | null;
    readonly message: Both;
    readonly why: Both;
    readonly fix: Both;
  }[];
}

/** A kind of automatic repair. */
export interface RepairAnswer {
  readonly kind: 'repair';
  readonly id: string;
  readonly does: Both;
}

/** A field as one record type has it. */
export interface FieldInType {
  readonly type: Brief;
  readonly column: string;
  readonly requirement: 'required' | 'conditional' | 'optional';
  /** When it is needed, in words; empty where it always or never is. */
  readonly condition: string;
}

/** A code set told with a field: its first codes. */
export interface FieldCodes {
  readonly set: string;
  readonly number: string;
  readonly title: string;
  readonly use: 'code' | 'label';
  /** The first codes the field may hold. */
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly total: number;
  /** Prefix after which free text may follow; null where none may. */
  readonly open: string | null;
}

/** A field, in all record types that define it alike. */
export interface FieldAnswer {
  readonly kind: 'field';
  readonly name: string;
  readonly title: string;
  readonly header: string;
  readonly description: string;
  readonly types: readonly FieldInType[];
  readonly format: Both;
  readonly unit: string | null;
  readonly codes: FieldCodes | null;
  readonly sensitivity: 'public' | 'shared' | 'restricted';
  readonly examples: readonly string[];
  /** Other headers and column codes it is known by. */
  readonly aliases: readonly { readonly value: string; readonly ambiguous: boolean }[];
  readonly source: string;
  readonly confidence: Confidence;
  /** Rules and conditions that read it or stand at it. */
  readonly rules: readonly RuleBrief[];
}

/** One code. */
export interface CodeLine {
  readonly code: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Year it was withdrawn; null for codes in use. */
  readonly retired: number | null;
  readonly successors: readonly { readonly code: string; readonly label: string }[];
}

/** Fields that hold codes of a set, with the titles of their record types. */
export interface CodeUse {
  readonly title: string;
  /** True where every record type has it. */
  readonly all: boolean;
  readonly types: readonly string[];
}

/** A code set. */
export interface CodeSetAnswer {
  readonly kind: 'code-set';
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly extensible: boolean;
  readonly confidence: Confidence;
  readonly codes: readonly CodeLine[];
  readonly fields: readonly CodeUse[];
}

/** A code of a set. */
export interface CodeAnswer extends CodeLine {
  readonly kind: 'code';
  readonly set: Brief;
  readonly number: string;
  readonly parent: { readonly code: string; readonly label: string } | null;
  readonly fields: readonly CodeUse[];
}

/** A record type. */
export interface TypeAnswer {
  readonly kind: 'type';
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly granularity: string;
  readonly lead: string;
  readonly measures: readonly number[];
  readonly uniqueKey: readonly string[];
  readonly fields: { readonly required: number; readonly conditional: number; readonly optional: number };
  /** Its own rules, rules common to several types, and conditions of its schema. */
  readonly rules: { readonly own: number; readonly common: number; readonly conditions: number };
}

/** A parameter. */
export interface ParameterAnswer extends ParameterBrief {
  readonly kind: 'parameter';
  readonly rules: readonly RuleBrief[];
  /** Numbers of the catalogue it is meant for. */
  readonly refs: readonly string[];
}

/** A duty of the completeness audit. */
export interface ObligationAnswer {
  readonly kind: 'obligation';
  /** Ids by which reports tell it. */
  readonly ids: readonly string[];
  readonly ref: string;
  readonly severity: Severity;
  readonly duty: Both;
  /** Who, what and when at the latest, in Chinese. */
  readonly what: string;
  readonly message: Both;
  readonly why: Both;
  readonly fix: Both;
  readonly basis: { readonly text: string; readonly confidence: Confidence };
  readonly measures: readonly number[];
  readonly parameters: readonly ParameterBrief[];
}

/** What can be told about one thing of the standard. */
export type Answer =
  | RuleAnswer
  | ConditionAnswer
  | TextAnswer
  | RepairAnswer
  | FieldAnswer
  | CodeSetAnswer
  | CodeAnswer
  | TypeAnswer
  | ParameterAnswer
  | ObligationAnswer;
