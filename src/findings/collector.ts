import type { At, ContextCell, Finding, Repair, Severity } from '../model/finding.js';
import type { ReportGroup, ReportRepairGroup } from '../model/report.js';
import { detached } from '../standard/characters.js';

/** Most findings kept of one rule on one field of one sheet, and most repairs of one rule; counts stay exact beyond. */
export const samplesPerGroup = 1000;

/** Findings of one group shown with the cells around them: as many as a reader is given as examples. */
export const contextsPerGroup = 3;

/** The cells around an address, where they are at hand. */
export type Around = (at: At) => readonly ContextCell[] | undefined;

/** Findings of one rule on one field of one sheet, as far as a caller must know of them. */
export interface FindingGroup {
  readonly full: boolean;
  /** Counts one more that is not kept. */
  count(): void;
}

/** Takes what a report does not list, for copies that mark or mend every cell; or all there is. */
export interface Sink {
  /** Every finding that is told by itself, listed or not. */
  found?(finding: Finding): void;
  /** A finding that is counted but not listed. */
  unlisted?(finding: Finding): void;
  /** Every repair, in the order of the rows of a table, listed or not. */
  repaired?(repair: Repair): void;
}

interface Group<T> {
  readonly samples: T[];
  count: number;
}

/**
 * Gathers findings and repairs in bounded memory: exact counts always, and the first samples in the order of addresses.
 * Rows arrive in order, so the first ones kept are the lowest addresses; `merge` keeps that true for parts.
 */
export class Collector {
  readonly #findings = new Map<string, Group<Finding>>();
  readonly #repairs = new Map<string, Group<Repair>>();
  readonly #severities = new Map<string, Severity>();
  readonly #sink: Sink;

  constructor(sink: Sink = {}) {
    this.#sink = sink;
  }

  /** True where findings that are not listed are told all the same, and have to be made. */
  get tellsAll(): boolean {
    return this.#sink.unlisted !== undefined || this.#sink.found !== undefined;
  }

  /** Counts a finding and keeps it while its group has room. @param around asked only for the first ones of a group. */
  add(finding: Finding, around?: Around): void {
    const { rule } = finding;
    this.#sink.found?.(finding);
    const severity = this.#severities.get(rule);
    if (severity === undefined || weight[finding.severity] < weight[severity])
      this.#severities.set(rule, finding.severity);
    const keep = (one: Finding, before: number): Finding =>
      detachFinding(one, before < contextsPerGroup ? around?.(one.at) : undefined);
    if (!put(this.#findings, groupKey(finding), finding, keep)) this.#sink.unlisted?.(finding);
  }

  /**
   * The group findings of a kind go to: where it is full, another one is only to be counted, and need not be made at all.
   */
  groupFor(kind: Pick<Finding, 'rule' | 'severity' | 'at'>): FindingGroup {
    const group = groupOf(this.#findings, groupKey(kind));
    return {
      get full(): boolean {
        return group.samples.length >= samplesPerGroup;
      },
      count(): void {
        group.count += 1;
      },
    };
  }

  /** Counts findings that are not kept, beyond those of the same kind that were added. */
  countMore(kind: Pick<Finding, 'rule' | 'severity' | 'at'>, more: number): void {
    if (more > 0) groupOf(this.#findings, groupKey(kind)).count += more;
  }

  /** Counts a repair and keeps it while its group has room. */
  addRepair(repair: Repair): void {
    const { at, rule, kept = '' } = repair;
    this.#sink.repaired?.(repair);
    put(this.#repairs, `${rule}\n${kept}\n${at.file}\n${at.sheet ?? ''}\n${at.field ?? ''}`, repair, detachRepair);
  }

  /** Takes over everything of a part that was checked apart and comes after this one. */
  merge(later: Collector): void {
    for (const [rule, severity] of later.#severities) {
      const known = this.#severities.get(rule);
      if (known === undefined || weight[severity] < weight[known]) this.#severities.set(rule, severity);
    }
    mergeGroups(this.#findings, later.#findings, (one, before) => (before < contextsPerGroup ? one : bare(one)));
    mergeGroups(this.#repairs, later.#repairs, (one) => one);
  }

  /** Kept findings in no particular order. */
  get findings(): Finding[] {
    return [...this.#findings.values()].flatMap((group) => group.samples);
  }

  /** Kept repairs in no particular order. */
  get repairs(): Repair[] {
    return [...this.#repairs.values()].flatMap((group) => group.samples);
  }

  /** Exact number of findings of a severity. */
  count(severity: Severity): number {
    let total = 0;
    for (const [key, group] of this.#findings) if (key.startsWith(`${severity}\n`)) total += group.count;
    return total;
  }

  /** Exact number of repairs. */
  get repairCount(): number {
    let total = 0;
    for (const group of this.#repairs.values()) total += group.count;
    return total;
  }

  /** Exact number of findings per rule, with the rule's heaviest severity, sorted by id. */
  get rules(): { id: string; severity: Severity; count: number }[] {
    const counts = new Map<string, number>();
    for (const [key, group] of this.#findings) {
      if (group.count === 0) continue;
      const rule = key.split('\n')[1] ?? '';
      counts.set(rule, (counts.get(rule) ?? 0) + group.count);
    }
    return [...counts]
      .map(([id, count]) => ({ id, count, severity: this.#severities.get(id) ?? 'info' }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Exact number of findings of each rule on each field of each sheet, and how many of them are kept. */
  get groups(): ReportGroup[] {
    return [...this.#findings]
      .filter(([, group]) => group.count > 0)
      .map(([key, group]) => {
        const [severity, rule = '', file = '', sheet = '', field = ''] = key.split('\n');
        const place = { file, sheet: sheet || null, field: field || null };
        return { rule, severity: severity as Severity, ...place, count: group.count, listed: group.samples.length };
      })
      .sort((a, b) => (groupOrder(a) < groupOrder(b) ? -1 : 1));
  }

  /** Exact number of repairs of each rule, those that cannot be written by their reason. */
  get repairGroups(): ReportRepairGroup[] {
    const groups = new Map<string, ReportRepairGroup>();
    for (const [key, { count, samples }] of this.#repairs) {
      const [rule = '', kept = ''] = key.split('\n');
      const name = `${rule}\n${kept}`;
      const own = groups.get(name) ?? { rule, kept: kept || null, count: 0, listed: 0 };
      groups.set(name, { ...own, count: own.count + count, listed: own.listed + samples.length });
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }

  /** True where some group holds fewer samples than it counted. */
  get capped(): boolean {
    const over = (group: Group<unknown>): boolean => group.count > group.samples.length;
    return [...this.#findings.values()].some(over) || [...this.#repairs.values()].some(over);
  }
}

const groupOrder = ({ rule, file, sheet, field, severity }: ReportGroup): string =>
  [rule, file, sheet, field, severity].join('\n');

function detachFinding(finding: Finding, context: Finding['context']): Finding {
  const value = finding.value === null ? null : detached(finding.value);
  return context === undefined ? { ...finding, value } : { ...finding, value, context };
}

/** A finding without the cells around it. */
const bare = ({ context: _, ...finding }: Finding): Finding => finding;

const detachRepair = (repair: Repair): Repair => ({ ...repair, from: detached(repair.from), to: detached(repair.to) });

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const groupKey = ({ rule, severity, at }: Pick<Finding, 'rule' | 'severity' | 'at'>): string =>
  `${severity}\n${rule}\n${at.file}\n${at.sheet ?? ''}\n${at.field ?? ''}`;

function groupOf<T>(groups: Map<string, Group<T>>, key: string): Group<T> {
  let group = groups.get(key);
  if (group === undefined) {
    group = { samples: [], count: 0 };
    groups.set(key, group);
  }
  return group;
}

/**
 * @param keep makes of an item what is kept of it, given how many of its group are kept already.
 * @returns false where the group has no room, and the item is only counted.
 */
function put<T>(groups: Map<string, Group<T>>, key: string, item: T, keep: (item: T, before: number) => T): boolean {
  const group = groupOf(groups, key);
  group.count += 1;
  const isKept = group.samples.length < samplesPerGroup;
  if (isKept) group.samples.push(keep(item, group.samples.length));
  return isKept;
}

function mergeGroups<T>(
  into: Map<string, Group<T>>,
  from: ReadonlyMap<string, Group<T>>,
  keep: (item: T, before: number) => T,
): void {
  for (const [key, group] of from) {
    const own = into.get(key) ?? { samples: [], count: 0 };
    own.count += group.count;
    for (const one of group.samples.slice(0, samplesPerGroup - own.samples.length))
      own.samples.push(keep(one, own.samples.length));
    into.set(key, own);
  }
}
