import { annotate } from '../annotate/annotate.js';
import { Marks } from '../annotate/marks.js';
import { check } from '../check/check.js';
import { formsAmong } from '../check/forms-among.js';
import type { CheckOptions } from '../check/options.js';
import { dataSheets } from '../check/own/data-sheets.js';
import { reopened } from '../check/reopened.js';
import { sayIn } from '../findings/say.js';
import { sinkOf } from '../findings/sinks.js';
import { codeSets } from '../generated/code-sets.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { maskReport } from '../reports/mask.js';
import { whyNoCopy } from './why-no-copy.js';
import { whyOf } from './why-of.js';

/** The marked copy of one input of a check, or why there is none. */
export interface AnnotatedCopy {
  /** The input, as the report names it. */
  readonly file: string;
  /** What a name for the copy ends with, in place of the ending of the input's: `_检查结果.xlsx`. */
  readonly ending: string;
  /** Bytes of an Excel workbook, made as they are read; to be read once. Null where the input cannot be read. */
  readonly content: AsyncIterable<Uint8Array> | null;
  /** What stands in the way; null where there is a copy. */
  readonly why: string | null;
}

export interface AnnotateOptions extends CheckOptions {
  /** True where personal data in notes and lists is not masked; cells stay as they are in any case. */
  readonly showPersonal?: boolean;
}

/** What `annotatedCopies` gives. */
export interface Annotated {
  /** Masked unless asked for otherwise. */
  readonly report: Report;
  /** One per input that was read, those in archives among them; made one after another as they are asked for. */
  readonly copies: AsyncIterable<AnnotatedCopy>;
}

/**
 * Checks inputs and gives each back marked: cells with findings tinted and with notes, a column 「校验结果」 on every row, the
 * verdict and the list of findings in front. Workbooks stay as they are otherwise; other formats come back as new ones.
 * @throws {OptionError} as `check` does.
 */
export async function annotatedCopies(sources: readonly Source[], options: AnnotateOptions): Promise<Annotated> {
  const { showPersonal, ...checkOptions } = options;
  const marks = new Marks();
  const sinks = options.sink ? [marks, options.sink] : [marks];
  const full = await check(sources, { ...checkOptions, sink: sinkOf(sinks) });
  const report = showPersonal ? full : maskReport(full, [...recordTypes, ...forms]);
  return { report, copies: copiesOf(sources, report, marks, options) };
}

const standard = { recordTypes: [...recordTypes, ...formsAmong], codeSets };

/** Marks the inputs of a finished check, one after another. */
export async function* copiesOf(
  sources: readonly Source[],
  report: Report,
  marks: Marks,
  options: CheckOptions,
): AsyncGenerator<AnnotatedCopy> {
  for await (const { source, workbook, refusal } of reopened(sources, report, options)) {
    const file = source.name;
    if (workbook === null) {
      yield { file, ending: '', content: null, why: whyOf(file, refusal, report) };
      continue;
    }
    const { data, passed } = await dataSheets(workbook, standard);
    const own = new Set(passed.flatMap(({ name }) => name ?? []));
    const bare = { ...workbook, sheets: data };
    const copy = await annotate(source, bare, own, report, marks.of(file), options).catch((error: unknown) => ({
      ending: '',
      content: null,
      why: whyNoCopy(error, sayIn(report.lang)),
    }));
    yield { file, why: null, ...copy };
  }
}
