import type { Audit } from '../check/audit/audit.js';
import type { Say } from '../findings/say.js';
import type { AuditReport } from '../model/audit-report.js';
import { auditFormats } from './audit-formats.js';
import { exitCodeOf } from './exit-codes.js';
import { type Output, writeOutputs } from './outputs.js';
import { writeScreen } from './screen.js';
import type { ScreenArguments } from './screen-arguments.js';
import { writeStateFile } from './state-files.js';

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
