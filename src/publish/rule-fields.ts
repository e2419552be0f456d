import type { Field, RecordType } from '../model/record-type.js';
import type { RuleFile } from '../model/rule-file.js';
import { fieldNode } from './schema-nodes.js';
import type { Standard } from './standard.js';

/** A field of a record type, by their ids. */
export interface FieldPlace {
  readonly type: string;
  readonly field: string;
}

/** The fields a rule has to do with, for one of the record types it judges; each list without repeats. */
export interface RuleFields {
  /** Fields read to judge: of the record itself first, then of the other records looked at. */
  readonly reads: readonly FieldPlace[];
  /** Fields the finding may stand at. */
  readonly at: readonly FieldPlace[];
  /** Fields pointed out beside it. */
  readonly related: readonly FieldPlace[];
}

/** The record types a rule judges, in the order of the standard. */
export function typesOf(standard: Standard, rule: RuleFile): readonly RecordType[] {
  const folder = rule.id.split('/')[0]!;
  if (folder !== 'common') return standard.types.filter(({ id }) => id === folder);
  return standard.types.filter(({ id }) => rule.types?.includes(id) ?? true);
}

/** A CEL expression without its texts, so that no word of a text is taken for a name. */
export const withoutTexts = (source: string): string => source.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');

/** Names after `owner.` in expressions, in order. */
export const namesOf = (owner: string, sources: readonly (string | undefined)[]): readonly string[] =>
  sources.flatMap((source) =>
    [...withoutTexts(source ?? '').matchAll(new RegExp(`\\b${owner}\\.(\\w+)`, 'g'))].map((found) => found[1]!),
  );

/** What a rule reads, where it stands and what it points out, for one record type it judges. */
export function ruleFields(standard: Standard, rule: RuleFile, type: RecordType): RuleFields {
  const own = (names: readonly string[]): FieldPlace[] => places(type.id, names);
  const { reference, group, sequence } = rule;
  const each = eachFields(rule, type).map(({ name }) => name);
  const references = reference?.field === 'x-references' ? referringFields(standard, type) : [];
  const at = rule.at === undefined ? [...each, ...references, ...keyEnd(rule, type)] : [rule.at];
  const reads = [
    ...own([...each, ...namesBeside(rule, type), ...ownReads(rule, type), ...references]),
    ...(reference ? targetReads(standard, rule, type, references) : []),
    ...(group ? places(group.of ?? type.id, [...group.by, ...namesOf('self', groupSources(rule))]) : []),
    ...own(sequence ? [...sequence.by, ...namesOf('self', [...sequence.order, sequence.where])] : []),
  ];
  return { reads: distinct(reads), at: distinct(own(at)), related: relatedFields(standard, rule, type) };
}

const places = (type: string, names: readonly string[]): FieldPlace[] => names.map((field) => ({ type, field }));

function distinct(all: readonly FieldPlace[]): FieldPlace[] {
  return [...new Map(all.map((place) => [`${place.type}.${place.field}`, place])).values()];
}

function ownReads(rule: RuleFile, type: RecordType): readonly string[] {
  const { unique, reference, group, share } = rule;
  const key = unique === undefined ? [] : unique.by === 'x-uniqueKey' ? type.uniqueKey : unique.by;
  const judged = [rule.when, rule.must];
  return [
    ...key,
    ...(unique?.differ ?? []),
    ...namesOf('self', [unique?.where, unique?.less, share?.of, share?.where]),
    ...(reference && reference.field !== 'x-references' ? [reference.field] : []),
    ...(group ? (group.is ?? group.by) : []),
    ...namesOf('self', judged),
    ...namesOf('prev', judged),
  ];
}

const groupSources = ({ group }: RuleFile): readonly (string | undefined)[] => [
  group?.where,
  ...Object.values(group?.let ?? {}).flatMap((one) => Object.values(one)),
];

/** The last field of a business key is where a repeated record is told. */
const keyEnd = ({ unique }: RuleFile, type: RecordType): readonly string[] =>
  unique?.by === 'x-uniqueKey' ? type.uniqueKey.slice(-1) : [];

/** Fields a rule over many fields is made for. */
function eachFields({ each }: RuleFile, type: RecordType): readonly Field[] {
  if (each === undefined) return [];
  const { formats, kind, sensitivity, unitCodes, fields, except } = each;
  const fits = (field: Field): boolean =>
    (formats?.includes(field.format ?? '') ?? true) &&
    (kind === undefined || kind === (field.codeSet === null ? field.kind : 'code')) &&
    (sensitivity?.includes(field.sensitivity) ?? true) &&
    (unitCodes === undefined || field.unitName !== undefined) &&
    (fields?.includes(field.name) ?? true) &&
    !except?.includes(field.name);
  return type.fields.filter(fits);
}

/** Fields of the names that stand beside the codes of units a rule is made for. */
const namesBeside = (rule: RuleFile, type: RecordType): readonly string[] =>
  rule.each?.unitCodes ? eachFields(rule, type).flatMap(({ unitName }) => unitName ?? []) : [];

interface References {
  readonly recordType?: string;
  readonly recordTypeField?: string;
  readonly alternatives?: readonly { readonly recordType: string }[];
}

/** What a field refers to; undefined for fields that hold no identifier of another record. */
export const referencesOf = (standard: Standard, type: string, field: string): References | undefined =>
  fieldNode(standard, type, field)['x-references'] as References | undefined;

/** Fields that refer to records, with those that say of which type these are. */
const referringFields = (standard: Standard, type: RecordType): readonly string[] =>
  type.fields.flatMap(({ name }) => (referencesOf(standard, type.id, name) ? [name] : []));

/** Record types a reference leads to; empty where a field of the record says so. */
export function targetsOf(standard: Standard, type: string, field: string): readonly RecordType[] {
  const { recordType, alternatives = [] } = referencesOf(standard, type, field) ?? {};
  const codes = [recordType, ...alternatives.map((one) => one.recordType)];
  return standard.types.filter(({ code }) => codes.includes(code));
}

function targetReads(
  standard: Standard,
  rule: RuleFile,
  type: RecordType,
  referring: readonly string[],
): readonly FieldPlace[] {
  const { field, to, key = 'recordId' } = rule.reference!;
  if (field === 'x-references')
    return places(
      type.id,
      referring.flatMap((name) => referencesOf(standard, type.id, name)?.recordTypeField ?? []),
    );
  const targets = to === undefined ? targetsOf(standard, type.id, field).map(({ id }) => id) : [to];
  return targets.flatMap((id) => places(id, [key, ...namesOf('other', [rule.when, rule.must])]));
}

function relatedFields(standard: Standard, rule: RuleFile, type: RecordType): readonly FieldPlace[] {
  const { reference, group } = rule;
  const target = reference && (reference.to ?? targetsOf(standard, type.id, reference.field)[0]?.id);
  const owners = { self: type.id, prev: type.id, other: target ?? type.id, group: group?.of ?? type.id };
  return distinct([
    ...places(type.id, namesBeside(rule, type)),
    ...(rule.related ?? []).map((name) => {
      const [field = '', of = 'self'] = name.split('.').reverse();
      return { type: owners[of as keyof typeof owners], field };
    }),
  ]);
}
