import { Collector } from '../../findings/collector.js';
import { render } from '../../findings/render.js';
import { codeSets } from '../../generated/code-sets.js';
import { forms } from '../../generated/forms.js';
import { recordTypes } from '../../generated/record-types.js';
import type { StateReporter, StateReporters } from '../../model/audit-state.js';
import type { Standard } from '../../model/mapping.js';
import type { Source } from '../../model/source.js';
import { noType } from '../batches/batch-row.js';
import { checkSource } from '../check-source.js';
import { FormRun } from '../form-run.js';
import { isWrongRecord } from '../is-wrong-record.js';
import { Ledger } from '../ledger.js';
import { type CheckOptions, OptionError } from '../options.js';
import { Policy, profileOf } from '../policy.js';
import type { JudgedRecord } from '../sheets-run.js';
import { Suppressions } from '../suppressions.js';
import { digestOf } from './digest.js';

const form = forms.find(({ id }) => id === 'reporter')!;
const standard: Standard = { recordTypes: [form], codeSets };
const typeOfCode = new Map(recordTypes.map(({ code, id }) => [code, id]));

/**
 * Reads a list of reporters (应报清单) in the form of `schemas/reporter.json`. It says who has duties, so that one with a
 * line at fault is no list to judge by: a unit left out of it would seem to have none.
 * @throws {OptionError} where it cannot be read, or a line is wrong.
 */
export async function loadReporters(
  source: Source,
  options: Pick<CheckOptions, 'asOf' | 'lang' | 'limits' | 'digest'>,
): Promise<StateReporters> {
  const lang = options.lang ?? 'zh';
  const policy = new Policy(profileOf(undefined, lang), standard.recordTypes);
  const ledger = new Ledger(new Collector(), policy, new Suppressions([], options.asOf));
  const lines: JudgedRecord[] = [];
  const run = new FormRun({ take: (judged) => lines.push(judged) });
  const sha256 = await digestOf(source, options.digest);
  await checkSource(source, ledger, standard, { ...options, digest: async () => sha256 }, run);
  const first = ledger.collector.findings.find(({ severity }) => severity === 'error');
  if (first !== undefined || lines.length === 0 || lines.some(isWrongRecord)) {
    const words = first === undefined ? '' : render(first, lang, standard.recordTypes).message;
    const row = first?.at.row ?? null;
    throw new OptionError(
      'reporters',
      lang === 'zh'
        ? `${source.name}：不能当作应报清单${words === '' ? '，没有读到一行' : `：${row === null ? '' : `第 ${row} 行`}${words}`}；列名和写法见 schemas/reporter.json`
        : `${source.name}: cannot serve as a list of reporters${words === '' ? ', no line was read' : `: ${row === null ? '' : `row ${row}: `}${words}`}; see schemas/reporter.json`,
    );
  }
  const reporters = lines.map(reporterOf);
  for (const [i, line] of reporters.entries()) {
    const fault = faultOf(line);
    if (fault === undefined) continue;
    const { n } = lines[i]!.entry.row;
    throw new OptionError(
      'reporters',
      lang === 'zh' ? `${source.name}：第 ${n} 行${fault.zh}` : `${source.name}: row ${n}: ${fault.en}`,
    );
  }
  return { file: source.name, sha256, reporters };
}

/** Why a line that is well formed names no duty at all: passed over, it would make its unit look as if it had none. */
function faultOf({ type, from, to }: StateReporter): { readonly zh: string; readonly en: string } | undefined {
  if (type === noType)
    return {
      zh: `的「记录类型」是 ${noType}，它只用于零报告，不是应报的一类记录；应报几类的，一类写一行`,
      en: `${noType} is only for zero reports and no type to be reported; write a row for each type`,
    };
  if (from !== null && to !== null && to < from)
    return {
      zh: `的终止日期 ${to} 早于起始日期 ${from}，没有一天负有义务；核对两个日期`,
      en: `the end date ${to} is before the start date ${from}; correct one of them`,
    };
  return undefined;
}

function reporterOf({ entry: { record } }: JudgedRecord): StateReporter {
  const text = (field: string): string | null => {
    const value = record[field];
    return typeof value === 'string' ? value : null;
  };
  return {
    unitCode: text('unitCode')!,
    unitName: text('unitName')!,
    type: typeOfCode.get(text('recordType')!) ?? text('recordType')!,
    from: text('startDate'),
    to: text('endDate'),
    daily: text('dailyReport') === '1',
  };
}
