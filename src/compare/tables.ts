import type { At } from '../model/finding.js';
import type { ReportSheet, ReportSource } from '../model/report.js';
import { baseName } from './identity.js';

/** Whether a run has read a place: all of it, not all, or there is no such place in it. */
export type Presence = 'read' | 'unread' | 'absent';

/** The files and sheets of a run, for asking what has become of a place of the other one. */
export class Tables {
  readonly #byFile = new Map<string, ReportSource>();
  readonly #byName = new Map<string, ReportSource[]>();
  /** Ids of the record types read. */
  readonly types: ReadonlySet<string>;

  constructor(sources: readonly ReportSource[]) {
    for (const source of sources) {
      const name = baseName(source.file);
      this.#byFile.set(source.file, source);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), source]);
    }
    this.types = new Set(sources.flatMap(({ sheets }) => sheets.flatMap(({ recordType }) => recordType ?? [])));
  }

  /** Record types of a sheet, as one text; there may be several tables on one. */
  typesAt(at: At): string {
    const types = this.#sheetsAt(at).flatMap(({ recordType }) => recordType ?? []);
    return [...new Set(types)].sort().join(' ');
  }

  /** True for a place that is no record: a file, a sheet, a column at its header. */
  isWhole(at: At): boolean {
    return at.pointer === null && (at.row === null || this.#sheetsAt(at).some(({ headerRow }) => headerRow === at.row));
  }

  presenceOf({ file, sheet }: Pick<At, 'file' | 'sheet'>): Presence {
    const sources = this.#sourcesOf(file);
    if (sources.length === 0) return 'absent';
    if (sources.some(({ format }) => format === null)) return 'unread';
    const sheets = sources.flatMap((source) => source.sheets);
    const own = sheet === null ? sheets.filter(({ skipped }) => skipped !== 'empty') : this.#sheetsAt({ file, sheet });
    if (own.every(({ skipped }) => skipped === 'empty')) return 'absent';
    return own.every(isRead) ? 'read' : 'unread';
  }

  #sourcesOf(file: string): readonly ReportSource[] {
    const source = this.#byFile.get(file);
    return source === undefined ? (this.#byName.get(baseName(file)) ?? []) : [source];
  }

  #sheetsAt({ file, sheet }: Pick<At, 'file' | 'sheet'>): readonly ReportSheet[] {
    return this.#sourcesOf(file).flatMap(({ sheets }) => sheets.filter(({ name }) => name === sheet));
  }
}

/** Rows whose cells do not stand in their columns may be any record. */
const isRead = ({ skipped, rows }: ReportSheet): boolean =>
  skipped === null && !rows.excluded.some(({ why }) => why === 'misplaced');
