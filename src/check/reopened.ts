import { recordTypes } from '../generated/record-types.js';
import { isEnvelopeAmong } from '../mapping/forms.js';
import type { Report } from '../model/report.js';
import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ReadOptions } from '../readers/options.js';
import { read } from '../readers/read.js';
import { expandArchives } from './expand.js';
import { failureOf } from './failure.js';
import { formsAmong } from './forms-among.js';

/** An input of a check, opened once more. */
export interface Reopened {
  readonly source: Source;
  /** Null where it cannot be opened. */
  readonly workbook: Workbook | null;
  /** Rule that says why it cannot be opened. */
  readonly refusal: string | null;
}

/**
 * Opens the inputs a report describes once more, one after another, for copies to be made of them.
 * @param sources the same that were checked; archives are expanded again.
 */
export async function* reopened(
  sources: readonly Source[],
  report: Report,
  options: ReadOptions = {},
): AsyncGenerator<Reopened> {
  const described = new Set(report.sources.map(({ file }) => file));
  for (const source of await expandArchives(sources, { ignored: [] }, options)) {
    if (!described.has(source.name)) continue;
    let workbook: Workbook | null = null;
    let refusal: string | null = null;
    try {
      workbook = await read(source, options, isEnvelopeAmong([...recordTypes, ...formsAmong]));
    } catch (error) {
      refusal = failureOf(error).rule;
    }
    yield { source, workbook, refusal };
  }
}
