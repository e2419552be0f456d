import type { AuditSettings } from '../../model/audit-state.js';
import { jsonText } from './json-text.js';
import type { NamedState } from './named-state.js';
import { sortedCalendar } from './sorted-state.js';
import { StateError } from './state-error.js';

/** Settings by what they are called; values as they are told. */
type Told = ReadonlyMap<string, { readonly en: string; readonly value: string }>;

/** @throws {StateError} naming every setting that differs with both values: what is counted by other measures cannot be added up. */
export function settingsApart(a: NamedState, b: NamedState): void {
  const [left, right] = [toldOf(a.state.settings), toldOf(b.state.settings)];
  const apart = [...new Set([...left.keys(), ...right.keys()])].flatMap((zh) => {
    const [one, other] = [left.get(zh), right.get(zh)];
    return one?.value === other?.value ? [] : [{ zh, en: (one ?? other)!.en, one: one?.value, other: other?.value }];
  });
  if (apart.length === 0) return;
  const zh = apart
    .map((d) => `${d.zh}：${a.name} 为 ${d.one ?? '标准的'}，${b.name} 为 ${d.other ?? '标准的'}`)
    .join('；');
  const en = apart
    .map((d) => `${d.en}: ${d.one ?? 'the standard’s'} in ${a.name}, ${d.other ?? 'the standard’s'} in ${b.name}`)
    .join('; ');
  throw new StateError(
    'settings-differ',
    [a.name, b.name],
    `设置不同的状态不能合并。${zh}。用同样的设置重新审查其中一份`,
    `states with different settings cannot be merged. ${en}. Audit one of them anew with the settings of the other`,
  );
}

function toldOf({ standard, profile, year, asOf, parameters, calendars }: AuditSettings): Told {
  return new Map([
    ['标准版本', { en: 'version of the standard', value: standard }],
    ['口径', { en: 'profile', value: profile }],
    ['年度', { en: 'year', value: year }],
    ['基准日', { en: 'day judged by', value: asOf }],
    ...Object.entries(parameters).map(([name, value]): [string, { en: string; value: string }] => [
      `参数 ${name}`,
      { en: `parameter ${name}`, value: jsonText(value) },
    ]),
    ...calendars.map((calendar): [string, { en: string; value: string }] => [
      `${calendar.year} 年工作日历`,
      { en: `working days of ${calendar.year}`, value: jsonText(sortedCalendar(calendar)) },
    ]),
  ]);
}
