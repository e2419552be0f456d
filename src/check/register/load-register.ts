import { Collector } from '../../findings/collector.js';
import { render } from '../../findings/render.js';
import type { Lang } from '../../findings/texts/text.js';
import { codeSets } from '../../generated/code-sets.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Standard } from '../../model/mapping.js';
import type { Register } from '../../model/register.js';
import type { Source } from '../../model/source.js';
import { entryOf, neededFields, type RegisterEntry } from '../../register/entry.js';
import { Units } from '../../register/units.js';
import { checkSource } from '../check-source.js';
import { FormRun } from '../form-run.js';
import { Ledger } from '../ledger.js';
import { type CheckOptions, OptionError } from '../options.js';
import { Policy, profileOf } from '../policy.js';
import { Suppressions } from '../suppressions.js';
import { registerForm } from './form.js';
import { tellFaults } from './tell-faults.js';

/** What the reading of a register may be told. */
export type RegisterOptions = Pick<CheckOptions, 'asOf' | 'lang' | 'limits' | 'digest' | 'onProgress'>;

const standard: Standard = { recordTypes: [registerForm], codeSets };

/**
 * Reads a register of units (主体登记库) in the form of `schemas/entity.json`: a workbook, delimited text or JSON, with the
 * same care as a table of records. Entries at fault are told among its findings, and nothing is judged by them.
 * @throws {OptionError} where it cannot be read, lacks a column units are judged by, or holds no entry to judge by.
 */
export async function loadRegister(source: Source, options: RegisterOptions): Promise<Register> {
  const lang = options.lang ?? 'zh';
  const ledger = new Ledger(
    new Collector(),
    new Policy(profileOf(undefined, lang), standard.recordTypes),
    new Suppressions([], options.asOf),
  );
  const entries: RegisterEntry[] = [];
  const run = new FormRun({ feed: (record, ref, faulty) => entries.push(entryOf(record, ref, faulty)) });
  const described = await checkSource(source, ledger, standard, options, run);
  refuseMissingColumns(source.name, ledger.collector.findings, lang);
  const lost = ledger.collector.findings.some(({ rule, severity }) => severity === 'error' && leavesOut(rule));
  const units = new Units(entries, lost);
  if (units.usable === 0) refuse(source.name, ledger.collector.findings, entries.length, lang);
  await tellFaults(units.faults, run.sheets, ledger);
  const { collector } = ledger;
  return {
    file: source.name,
    sha256: described?.sha256 ?? null,
    sheets: described?.sheets.map(({ name }) => name) ?? [],
    entries: entries.length,
    usable: units.usable,
    codes: units.codes,
    faulty: entries.length - units.usable,
    repairs: collector.repairCount,
    findings: collector.findings.map((one) => ({ ...one, severity: doubt(one.severity) })),
    groups: collector.groups.map((one) => ({ ...one, severity: doubt(one.severity) })),
    unitOf: (code, name) => units.unitOf(code, name),
    codesNamed: (name) => units.codesNamed(name),
  };
}

/** Errors about inputs after which some unit may be missing; a column for something else may well not be there. */
const leavesOut = (rule: string): boolean => rule.startsWith('input/') && !/missing-(conditional-)?column$/.test(rule);

/** A fault of the register is no error of the data that is judged by it. */
const doubt = (severity: Severity): Severity => (severity === 'error' ? 'warning' : severity);

function refuseMissingColumns(file: string, findings: readonly Finding[], lang: Lang): void {
  const missing = findings
    .filter(({ rule, at }) => rule === 'input/missing-column' && neededFields.includes(at.field ?? ''))
    .map(({ at }) => registerForm.fields.find(({ name }) => name === at.field)?.title ?? '');
  if (missing.length === 0) return;
  throw new OptionError(
    'register',
    lang === 'zh'
      ? `${file}：没有「${missing.join('」「')}」列，不能当作主体登记库；登记库应有的列见 schemas/entity.json`
      : `${file}: no column for ${missing.join(', ')}, so it cannot serve as a register of units; see schemas/entity.json`,
  );
}

/** @throws {OptionError} with the first thing that was wrong. */
function refuse(file: string, findings: readonly Finding[], entries: number, lang: Lang): never {
  const first = findings.find(({ severity }) => severity === 'error');
  const row = first?.at.row ?? null;
  const words = first === undefined ? '' : render(first, lang, standard.recordTypes).message;
  const refusal =
    lang === 'zh'
      ? `${file}：${entries > 0 ? `读到的 ${entries} 条主体登记都有问题，没有一条可用` : '没有读到主体登记'}${words === '' ? '' : `：${row === null ? '' : `第 ${row} 行`}${words}`}；登记库的列名和写法见 schemas/entity.json`
      : `${file}: ${entries > 0 ? `none of its ${entries} entries can be used` : 'no entries were read'}${words === '' ? '' : `: ${row === null ? '' : `row ${row}: `}${words}`}; see schemas/entity.json`;
  throw new OptionError('register', refusal);
}
