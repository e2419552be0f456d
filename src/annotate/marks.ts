import type { Sink } from '../findings/collector.js';
import type { At, Finding, Repair, Severity } from '../model/finding.js';

/** What findings of a kind have in common: all but the row. */
export interface MarkKind {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: At;
}

/** Kinds a sheet may have: rows come before them in one number, which a double holds exactly up to two thousand million rows. */
const kindsRoom = 2 ** 22;
const firstRoom = 1024;

/** The findings of one sheet that a report does not list: eight bytes each. */
export class SheetMarks {
  readonly kinds: MarkKind[] = [];
  readonly #kindOf = new Map<string, number>();
  #packed = new Float64Array(firstRoom);
  #count = 0;
  #sorted = true;

  get count(): number {
    return this.#count;
  }

  add({ rule, severity, at }: MarkKind): void {
    const key = `${rule}\n${severity}\n${at.column ?? ''}\n${at.field ?? ''}\n${at.header ?? ''}`;
    let kind = this.#kindOf.get(key);
    if (kind === undefined) {
      kind = this.kinds.length;
      this.#kindOf.set(key, kind);
      this.kinds.push({ rule, severity, at });
    }
    if (this.#count === this.#packed.length) {
      const wider = new Float64Array(this.#count * 2);
      wider.set(this.#packed);
      this.#packed = wider;
    }
    const packed = (at.row ?? 0) * kindsRoom + kind;
    if (this.#count > 0 && packed < this.#packed[this.#count - 1]!) this.#sorted = false;
    this.#packed[this.#count] = packed;
    this.#count += 1;
  }

  /** Kinds of the findings of a row, by their index; 0 for findings without a row. */
  *inRow(row: number): Generator<number> {
    const all = this.#inOrder();
    for (let i = this.#firstFrom(row * kindsRoom); i < this.#count && all[i]! < (row + 1) * kindsRoom; i += 1)
      yield all[i]! % kindsRoom;
  }

  /** Every finding: its row and the index of its kind, by rows. */
  *all(): Generator<readonly [row: number, kind: number]> {
    const all = this.#inOrder();
    for (let i = 0; i < this.#count; i += 1) yield [Math.floor(all[i]! / kindsRoom), all[i]! % kindsRoom];
  }

  #inOrder(): Float64Array {
    if (!this.#sorted) this.#packed.subarray(0, this.#count).sort();
    this.#sorted = true;
    return this.#packed;
  }

  #firstFrom(packed: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#packed[middle]! < packed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What a check finds in one input beyond what its report lists. */
export interface FileMarks {
  /** Of a sheet by its name in the report; undefined where the report lists all of it. */
  sheet(name: string | null): SheetMarks | undefined;
  /** Exact number of repairs by their rules. */
  readonly repairs: ReadonlyMap<string, number>;
}

class OneFile implements FileMarks {
  readonly sheets = new Map<string | null, SheetMarks>();
  readonly repairs = new Map<string, number>();

  sheet(name: string | null): SheetMarks | undefined {
    return this.sheets.get(name);
  }
}

/** Keeps what marked copies need beyond the report of a check, for as many findings as there are. */
export class Marks implements Required<Omit<Sink, 'found'>> {
  readonly #files = new Map<string, OneFile>();

  unlisted(finding: Pick<Finding, 'rule' | 'severity' | 'at'>): void {
    const { sheets } = this.#file(finding.at.file);
    let marks = sheets.get(finding.at.sheet);
    if (marks === undefined) {
      marks = new SheetMarks();
      sheets.set(finding.at.sheet, marks);
    }
    marks.add(finding);
  }

  repaired({ at, rule }: Repair): void {
    const { repairs } = this.#file(at.file);
    repairs.set(rule, (repairs.get(rule) ?? 0) + 1);
  }

  of(file: string): FileMarks {
    return this.#file(file);
  }

  #file(file: string): OneFile {
    let one = this.#files.get(file);
    if (one === undefined) {
      one = new OneFile();
      this.#files.set(file, one);
    }
    return one;
  }
}
