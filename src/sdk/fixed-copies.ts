import { check } from '../check/check.js';
import type { CheckOptions } from '../check/options.js';
import { reopened } from '../check/reopened.js';
import { sinkOf } from '../findings/sinks.js';
import { changeLog } from '../fix/change-log.js';
import { Edits, type FileEdits } from '../fix/edits.js';
import { fix } from '../fix/fix.js';
import type { ToldRepair } from '../fix/told-repair.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { Report } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { maskReport, repairMask } from '../reports/mask.js';
import { whyOf } from './why-of.js';

/** The fixed copy of one input of a check, or why there is none. */
export interface FixedCopy {
  /** The input, as the report names it. */
  readonly file: string;
  /**
   * Bytes of the copy, in the format and encoding of the input, made as they are read; to be read once. Null where there is
   * nothing to write, and where the input cannot be read.
   */
  readonly content: AsyncIterable<Uint8Array> | null;
  /** `fixed`; `clean` where nothing was to be repaired; `kept` where no repair can be written; `unreadable`. */
  readonly state: 'fixed' | 'clean' | 'kept' | 'unreadable';
  /** Repairs the check has made. */
  readonly repairs: number;
  /** Those of them that are written; certain once the content has been read. */
  readonly written: number;
  /** Why an input cannot be read, in words; null elsewhere. */
  readonly why: string | null;
}

export interface FixOptions extends CheckOptions {
  /** True where personal data in the report and in the change log is not masked; copies are as the inputs are in any case. */
  readonly showPersonal?: boolean;
}

/** What `fixedCopies` gives. */
export interface Fixed {
  /** Masked unless asked for otherwise. */
  readonly report: Report;
  /** One per input, those in archives among them; made one after another as they are asked for. */
  readonly copies: AsyncIterable<FixedCopy>;
  /** The change log, an Excel workbook: what was written and what was not. To be asked for once the copies have been read. */
  changes(): AsyncIterable<Uint8Array>;
}

/**
 * Checks inputs and gives each back with its repairs written: the same format, encoding and form, and nothing else changed.
 * Checking a copy tells the same findings and none of the repairs that were written.
 * @throws {OptionError} as `check` does.
 */
export async function fixedCopies(sources: readonly Source[], options: FixOptions): Promise<Fixed> {
  const { showPersonal, ...checkOptions } = options;
  const edits = new Edits();
  const sinks = options.sink ? [edits, options.sink] : [edits];
  const full = await check(sources, { ...checkOptions, sink: sinkOf(sinks) });
  return {
    report: showPersonal ? full : maskReport(full, [...recordTypes, ...forms]),
    copies: fixedOf(sources, full, edits, options),
    changes: () => changesOf(edits, full, showPersonal === true),
  };
}

/** Fixes the inputs of a finished check, one after another. */
export async function* fixedOf(
  sources: readonly Source[],
  report: Report,
  edits: Edits,
  options: CheckOptions,
): AsyncGenerator<FixedCopy> {
  for await (const { source, workbook, refusal } of reopened(sources, report, options)) {
    const file = source.name;
    const own = edits.of(file);
    if (workbook === null) {
      own?.leaveAll('no-copy');
      const repairs = own?.repairs ?? 0;
      yield { file, content: null, state: 'unreadable', repairs, written: 0, why: whyOf(file, refusal, report) };
    } else if (own === undefined) yield { file, content: null, state: 'clean', repairs: 0, written: 0, why: null };
    else yield copyOf(source, workbook, own, options);
  }
}

function copyOf(source: Source, workbook: Workbook, edits: FileEdits, options: CheckOptions): FixedCopy {
  const isFixed = edits.count > 0;
  return {
    file: source.name,
    content: isFixed ? fix(source, workbook, edits, options) : null,
    state: isFixed ? 'fixed' : 'kept',
    repairs: edits.repairs,
    get written() {
      return edits.count;
    },
    why: null,
  };
}

/** The change log of a finished check, once its copies have been written. */
export function changesOf(edits: Edits, report: Report, showPersonal: boolean): AsyncGenerator<Uint8Array> {
  const mask = showPersonal ? undefined : repairMask([...recordTypes, ...forms]);
  const masked = function* (): Generator<ToldRepair> {
    for (const repair of edits.told()) yield mask ? { ...repair, ...mask(repair) } : repair;
  };
  return changeLog({
    repairs: mask ? masked : () => edits.told(),
    titleOf: titlesIn(report),
    standard: report.standard.version,
    lang: report.lang,
  });
}

/** Titles of fields in the types their sheets were taken for. */
function titlesIn({ sources }: Report): (repair: ToldRepair) => string {
  const types = new Map([...recordTypes, ...forms].map((type) => [type.id, type]));
  const titles = new Map<string, string>();
  for (const { file, sheets } of sources)
    for (const { name, recordType } of sheets)
      for (const field of types.get(recordType ?? '')?.fields ?? [])
        titles.set(JSON.stringify([file, name, field.name]), field.title);
  return ({ file, sheet, field, header }) => titles.get(JSON.stringify([file, sheet, field])) ?? header ?? '';
}
