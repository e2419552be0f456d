import { periodsOfYear, spanOf } from '../../../src/coverage/periods.js';
import type { SourceFact } from '../../../src/coverage/source-fact.js';
import type { AuditView } from '../../../src/coverage/view.js';
import type { Fact } from '../../../src/model/audit-state.js';
import type { Obligation, Seen } from '../../../src/model/obligation.js';
import type { UnitPeriod } from '../../../src/model/register.js';
import type { RecordValue } from '../../../src/model/rule.js';

/**
 * The duties once more, as a reader of the rules would work them out by hand: each duty by itself, looking through all records
 * for each. It says of every duty whose it is, in which period, how it stands and why.
 */
export function naiveDuties(view: AuditView, obligation: Obligation): readonly string[] {
  return obligation.holders.kind === 'records' ? ofRecords(view, obligation) : ofUnits(view, obligation);
}

type Said = readonly [status: string, reason: string];

function ofUnits(view: AuditView, obligation: Obligation): readonly string[] {
  const { asOf } = view.settings;
  const seen = obligation.seen!;
  return view.state.registers.flatMap(({ units }) =>
    units.flatMap(({ code, periods }) =>
      periodsOfYear('2025', obligation.period!).flatMap((period) => {
        const due = String(obligation.due({ period: period.label, year: '2025', ...spanOf(period.label)! }, view.run));
        const said = (): Said | null => {
          if (periods === 'unreliable') return ['unknown', 'unreliable-entry'];
          const inForce = [...periods].reverse().find(({ from }) => from <= due) ?? periods[0]!;
          if (inForce.commitmentRequired === false) return null;
          const away = whyAway(periods, due, period.end);
          if (away !== null) return ['not-applicable', away];
          if (inForce.commitmentRequired === null) return ['unknown', 'not-said'];
          const shown = view
            .standing(seen.type)
            .filter(({ fact }) => fact.record[seen.unit!] === code && isOf(fact, seen, period))
            .flatMap((one) => showing(one, seen, view) ?? []);
          const isZero = view.batches.some(
            ({ batch: { zero, unitCode, period: of, day } }) =>
              zero && unitCode === code && of === period.label && period.start <= day! && day! <= due,
          );
          if (isZero && shown.every(([kind]) => kind === 'later')) return ['zero', ''];
          return judged(due, asOf, shown, false);
        };
        return line(code, period.label, said());
      }),
    ),
  );
}

function ofRecords(view: AuditView, obligation: Obligation): readonly string[] {
  const { asOf } = view.settings;
  const seen = obligation.seen!;
  const { holders } = obligation;
  if (holders.kind !== 'records') return [];
  const all = periodsOfYear('2025', obligation.period!);
  const [[shownField, madeField]] = Object.entries(seen.by!) as [[string, string]];
  return view.standing(holders.each.type).flatMap(({ fact }) =>
    all.flatMap((period) => {
      const due = String(obligation.due({ period: period.label, year: '2025', ...spanOf(period.label)! }, view.run));
      const said = (): Said | null => {
        const from = sure(holders.each.from, fact, view);
        if (from !== 'doubtful' && period.end <= String(from)) return null;
        const own = fact.record[madeField];
        const others = view
          .standing(seen.type)
          .filter((one) => own !== undefined && one.fact.record[shownField] === own);
        // a day is of the period it is in, a label of its own
        const lastOf = (told: string): string =>
          all.find(({ start, end }) => told.length === 10 && start <= told && told <= end)?.end ?? spanOf(told)!.end;
        const ending = others.filter(({ fact: one }) => {
          const told = one.record['reportPeriod'];
          return told !== undefined && lastOf(String(told)) < period.end;
        });
        const ends = ending.map(({ fact: one }) => [one, sure(seen.ends!, one, view)] as const);
        if (ends.some(([one, end]) => end === true && !one.wrong)) return null;
        if (from === 'doubtful') return ['unknown', 'faulty:planStartDate'];
        if (own === undefined) return ['unknown', 'faulty:recordId'];
        const shown = others
          .filter(({ fact: one }) => isOf(one, seen, period))
          .flatMap((one) => showing(one, seen, view) ?? []);
        const answer = judged(due, asOf, shown, true);
        const doubted = ends.some(([, end]) => end === true || end === 'doubtful');
        return answer[0] === 'missing' && doubted ? ['unknown', 'only-wrong'] : answer;
      };
      return line(String(fact.record[holders.each.unit] ?? ''), period.label, said());
    }),
  );
}

const line = (holder: string, period: string, said: Said | null): readonly string[] =>
  said === null ? [] : [`${holder} ${period} ${said[0]} ${said[1]}`];

function whyAway(periods: readonly UnitPeriod[], due: string, end: string): string | null {
  const last = periods.at(-1)!;
  if (periods[0]!.from > end || periods[0]!.from > due) return 'begun-later';
  return ['3', '4'].includes(last.status) && last.to! < due ? `abolished:${last.successorCode ?? ''}` : null;
}

/** The value of an expression, which here reads one field; `doubtful` where that is faulty. */
function sure(expression: RecordValue, fact: Fact, { run }: AuditView): unknown {
  const marks = Object.fromEntries(fact.faulty.map((name) => [name, '?']));
  const read = expression(marks, run) !== undefined;
  return read ? 'doubtful' : expression(fact.record, run);
}

function isOf({ record }: Fact, seen: Seen, period: { label: string; start: string; end: string }): boolean {
  const told = seen.in!(record, {} as never);
  if (told === undefined) return false;
  const day = String(told);
  return day === period.label || (day.length === 10 && period.start <= day && day <= period.end);
}

function showing(one: SourceFact, seen: Seen, view: AuditView): readonly [string, string][] | null {
  const { fact } = one;
  const counts = seen.where === undefined ? true : sure(seen.where, fact, view);
  if (counts === false) return null;
  if (counts === 'doubtful' || fact.wrong) return [['doubtful', 'only-wrong']];
  const day = seen.done === undefined ? view.reportDay(one) : sure(seen.done, fact, view);
  if (day === 'doubtful') return [['doubtful', 'only-wrong']];
  if (day === undefined) return [['doubtful', 'no-done-day']];
  if (day === null) return [['undated', '']];
  return [[String(day) > view.settings.asOf ? 'later' : 'done', String(day)]];
}

function judged(due: string, asOf: string, shown: readonly (readonly [string, string])[], strict: boolean): Said {
  const of = (wanted: string) => shown.flatMap(([kind, text]) => (kind === wanted ? text : [])).sort();
  const [first] = of('done');
  if (first !== undefined) return [first <= due ? 'fulfilled' : 'late', ''];
  const past = due < asOf;
  if (of('undated').length > 0) return past ? [strict ? 'unknown' : 'fulfilled', 'no-report-day'] : ['fulfilled', ''];
  const [doubt] = of('doubtful');
  const reason = doubt ?? (of('later').length > 0 ? 'after-as-of' : '');
  if (!past) return ['open', reason];
  return [doubt === undefined ? 'missing' : 'partial', reason];
}
