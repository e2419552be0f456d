import type { Lang } from '../findings/texts/text.js';
import { profiles } from '../generated/profiles.js';
import type { Params, Severity } from '../model/finding.js';
import type { Profile } from '../model/profile.js';
import type { RecordType } from '../model/record-type.js';
import type { CompiledRule } from '../model/rule.js';
import { OptionError } from './options.js';

/** Findings that say that something has not been filled in, besides the conditional requirements of the record types. */
const incomplete = new Set(['shape/required', 'input/missing-column', 'input/missing-conditional-column']);

/** The profile of a name or another name of it; the one for submission where none is given, undefined for an unknown name. */
export const profileNamed = (name: string | undefined): Profile | undefined =>
  name === undefined ? profiles[0] : profiles.find(({ id, alias }) => id === name || alias === name);

/** The same. @throws {OptionError} for an unknown name, with those that are known. */
export function profileOf(name: string | undefined, lang: Lang): Profile {
  const profile = profileNamed(name);
  if (profile !== undefined) return profile;
  const names = profiles.map((one) => one.alias ?? one.id).join('、');
  throw new OptionError(
    'profile',
    lang === 'zh' ? `没有「${name}」这种口径；可用 ${names}` : `there is no profile “${name}”; use ${names}`,
  );
}

/** True for a conditional requirement that something be filled in; others say what a value that is there may not be. */
const isRequirement = (id: string): boolean => id.includes('/missing-');

/** What a profile makes of findings and rules. */
export class Policy {
  readonly profile: Profile;
  /** Conditional requirements that something be filled in, by their ids. */
  readonly #conditions: ReadonlySet<string>;
  /** Those on fields that need not be there. */
  readonly #waived: ReadonlySet<string>;
  /** Rules as they are run, the same object for the same rule; null for those that are not. */
  readonly #rules = new WeakMap<CompiledRule, CompiledRule | null>();

  constructor(profile: Profile, types: readonly RecordType[]) {
    this.profile = profile;
    this.#conditions = new Set(types.flatMap(({ conditions }) => conditions.map(({ id }) => id).filter(isRequirement)));
    this.#waived = new Set(
      types.flatMap(({ conditions, fields }) =>
        conditions
          .filter(
            ({ id, field }) => isRequirement(id) && fields.some((one) => one.name === field && this.isOptional(one)),
          )
          .map(({ id }) => id),
      ),
    );
  }

  /** True for a field that need not be there, whatever the record type says. */
  isOptional({ sensitivity }: Pick<RecordType['fields'][number], 'sensitivity'>): boolean {
    return this.profile.optional.includes(sensitivity);
  }

  /** True where records of a type are judged at all. */
  covers(type: string): boolean {
    return this.profile.types?.includes(type) ?? true;
  }

  /** What a finding weighs; null where it is not told. @param own its weight by the standard. */
  severityOf(rule: string, own: Severity, params: Params = {}): Severity | null {
    if (this.#waived.has(rule)) return null;
    const { severities } = this.profile;
    const named = severities[`${rule}#${String(params['reason'] ?? '')}`] ?? severities[rule];
    const isMissing = own === 'error' && (incomplete.has(rule) || this.#conditions.has(rule));
    const severity = named ?? (isMissing ? this.profile.incomplete : own);
    return severity === 'off' ? null : severity;
  }

  /** The rules that are run, with what their findings weigh. */
  rulesOf(rules: readonly CompiledRule[]): readonly CompiledRule[] {
    return rules.flatMap((rule) => {
      let own = this.#rules.get(rule);
      if (own === undefined) {
        own = this.#ruleOf(rule);
        this.#rules.set(rule, own);
      }
      return own === null ? [] : [own];
    });
  }

  #ruleOf(rule: CompiledRule): CompiledRule | null {
    const severity = this.severityOf(rule.id, rule.severity);
    if (severity === null || (rule.profiles && !rule.profiles.includes(this.profile.id))) return null;
    return severity === rule.severity ? rule : { ...rule, severity };
  }
}
