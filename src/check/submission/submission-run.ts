import { recordTypes } from '../../generated/record-types.js';
import { isBatch } from '../../mapping/forms.js';
import type { Finding, Params } from '../../model/finding.js';
import type { Standard } from '../../model/mapping.js';
import type { RecordType } from '../../model/record-type.js';
import type { RuleContext } from '../../model/rule.js';
import { explainCode } from '../../standard/shape/explain-code.js';
import { fieldNamed } from '../../standard/shape/fields.js';
import type { ShapeProblem } from '../../standard/shape/problem.js';
import { formsAmong } from '../forms-among.js';
import type { Policy } from '../policy.js';
import { placeOf, shapeFinding } from '../record-findings.js';
import { shownValue } from '../shown-value.js';
import { isWrongValue } from '../wrong-value.js';
import { envelopeFindings, type Submitted } from './envelope.js';
import { batchPointer, entriesPointer, entryPointer, recordPointer } from './places.js';
import { ownValue, plainObject } from './plain-object.js';
import { RecordForm } from './record-form.js';
import { ruleRecordOf, SubmissionRules } from './submission-rules.js';

/** Characters shown of what is no object. */
const foundCharacters = 20;
const batchForm: RecordType = formsAmong.find(isBatch)!;
const byCode = new Map(recordTypes.map((type) => [type.code, type]));

/** What of a batch its entries are compared with. */
interface BatchFacts {
  /** Its values that can be relied on. */
  readonly unit: string | undefined;
  readonly code: string | undefined;
  readonly findings: readonly Finding[];
}

type Values = Readonly<Record<string, unknown>>;

/** Judges one submission. */
export class SubmissionRun {
  readonly #context: RuleContext;
  readonly #policy: Policy;
  readonly #standard: Standard;
  readonly #rules: SubmissionRules;
  readonly #forms = new Map<string, RecordForm>();

  constructor(context: RuleContext, policy: Policy, standard: Standard) {
    this.#context = context;
    this.#policy = policy;
    this.#standard = standard;
    this.#rules = new SubmissionRules(context, policy);
  }

  async judge(
    batch: unknown,
    entries: unknown,
    digest: string | undefined,
  ): Promise<{ readonly batch: readonly Finding[]; readonly entries: readonly (readonly Finding[])[] }> {
    const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
    const facts = await this.#batch(batch, { count: list.length, digest, asOf: this.#context.asOf });
    const found: Finding[][] = [];
    for (const [index, entry] of list.entries()) found.push(await this.#entry(entry, index, facts));
    const together = this.#rules.finish();
    for (const [index, finding] of together.entries) found[index]!.push(finding);
    const noList = Array.isArray(entries) ? [] : [notAnObject(entriesPointer, entries, { reason: 'entries' })];
    return { batch: [...facts.findings, ...noList, ...together.list], entries: found };
  }

  async #batch(batch: unknown, submitted: Submitted): Promise<BatchFacts> {
    const record = plainObject(batch);
    if (record === undefined)
      return { unit: undefined, code: undefined, findings: [notAnObject(batchPointer, batch, { reason: 'batch' })] };
    const form = await this.#formOf(batchForm);
    const problems = form.judge(record);
    const faulty = faultyOf(problems);
    const textOf = (name: string): string | undefined => {
      const value = faulty.has(name) ? undefined : record[name];
      return typeof value === 'string' ? value : undefined;
    };
    return {
      unit: textOf('reportingUnitCode'),
      code: textOf('recordType'),
      findings: [
        ...problems.map((problem) => shapeFinding(problem, record, batchPointer)),
        ...envelopeFindings(record, form.mapping, faulty, submitted, this.#policy),
      ],
    };
  }

  async #entry(entry: unknown, index: number, batch: BatchFacts): Promise<Finding[]> {
    const known = plainObject(entry);
    if (known === undefined) return [notAnObject(entryPointer(index), entry)];
    const record = plainObject(known['record']);
    const base = recordPointer(index);
    if (record === undefined) return [notAnObject(base, known['record'])];
    const own = typeof record['recordType'] === 'string' ? byCode.get(record['recordType']) : undefined;
    const type = own ?? byCode.get(batch.code ?? '');
    if (type === undefined) return [shapeFinding(noSuchType(record), record, base)];
    if (!this.#policy.covers(type.id)) return [this.#outside(type, base)];
    const problems = (await this.#formOf(type)).judge(record);
    const faulty = faultyOf(problems);
    return [
      ...differences(record, type, faulty, batch, base),
      ...problems.map((problem) => shapeFinding(problem, record, base)),
      ...(await this.#rules.take(type, ruleRecordOf(record, type), index, faulty)),
    ];
  }

  #outside({ title }: RecordType, base: string): Finding {
    const { profile } = this.#policy;
    return errorAt('input/outside-profile', `${base}/recordType`, { type: title, profile: profile.title });
  }

  async #formOf(type: RecordType): Promise<RecordForm> {
    let form = this.#forms.get(type.id);
    if (form === undefined) {
      form = await RecordForm.of(type, this.#policy, this.#standard, this.#context.asOf ?? '');
      this.#forms.set(type.id, form);
    }
    return form;
  }
}

const faultyOf = (problems: readonly ShapeProblem[]): ReadonlySet<string> =>
  new Set(problems.filter(isWrongValue).map(({ field }) => field ?? ''));

const errorAt = (rule: string, pointer: string, params: Params, value: string | null = null): Finding => ({
  rule,
  severity: 'error',
  at: placeOf(pointer, null),
  key: null,
  params,
  value,
  related: [],
});

const notAnObject = (pointer: string, value: unknown, params: Params = {}): Finding => {
  const found = (shownValue(value) ?? '').slice(0, foundCharacters);
  return errorAt('input/not-an-object', pointer, { ...params, found });
};

/** Where a record is of another unit or type than the batch it stands in. */
function differences(
  record: Values,
  type: RecordType,
  faulty: ReadonlySet<string>,
  { unit, code }: BatchFacts,
  base: string,
): Finding[] {
  const differing = (rule: string, field: string, expected: string | undefined, params: Params): Finding[] => {
    const value = record[field];
    if (expected === undefined || typeof value !== 'string' || faulty.has(field) || value === expected) return [];
    const finding = errorAt(rule, base, { reason: 'record', expected, ...params }, value);
    return [{ ...finding, at: placeOf(base, field), related: [placeOf(batchPointer, field)] }];
  };
  return [
    ...differing('batch/type-differs', 'recordType', code, { found: type.title }),
    ...differing('batch/unit-differs', 'reportingUnitCode', unit, {}),
  ];
}

/** Neither the record nor its batch says of which type it is. */
function noSuchType(record: Values): ShapeProblem {
  const field = fieldNamed(batchForm, 'recordType')!;
  const value = ownValue(record, 'recordType');
  const base = { severity: 'error', field: field.name, index: null } as const;
  const { title } = field;
  if (value === undefined) return { ...base, rule: 'shape/required', keyword: 'required', params: { title } };
  if (typeof value !== 'string')
    return { ...base, rule: 'shape/type', keyword: 'type', params: { title, expected: 'text' } };
  return { ...base, rule: 'shape/code', keyword: 'enum', params: { title, ...explainCode(field, value) } };
}
