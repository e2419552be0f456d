import type { AuditNeeds } from '../../coverage/needs.js';
import { Collector } from '../../findings/collector.js';
import type { SourceState } from '../../model/audit-state.js';
import type { Finding } from '../../model/finding.js';
import type { Standard } from '../../model/mapping.js';
import type { RuleContext } from '../../model/rule.js';
import type { Source } from '../../model/source.js';
import { checkSource } from '../check-source.js';
import { expandArchives } from '../expand.js';
import { Ledger } from '../ledger.js';
import type { CheckOptions } from '../options.js';
import { Policy, profileOf } from '../policy.js';
import { Suppressions } from '../suppressions.js';
import { digestOf } from './digest.js';
import { SourceRun } from './source-run.js';

/** What the sources of an audit gave, one by one, and files that were left alone. */
export interface Gathered {
  readonly sources: readonly SourceState[];
  readonly ignored: readonly { readonly file: string; readonly why: string }[];
}

/** Problems kept of one source: what cannot be read is told a few times, not once a row. */
const problemsKept = 200;

/** Reads every source, judges each record by itself and keeps what the audit needs. Bad data never throws. */
export async function gather(
  sources: readonly Source[],
  options: CheckOptions,
  context: RuleContext,
  standard: Standard,
  needs: AuditNeeds,
): Promise<Gathered> {
  const policy = new Policy(profileOf(options.profile, options.lang ?? 'zh'), standard.recordTypes);
  const newLedger = (): Ledger => new Ledger(new Collector(), policy, new Suppressions([], options.asOf));
  const outer = newLedger();
  const all: SourceState[] = [];
  const ignored: Gathered['ignored'][number][] = [];
  for (const source of await expandArchives(sources, outer, options)) {
    const ledger = newLedger();
    const run = new SourceRun(context, policy, needs);
    const sha256 = await digestOf(source, options.digest);
    const described = await checkSource(source, ledger, standard, { ...options, digest: async () => sha256 }, run);
    ignored.push(...ledger.ignored);
    if (described === undefined) continue;
    const gathered = run.finish(source.name, ledger, standard.recordTypes);
    const { collector } = ledger;
    all.push({
      file: source.name,
      sha256,
      size: source.size,
      format: described.format,
      records: ledger.records,
      counts: { error: collector.count('error'), warning: collector.count('warning'), info: collector.count('info') },
      problems: collector.findings
        .filter(isProblem)
        .slice(0, problemsKept)
        // a state holds no values of the records
        .map((one) => ({ ...one, value: null })),
      ...gathered,
    });
  }
  return { sources: all, ignored: [...outer.ignored, ...ignored] };
}

/** What makes it doubtful whether all of a source was read and understood. */
const isProblem = ({ rule, severity }: Finding): boolean =>
  severity !== 'info' && (rule.startsWith('input/') || rule.startsWith('audit/'));
