import { auditReport } from '../../coverage/audit-report.js';
import { auditNeeds } from '../../coverage/needs.js';
import { jsonText } from '../../coverage/state/json-text.js';
import { mergeStates } from '../../coverage/state/merge-states.js';
import type { NamedState } from '../../coverage/state/named-state.js';
import type { Lang } from '../../findings/texts/text.js';
import { codeSets } from '../../generated/code-sets.js';
import { recordTypes } from '../../generated/record-types.js';
import type { AuditReport } from '../../model/audit-report.js';
import type { AuditState, StateRegister, StateUnit } from '../../model/audit-state.js';
import type { Finding } from '../../model/finding.js';
import type { Standard } from '../../model/mapping.js';
import type { Register } from '../../model/register.js';
import type { Source } from '../../model/source.js';
import { standardVersion } from '../../standard/version.js';
import { formsAmong } from '../forms-among.js';
import { OptionError } from '../options.js';
import { loadRegister } from '../register/load-register.js';
import { ruleContext } from '../rule-run.js';
import { verifyOptions } from '../verify-options.js';
import { askPages } from './ask-pages.js';
import { digestOf, digestOfText } from './digest.js';
import { gather } from './gather.js';
import { loadReporters } from './load-reporters.js';
import type { AuditOptions } from './options.js';
import { pagesWanted } from './pages-wanted.js';

const standard: Standard = { recordTypes: [...recordTypes, ...formsAmong], codeSets };

/** What an audit gives: the report, and the state it was made of, to be merged with those of other parts. */
export interface Audit {
  readonly report: AuditReport;
  readonly state: AuditState;
}

/**
 * Audits a whole submission of one or many units: what each had to publish and report in a year, by its duties
 * (`schemas/obligations`), against what is there; the seven questions about annual commitments; how complete and timely
 * records are; and a preview of the proposed evaluation. Every record is judged by itself on the way; rules over several
 * records are the business of `check`. Bad data never throws.
 * @param sources bytes with names, archives among them; read as often as needed, never changed.
 * @throws {OptionError} for options the standard does not allow, a register or a list of reporters that cannot serve as one.
 */
export async function audit(sources: readonly Source[], options: AuditOptions): Promise<Audit> {
  const { year, lang = 'zh', register: given, reporters: list, fetchPage, ...rest } = options;
  if (!/^(19|20)\d{2}$/.test(year))
    throw new OptionError(
      'year',
      lang === 'zh' ? `应写作 2025 的样子，现为「${year}」` : `must be like 2025, not “${year}”`,
    );
  await verifyOptions(rest, recordTypes);
  const digest = (source: Source): Promise<string> => digestOf(source, rest.digest);
  const register = given === undefined || 'unitOf' in given ? given : await loadRegister(given, { ...rest, digest });
  const reporters = list === undefined ? [] : [await loadReporters(list, rest)];
  const context = ruleContext({ ...rest, register });
  const needs = await auditNeeds();
  const gathered = await gather(sources, { ...rest, ...(register ? { register } : {}) }, context, standard, needs);
  const gatheredState: AuditState = {
    format: 'lucheng-audit-state',
    version: 1,
    settings: {
      standard: standardVersion,
      profile: options.profile ?? 'submission',
      year,
      asOf: options.asOf,
      parameters: options.parameters ?? {},
      calendars: options.calendars ?? [],
    },
    registers: register === undefined ? [] : [await stateRegisterOf(register)],
    reporters,
    sources: gathered.sources,
    repeated: [],
    ignored: [...(options.ignored ?? []), ...gathered.ignored],
    pages: fetchPage === undefined ? [] : await askPages(pagesWanted(gathered.sources, year), fetchPage),
  };
  const state = mergeStates([{ name: '', state: gatheredState }]);
  return { report: await auditReport(state, lang), state };
}

/**
 * The audit of several parts together, from their states alone.
 * @throws {StateError} where the parts were not made alike: another year, day, version, or other parameters.
 */
export async function mergeAudit(
  states: readonly NamedState[],
  options: { readonly lang?: Lang } = {},
): Promise<Audit> {
  const state = mergeStates(states);
  return { report: await auditReport(state, options.lang ?? 'zh'), state };
}

/** Problems of a register that are kept. */
const problemsKept = 50;
const contacts: ReadonlySet<string> = new Set(['contactName', 'contactPhone']);
const isPublic = ({ at }: Finding): boolean => !contacts.has(at.field ?? '');

async function stateRegisterOf(register: Register): Promise<StateRegister> {
  const { file, sha256, entries, usable, faulty, codes } = register;
  const units = codes.map((code): StateUnit => {
    const answer = register.unitOf(code);
    return { code, periods: typeof answer === 'string' ? 'unreliable' : answer };
  });
  return {
    file,
    // what it says tells one that was read without a digest from others
    sha256: sha256 ?? (await digestOfText(jsonText(units))),
    entries,
    usable,
    faulty,
    problems: register.findings
      .filter(isPublic)
      .slice(0, problemsKept)
      .map((one) => ({ ...one, value: null })),
    units,
  };
}
