import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { type AnnotateOptions, annotatedCopies } from '../../src/sdk/annotated-copies.js';
import { bytesOf } from '../workbook/collect.js';
import { asOf } from './planned.js';

/** The marked copy of an input, as another program reads it. */
export async function copyOf(
  source: Source,
  more: Partial<AnnotateOptions> = {},
): Promise<{ readonly bytes: Uint8Array; readonly book: WorkBook; readonly report: Report }> {
  const { report, copies } = await annotatedCopies([source], { asOf, ...more });
  for await (const { content } of copies) {
    const bytes = await bytesOf(content!);
    return { bytes, report, book: read(bytes, { cellStyles: true, cellNF: true, cellFormula: true }) };
  }
  throw new Error('no copy');
}

/** All texts of a sheet. */
export const textsOf = (sheet: WorkSheet | undefined): string[] =>
  Object.entries(sheet ?? {}).flatMap(([ref, cell]) =>
    ref.startsWith('!') ? [] : [String((cell as { v?: unknown }).v ?? '')],
  );

/** Notes of a sheet by their cells. */
export const notesIn = (sheet: WorkSheet | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sheet ?? {}).flatMap(([ref, cell]) => {
      const notes = (cell as { c?: { t: string }[] }).c;
      return ref.startsWith('!') || notes === undefined ? [] : [[ref, notes[0]!.t]];
    }),
  );
