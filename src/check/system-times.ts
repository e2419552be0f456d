import { dayIn } from '../mapping/cells/day-in.js';
import { hasTimeOfDay, overwrittenField } from '../mapping/evidence.js';
import { headerKey } from '../mapping/normalise-header.js';
import { textOf } from '../mapping/text.js';
import type { Entry } from '../model/entry.js';
import type { Params } from '../model/finding.js';
import type { Mapping } from '../model/mapping.js';
import type { RuleContext } from '../model/rule.js';
import type { Cell } from '../model/sheet.js';
import { daysBetween, isDay } from '../standard/day.js';
import { compareDecimals, multiplyDecimals } from '../standard/decimal.js';
import type { Addresses } from './addresses.js';
import type { Ledger } from './ledger.js';

/** The day it is counted from. */
const counted = 'decisionDate';
/** Headers of columns in which systems write when they last touched a row. */
const stamp =
  /^(?:数据)?(?:更新|修改|导出|上报|自动上报|入库|创建|推送|交换)(?:时间戳?|日期)$|^数据更新时间戳$|^sjc$|^(?:update|create|export)_?time$/;
/** Decisions further apart than this do not end being public on one and the same day. */
const mostDaysApart = 366;
/** Records whose publicity ends on one day, and the first and last day of their decisions. */
interface OneDay {
  count: number;
  first: string;
  last: string;
}

/**
 * Watches the last day of publicity for what a database writes by itself: a time of day, the time stamp of another column of
 * the row, or one past day for decisions that are years apart. A batch decided together may well end on one day.
 */
export class SystemTimes {
  readonly #index: number | undefined;
  readonly #stamps: readonly { readonly index: number; readonly header: string }[];
  readonly #byDay = new Map<string, OneDay>();
  readonly #stamped = new Map<string, number>();
  #of = 0;
  #timed = 0;

  constructor({ byField, columns, contested }: Mapping) {
    this.#index = contested.has(overwrittenField) ? undefined : byField.get(overwrittenField)?.[0]?.index;
    this.#stamps = columns.filter(({ field, header }) => field === null && stamp.test(headerKey(header).base));
  }

  /** Takes a record in, with the row it was made of. */
  look({ row, record }: Entry): void {
    const day = record[overwrittenField];
    if (this.#index === undefined || typeof day !== 'string' || !isDay(day)) return;
    this.#of += 1;
    if (hasTimeOfDay(row.cells[this.#index])) this.#timed += 1;
    const same = this.#stamps.find(({ index }) => dayOfCell(row.cells[index]) === day);
    if (same) this.#stamped.set(same.header, (this.#stamped.get(same.header) ?? 0) + 1);
    const decided = record[counted];
    if (typeof decided === 'string' && isDay(decided)) this.#take(day, decided);
  }

  #take(day: string, decided: string): void {
    const known = this.#byDay.get(day);
    if (known === undefined) this.#byDay.set(day, { count: 1, first: decided, last: decided });
    else {
      known.count += 1;
      if (decided < known.first) known.first = decided;
      if (decided > known.last) known.last = decided;
    }
  }

  /** Tells, once for the column, the plainest sign there is. */
  tell(at: Addresses, ledger: Ledger, { parameters, asOf }: RuleContext): void {
    if (this.#index === undefined || this.#of < (parameters['wholeColumnFewestRecords'] as number)) return;
    const least = multiplyDecimals(parameters['systemTimeMinShare'] as string, String(this.#of));
    const sign = this.#signs(asOf ?? '').find(({ count }) => compareDecimals(String(count), least) >= 0);
    if (sign === undefined) return;
    const params = { ...sign, of: this.#of };
    ledger.add('shape/system-time', 'warning', at.column(this.#index, overwrittenField), params);
  }

  /** What was seen, the plainest first; of several days or columns the one with the most records. */
  #signs(asOf: string): (Params & { readonly count: number })[] {
    const most = <T extends { readonly count: number }>(all: readonly T[]): T[] =>
      [...all].sort((a, b) => b.count - a.count).slice(0, 1);
    const stamped = [...this.#stamped].map(([other, count]) => ({ reason: 'stamp', count, other }));
    const days = [...this.#byDay]
      .filter(([day, { first, last }]) => day <= asOf && daysBetween(first, last) > mostDaysApart)
      .map(([day, { count, first, last }]) => ({ reason: 'one-day', count, day, first, last }));
    return [{ reason: 'time', count: this.#timed }, ...most(stamped), ...most(days)];
  }
}

const dayOfCell = (cell: Cell | undefined): string | undefined => dayIn(textOf(cell).trim());
