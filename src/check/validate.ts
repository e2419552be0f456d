import { render } from '../findings/render.js';
import type { Lang } from '../findings/texts/text.js';
import { recordTypes } from '../generated/record-types.js';
import { rules } from '../generated/rules/all.js';
import { validators } from '../generated/validators/all.js';
import type { Finding, RenderedFinding } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import type { Register } from '../model/register.js';
import type { CompiledRule, RuleContext, RuleRecord } from '../model/rule.js';
import { missingNeed } from '../rules/missing-need.js';
import { isDay } from '../standard/day.js';
import { withdrawal } from '../standard/operation.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import { checkShape } from '../standard/shape.js';
import { type CheckOptions, OptionError } from './options.js';
import { Policy, profileOf } from './policy.js';
import { ruleFinding, shapeFinding } from './record-findings.js';
import { ruleContext } from './rule-run.js';
import { isWrongValue } from './wrong-value.js';

/** What `validate` may be told. */
export interface ValidateOptions extends Pick<CheckOptions, 'parameters' | 'calendars' | 'profile'> {
  /** Day to judge by, `YYYY-MM-DD`; rules that need one are not run without it. */
  readonly asOf?: string;
  /** The register of units, read by `loadRegister`; rules that need one are not run without it. */
  readonly register?: Register;
  /** Language of the words; Chinese unless given. */
  readonly lang?: Lang;
}

/**
 * Judges one record as `schemas/records/<type>.json` and the rules over one record in `schemas/rules` describe it, with the
 * same rules and words as the checker. Nothing is repaired: a system that submits records is to hold them in the
 * standard's form. Rules over several records need all of them: see `check`.
 * @param type id of the record type, e.g. `administrative-license`.
 * @param record the flat record; dates `YYYY-MM-DD`, numbers as decimal strings, absent fields left out.
 * @returns findings, empty where the record is fine; `at.pointer` leads to the value.
 * @throws Error for a type that does not exist, and for a rule that breaks. @throws {OptionError} for an `asOf` that is no day.
 */
export function validate(type: string, record: object, options: ValidateOptions = {}): RenderedFinding[] {
  const values = record as Readonly<Record<string, unknown>>;
  const known = recordTypes.find((one) => one.id === type);
  const validator = validators[type];
  if (known === undefined || validator === undefined) throw new Error(`unknown record type ${type}`);
  if (options.asOf !== undefined && !isDay(options.asOf))
    throw new OptionError('asOf', `应写作 2026-11-25 的样子，现为「${options.asOf}」`);
  const policy = policyOf(options);
  const optional = new Set(known.fields.filter((field) => policy.isOptional(field)).map(({ name }) => name));
  // what a profile does not tell is no fault of the value: rules that are for this profile judge it
  const problems = checkShape(known, values, validator, optional).flatMap((problem) => {
    const severity = policy.severityOf(problem.rule, problem.severity, problem.params);
    return severity === null ? [] : [{ ...problem, severity }];
  });
  const found = [
    ...problems.map((problem) => shapeFinding(problem, values)),
    ...violations(known, values, problems, contextOf(options), policy),
  ];
  return found.map((finding) => render(finding, options.lang ?? 'zh', recordTypes));
}

const policies = new Map<string, Policy>();

/** @throws {OptionError} for a profile that does not exist. */
function policyOf({ profile: name, lang = 'zh' }: ValidateOptions): Policy {
  const profile = profileOf(name, lang);
  let policy = policies.get(profile.id);
  if (policy === undefined) {
    policy = new Policy(profile, recordTypes);
    policies.set(profile.id, policy);
  }
  return policy;
}

const contexts = new WeakMap<object, WeakMap<object, RuleContext>>();
const nothing = {};

/** Laying out the calendar once serves all records validated with the same calendars and parameters. */
function contextOf({ asOf, parameters, calendars, register }: ValidateOptions): RuleContext {
  const byCalendars = contexts.get(parameters ?? nothing) ?? new WeakMap<object, RuleContext>();
  contexts.set(parameters ?? nothing, byCalendars);
  let context = byCalendars.get(calendars ?? nothing);
  if (context === undefined) {
    context = ruleContext({ ...(parameters ? { parameters } : {}), ...(calendars ? { calendars } : {}) });
    byCalendars.set(calendars ?? nothing, context);
  }
  return { ...context, asOf, register };
}

/** Rules over one record that it violates; those that read a faulty value, or lack something, are left out. */
function violations(
  type: RecordType,
  record: Readonly<Record<string, unknown>>,
  problems: readonly ShapeProblem[],
  run: RuleContext,
  policy: Policy,
): Finding[] {
  const self = record as RuleRecord;
  // a withdrawal is not judged by what it withdraws
  if (self['operationType'] === withdrawal) return [];
  const faulty = new Set(problems.filter(isWrongValue).map(({ field }) => field ?? ''));
  const own = policy
    .rulesOf(rules[type.id] ?? [])
    .filter((rule) => !rule.several && !rule.share && missingNeed(rule, run) === null);
  return own
    .filter((rule) => !rule.reads.some((name) => faulty.has(name)) && isViolated(rule, self, run))
    .map((rule) => ruleFinding(rule, self, run));
}

/** @throws Error where a rule breaks: a fault of the standard, never of the record. */
function isViolated(rule: CompiledRule, self: RuleRecord, run: RuleContext): boolean {
  const judgement = rule.judge(self, run, {});
  if (typeof judgement === 'object' && judgement.kind === 'crash')
    throw new Error(`${rule.id} broke: ${judgement.reason}`);
  return judgement === false;
}
