import type { Audit } from '../check/audit/audit.js';
import type { Say } from '../findings/say.js';
import type { AuditReport } from '../model/audit-report.js';
import { exitCodeOf } from './exit-codes.js';
import { type Formats, type Output, writeOutputs } from './outputs.js';
import { type ScreenArguments, writeScreen } from './screen.js';
import { writeStateFile } from './state-files.js';

/** Writers of the report of an audit; `draft` is the draft of the annual analysis. */
export const auditFormats: Formats<AuditReport> = {
  text: { endings: ['txt'], hasMark: true, load: async () => (await import('../reports/audit-text.js')).auditText },
  html: { endings: ['html', 'htm'], load: async () => (await import('../reports/audit-html.js')).auditHtml },
  json: { endings: ['json'], load: async () => (await import('../reports/json.js')).jsonReport },
  digest: { endings: ['digest.txt'], load: async () => (await import('../reports/audit-digest.js')).auditDigest },
  ndjson: {
    endings: ['ndjson', 'jsonl'],
    load: async () => (await import('../reports/audit-ndjson.js')).auditNdjson,
  },
  draft: {
    endings: ['md', 'markdown'],
    load:
      async () =>
      ({ analysis }) =>
        analysis.draft,
  },
};

/** Prints the report, writes its files and the state, and sets the exit code. @throws {UsageError} for files that cannot be written. */
export async function presentAudit(
  { report, state }: Audit,
  args: ScreenArguments & { readonly state?: string | undefined },
  outputs: readonly Output<AuditReport>[],
  say: Say,
): Promise<void> {
  await writeScreen(report, auditFormats, args);
  await writeOutputs(report, outputs, say);
  if (args.state !== undefined) await writeStateFile(args.state, state, say);
  process.exitCode = exitCodeOf(report.verdict);
}
