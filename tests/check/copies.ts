import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { reopened } from '../../src/check/reopened.js';
import { Edits } from '../../src/fix/edits.js';
import { fix } from '../../src/fix/fix.js';
import type { ToldRepair } from '../../src/fix/told-repair.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { UnreadableError } from '../../src/model/unreadable-error.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { annotatedCopies } from '../../src/sdk/annotated-copies.js';
import { bytesOf } from '../workbook/collect.js';

/** Inputs with the copies that were made of them, which are called as they are. */
export interface Copies {
  /** What a check says of the inputs. */
  readonly before: Report;
  readonly sources: readonly Source[];
}

/** The marked copies of inputs; those that cannot be read stay as they are. */
export async function markedCopies(sources: readonly Source[], options: CheckOptions): Promise<Copies> {
  const { report, copies } = await annotatedCopies(sources, { ...options, showPersonal: true });
  const made = new Map<string, Source>();
  for await (const { file, content } of copies) {
    if (content === null) continue;
    try {
      made.set(file, bytesSource(file, await bytesOf(content)));
    } catch (error) {
      // beyond a limit, or damaged further on
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return { before: report, sources: sources.map((source) => made.get(source.name) ?? source) };
}

/** Fixed copies, and what became of every repair. */
export interface FixedCopies extends Copies {
  readonly repairs: readonly ToldRepair[];
  /** Names of inputs that were written anew. */
  readonly written: ReadonlySet<string>;
}

export async function fixedCopies(sources: readonly Source[], options: CheckOptions): Promise<FixedCopies> {
  const edits = new Edits();
  const before = await check(sources, { ...options, sink: edits });
  const made = new Map<string, Source>();
  for await (const { source, workbook } of reopened(sources, before, options)) {
    const own = edits.of(source.name);
    if (workbook === null || own === undefined || own.count === 0) continue;
    made.set(source.name, bytesSource(source.name, await bytesOf(fix(source, workbook, own, options))));
  }
  return {
    before,
    sources: sources.map((source) => made.get(source.name) ?? source),
    repairs: [...edits.told()],
    written: new Set(made.keys()),
  };
}
