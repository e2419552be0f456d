import { Collector } from '../findings/collector.js';
import { sinkOf } from '../findings/sinks.js';
import { codeSets } from '../generated/code-sets.js';
import { recordTypes } from '../generated/record-types.js';
import type { Standard } from '../model/mapping.js';
import type { Register } from '../model/register.js';
import type { Report, ReportSource } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { BatchRow } from './batches/batch-row.js';
import { checkSource } from './check-source.js';
import { Comparing } from './comparing.js';
import { expandArchives } from './expand.js';
import { formsAmong } from './forms-among.js';
import { fileAt, Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
import { Policy, profileOf } from './policy.js';
import { loadRegister } from './register/load-register.js';
import { reportOf } from './report-of.js';
import { RuleRun } from './rule-run.js';
import { tellDatasetRules } from './second-look.js';
import { Suppressions } from './suppressions.js';
import type { Taker } from './taker.js';
import { verifyOptions } from './verify-options.js';

const standard: Standard = { recordTypes: [...recordTypes, ...formsAmong], codeSets };

/**
 * Checks inputs against the standard: opens archives, reads each file by its content, finds its headers, makes records of its rows, judges
 * every value, and then the rules of the standard. Bad data never throws; what cannot be read or recognised makes the verdict 无法判定.
 * @param sources bytes with names, archives of tables among them; read as often as needed, never changed.
 * @throws {OptionError} for options the standard does not allow: a record type, a row, a code, a day; and for a register that
 * cannot serve as one.
 */
export const check = async (sources: readonly Source[], options: CheckOptions): Promise<Report> =>
  (await checkTaking(sources, options)).report;

/** What a check leaves to those who go on with the records. */
export interface Taken {
  readonly report: Report;
  /** The batches of the inputs, in the order they were read. */
  readonly batches: readonly BatchRow[];
}

/** The same check, which hands on the records and all findings as they go by. */
export async function checkTaking(sources: readonly Source[], options: CheckOptions, taker?: Taker): Promise<Taken> {
  await verifyOptions(options, recordTypes);
  const register = await registerOf(options);
  const policy = new Policy(profileOf(options.profile, options.lang ?? 'zh'), standard.recordTypes);
  const suppressions = new Suppressions(options.suppressions ?? [], options.asOf);
  const comparing = options.baseline === undefined ? undefined : new Comparing(options.baseline);
  const sinks = [options.sink, comparing?.sink, taker].filter((sink) => sink !== undefined);
  const ledger = new Ledger(new Collector(sinkOf(sinks)), policy, suppressions);
  const described: ReportSource[] = [];
  const rules = new RuleRun({ ...options, register }, recordTypes, policy, comparing?.watch, taker);
  const files = await expandArchives(sources, ledger, options);
  for (const source of files) {
    const one = await checkSource(source, ledger, standard, options, rules);
    if (one !== undefined) described.push(one);
  }
  await tellDatasetRules(rules, ledger, standard);
  rules.batches.finish(options.asOf, ledger, rules.tallies);
  tellStale(ledger, rules);
  if (sources.length === 0) ledger.add('input/no-tables', 'error', fileAt(''), {});
  else if (ledger.records === 0 && !options.allowEmpty && !ledger.stuck && !rules.batches.isZeroDeclared)
    ledger.add('input/no-records', 'warning', fileAt(files.length === 1 ? files[0]!.name : ''), {});
  const report = reportOf(ledger, described, standard, options, rules, register);
  return {
    report: comparing === undefined ? report : comparing.finish(report, policy),
    batches: rules.batches.rows,
  };
}

/** Suppressions that no longer hold, and those of rules that were run and found nothing of theirs, are told: none is kept for good. */
function tellStale(ledger: Ledger, rules: RuleRun): void {
  const ran = new Set(rules.tallies.all.filter(({ tally }) => tally.judged > 0).map(({ id }) => id));
  for (const { rule, key, reason, until } of ledger.suppressions.expired)
    ledger.add('suppressions/expired', 'warning', fileAt(''), { rule, key, note: reason, until });
  for (const { rule, key, reason, count } of ledger.suppressions.all)
    if (count === 0 && ran.has(rule))
      ledger.add('suppressions/unused', 'info', fileAt(''), { rule, key, note: reason });
}

/** The register of a run, read now unless the caller has read it before. */
const registerOf = async (options: CheckOptions): Promise<Register | undefined> =>
  options.register === undefined || 'unitOf' in options.register
    ? options.register
    : loadRegister(options.register, options);
