import { addressOrder, sheetKey } from '../findings/order.js';
import { render } from '../findings/render.js';
import type { Standard } from '../model/mapping.js';
import type { Report, ReportRule, ReportSource, Verdict } from '../model/report.js';
import { standardVersion } from '../standard/version.js';
import type { Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';

/** Rules that leave something unjudged, besides every error about inputs. */
const unjudged = new Set(['input/no-records', 'shape/uncached-formula']);

/** Makes the report of a finished run: words, order, counts and the verdict. */
export function reportOf(
  ledger: Ledger,
  sources: readonly ReportSource[],
  standard: Standard,
  options: CheckOptions,
): Report {
  const { collector } = ledger;
  const lang = options.lang ?? 'zh';
  const files = sources.map((source) => source.file);
  const sheets = sources.flatMap((source) => source.sheets.map((sheet) => sheetKey(source.file, sheet.name ?? '')));
  const order = addressOrder(files, sheets);
  const counts = collector.rules;
  const undeterminedBy = counts
    .filter(({ id, severity }) => unjudged.has(id) || (severity === 'error' && id.startsWith('input/')))
    .map(({ id }) => id);
  const errors = collector.count('error');
  return {
    verdict: verdictOf(undeterminedBy.length > 0, errors),
    undeterminedBy,
    asOf: options.asOf,
    lang,
    standard: { version: standardVersion },
    summary: {
      records: ledger.records,
      errors,
      warnings: collector.count('warning'),
      infos: collector.count('info'),
      repairs: collector.repairCount,
    },
    sources,
    ignored: options.ignored ?? [],
    rules: rulesOf(ledger),
    findings: collector.findings.sort(order).map((finding) => render(finding, lang, standard.recordTypes)),
    capped: collector.capped,
    repairs: collector.repairs.sort(order),
    coverage: { obligations: [], completeness: [] },
  };
}

/** What could not be judged outweighs errors, and errors outweigh everything else. */
function verdictOf(undetermined: boolean, errors: number): Verdict {
  if (undetermined) return 'undetermined';
  return errors > 0 ? 'fail' : 'pass';
}

/** Every rule that ran: those that found something, and the conditions of the types seen that did not. */
function rulesOf(ledger: Ledger): ReportRule[] {
  const found = ledger.collector.rules.map(
    ({ id, severity, count }): ReportRule => ({ id, severity, status: 'found', count, blocked: ledger.blocked(id) }),
  );
  const seen = new Set(found.map(({ id }) => id));
  const passed = [...ledger.types]
    .flatMap((type) => type.conditions)
    .filter(({ id }) => !seen.has(id))
    .map(({ id, severity }): ReportRule => ({ id, severity, status: 'passed', count: 0, blocked: ledger.blocked(id) }));
  return [...found, ...passed].sort((a, b) => (a.id < b.id ? -1 : 1));
}
