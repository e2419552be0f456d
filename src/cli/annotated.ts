import type { Marks } from '../annotate/marks.js';
import type { CheckOptions } from '../check/options.js';
import type { Say } from '../findings/say.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { copiesOf } from '../sdk/annotated-copies.js';
import { whyNoCopy } from '../sdk/why-no-copy.js';
import type { CopyFolder } from './copies.js';
import { UsageError } from './usage.js';

/** What the name of a copy ends with: a copy of a copy takes its place. */
const marked = /_检查结果(?=\.[^./]*$)/;

/**
 * Writes the marked copies of a check and says of each where it is, or why there is none; one that fails does not keep the
 * others from being written.
 * @returns false where a copy could not be written.
 */
export async function writeAnnotated(
  folder: CopyFolder,
  sources: readonly Source[],
  report: Report,
  marks: Marks,
  options: CheckOptions,
  say: Say,
): Promise<boolean> {
  let isWhole = true;
  const none = (file: string, why: string): void => {
    process.stderr.write(say(`没有标注副本 ${file}：${why}\n`, `No marked copy of ${file}: ${why}\n`));
  };
  for await (const { file, ending, content, why } of copiesOf(sources, report, marks, options)) {
    if (content === null) {
      none(file, why ?? '');
      continue;
    }
    const path = folder.pathOf(file.replace(marked, ''), ending);
    try {
      await folder.write(path, content);
      process.stderr.write(say(`标注副本已写入 ${path}\n`, `Marked copy written to ${path}\n`));
    } catch (error) {
      isWhole = false;
      if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
      else none(file, whyNoCopy(error, say));
    }
  }
  return isWhole;
}
