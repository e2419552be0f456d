import { isEnvelopeAmong } from '../mapping/forms.js';
import type { Standard } from '../model/mapping.js';
import type { ReportSource } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { read } from '../readers/read.js';
import { checkSheets } from './check-sheets.js';
import { failureOf } from './failure.js';
import { severityOf } from './fault-severity.js';
import { fileAt, type Ledger } from './ledger.js';
import type { CheckOptions } from './options.js';
import { ownKindOf } from './own/data-sheets.js';
import type { SheetsRun } from './sheets-run.js';

/**
 * Reads one input, chooses its sheets and checks them; says what it is even where it cannot be read.
 * @returns undefined for what was found beside the tables and is none: a document, a change log; the ledger says so.
 */
export async function checkSource(
  source: Source,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
  rules: SheetsRun,
): Promise<ReportSource | undefined> {
  const base = { file: source.name, sha256: null, size: source.size };
  const nothing: ReportSource = { ...base, format: null, encoding: null, delimiter: null, sheets: [] };
  try {
    const sha256 = (await options.digest?.(source)) ?? null;
    const opened = await open(source, ledger, standard, options);
    if (opened === 'left-alone') return undefined;
    if (opened === undefined) return { ...nothing, sha256 };
    for (const fault of opened.faults)
      ledger.add(fault.rule, severityOf(fault.rule), fileAt(source.name), fault.params);
    const { format, encoding, delimiter } = opened;
    return {
      ...base,
      sha256,
      format,
      encoding,
      delimiter,
      sheets: await checkSheets(source.name, opened, ledger, standard, options, rules),
    };
  } catch (error) {
    // a file in an archive may turn out to be damaged wherever it is read; a broken program or disk must not hide the other
    // files, and must never look like 合格
    const { rule, params } = failureOf(error);
    ledger.add(rule, 'error', fileAt(source.name), params);
    return nothing;
  }
}

/** What a file found beside the tables is where it holds none: a letter, a page, and is named as one. */
const tableless: Readonly<Record<string, RegExp>> = {
  'input/word-document': /\.doc[xm]$/i,
  'input/html': /\.html?$/i,
};

async function open(
  source: Source,
  ledger: Ledger,
  standard: Standard,
  options: CheckOptions,
): Promise<Workbook | 'left-alone' | undefined> {
  try {
    const workbook = await read(source, options, isEnvelopeAmong(standard.recordTypes));
    const why = source.found ? await ownKindOf(workbook, standard) : undefined;
    if (why === undefined) return workbook;
    ledger.ignored.push({ file: source.name, why });
    return 'left-alone';
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (source.found && tableless[error.rule]?.test(source.name)) {
      ledger.ignored.push({ file: source.name, why: 'no-table' });
      return 'left-alone';
    }
    ledger.add(error.rule, 'error', fileAt(source.name), error.params);
    return undefined;
  }
}
