import type { Audit } from '../check/audit/audit.js';
import type { Say } from '../findings/say.js';
import type { AuditReport } from '../model/audit-report.js';
import { auditText } from '../reports/audit-text.js';
import { jsonReport } from '../reports/json.js';
import { exitCodeOf } from './exit-codes.js';
import { type Format, type Output, writeOutputs } from './outputs.js';
import { writeStateFile } from './state-files.js';

const text: Format<AuditReport> = { ending: 'txt', write: auditText };
const json: Format<AuditReport> = { ending: 'json', write: jsonReport };
/** The draft of the annual analysis. */
const draft: Format<AuditReport> = { ending: 'md', write: ({ analysis }) => analysis.draft };

/** What the files of an audit may be. */
export const auditFormats: readonly Format<AuditReport>[] = [text, json, draft];

/** Prints the report, writes its files and the state, and sets the exit code. @throws {UsageError} for files that cannot be written. */
export async function presentAudit(
  { report, state }: Audit,
  args: { readonly format: string; readonly state?: string | undefined },
  outputs: readonly Output<AuditReport>[],
  say: Say,
): Promise<void> {
  process.stdout.write((args.format === 'json' ? json : text).write(report));
  await writeOutputs(report, outputs, say);
  if (args.state !== undefined) await writeStateFile(args.state, state, say);
  process.exitCode = exitCodeOf(report.verdict);
}
