import { sameLayout } from '../../src/annotate/layout.js';
import { Marks } from '../../src/annotate/marks.js';
import { type CopyPlan, planCopy } from '../../src/annotate/plan.js';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

export const asOf = '2024-03-12';

/** A table as CSV by its text. */
export const csvSource = (text: string, name = '示例.csv'): Source => bytesSource(name, new TextEncoder().encode(text));

/** What a check finds of one input, and what is put on its copy where every cell stands where it stood. */
export async function planned(
  source: Source,
  most?: number,
): Promise<{ readonly report: Report; readonly marks: Marks; readonly plan: CopyPlan }> {
  const marks = new Marks();
  const report = await check([source], { asOf, sink: marks });
  const names = [...new Set(report.sources[0]!.sheets.map(({ name }) => name))];
  const layouts = names.map((name) => sameLayout(name, name ?? '示例'));
  return { report, marks, plan: planCopy(source.name, report, marks.of(source.name), layouts, most) };
}
