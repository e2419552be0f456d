import { rm } from 'node:fs/promises';
import type { CheckOptions } from '../check/options.js';
import type { Say } from '../findings/say.js';
import type { Edits } from '../fix/edits.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { changesOf, type FixedCopy, fixedOf } from '../sdk/fixed-copies.js';
import { whyNoCopy } from '../sdk/why-no-copy.js';
import type { CopyFolder } from './copies.js';
import { UsageError } from './usage.js';

/**
 * Writes the fixed copies of a check and their change log, and says of each input where its copy is, or why there is none; one
 * that fails does not keep the others from being written.
 * @param report unmasked.
 * @returns false where a copy could not be written.
 */
export async function writeFixed(
  folder: CopyFolder,
  sources: readonly Source[],
  report: Report,
  edits: Edits,
  options: CheckOptions & { readonly showPersonal: boolean },
  say: Say,
): Promise<boolean> {
  const tell = (zh: string, en: string): void => void process.stderr.write(`${say(zh, en)}\n`);
  let isWhole = true;
  let all = 0;
  let written = 0;
  for await (const copy of fixedOf(sources, report, edits, options)) {
    all += copy.repairs;
    const done = copy.content === null ? telling(copy, tell) : await writeOne(folder, copy, tell, say);
    if (done === null) {
      isWhole = false;
      edits.of(copy.file)?.leaveAll('no-copy');
    } else written += done;
  }
  if (all === 0) return isWhole;
  const log = folder.pathOf(say('修正记录.xlsx', 'changes.xlsx'));
  try {
    await folder.write(log, changesOf(edits, report, options.showPersonal));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
  const rest = all - written;
  tell(
    `自动修正 ${all} 处，写入修正副本 ${written} 处${rest > 0 ? `，没有写入 ${rest} 处` : ''}；逐处列在 ${log}`,
    `${written} of ${all} repairs were written into the fixed copies; they are listed in ${log}`,
  );
  return isWhole;
}

type Tell = (zh: string, en: string) => void;

/** Says why there is no copy; none of its repairs is written. */
function telling({ file, state, repairs, why }: FixedCopy, tell: Tell): number {
  if (state === 'clean') tell(`没有要修正的，不写副本：${file}`, `Nothing to repair, no copy: ${file}`);
  else if (state === 'kept')
    tell(
      `没有修正副本：${file} 的 ${repairs} 处自动修正都不能直接写进单元格，原因见修正记录`,
      `No fixed copy of ${file}: none of its ${repairs} repairs can be written; the change log says why`,
    );
  else tell(`没有修正副本 ${file}：${why}`, `No fixed copy of ${file}: ${why}`);
  return 0;
}

/** Writes a copy; gives the number of repairs written, null where it could not be written. */
async function writeOne(folder: CopyFolder, copy: FixedCopy, tell: Tell, say: Say): Promise<number | null> {
  const path = folder.pathOf(copy.file);
  try {
    await folder.write(path, copy.content!);
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
    else telling({ ...copy, state: 'unreadable', why: whyNoCopy(error, say) }, tell);
    return null;
  }
  // only the writing may have shown that none of them can be
  if (copy.written === 0) {
    await rm(path);
    return telling({ ...copy, state: 'kept' }, tell);
  }
  tell(`修正副本已写入 ${path}（${copy.written} 处）`, `Fixed copy written to ${path} (${copy.written} repairs)`);
  return copy.written;
}
