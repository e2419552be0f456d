import type { Say } from '../../findings/say.js';
import type { DutyStatus } from '../../model/audit-report.js';

/**
 * Signs of the matrix. All are in GBK, and all are of the kind that some screens show one column wide and others two, so that
 * columns stay aligned on either: that is why the unknown is no question mark.
 */
export const signs: Readonly<Record<DutyStatus, string>> = {
  fulfilled: '√',
  zero: '○',
  late: '▲',
  partial: '△',
  missing: '×',
  open: '·',
  'not-applicable': '—',
  unknown: '◇',
};

const statusWords: Readonly<Record<DutyStatus, readonly [zh: string, en: string]>> = {
  fulfilled: ['按时', 'in time'],
  zero: ['零报告', 'zero report'],
  late: ['晚', 'late'],
  partial: ['不全', 'partial'],
  missing: ['缺', 'missing'],
  open: ['未到期', 'not yet due'],
  'not-applicable': ['不适用', 'not applicable'],
  unknown: ['无法判断', 'not known'],
};

/** Every status, the worst first. */
export const worstFirst: readonly DutyStatus[] = [
  'missing',
  'partial',
  'unknown',
  'late',
  'open',
  'zero',
  'fulfilled',
  'not-applicable',
];

export const legend = (say: Say): string =>
  (Object.keys(signs) as DutyStatus[]).map((one) => `${signs[one]} ${say(...statusWords[one])}`).join('  ');

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'begun-later': ['还没有设立', 'not yet set up'],
  exempt: ['不负有这项义务', 'exempt'],
  'only-wrong': ['只有有错误的记录', 'only records in error'],
  'no-report-day': ['不知道报送日期', 'day of the report not known'],
  'unreliable-entry': ['主体登记库中该单位的条目有问题', 'its entry in the register is at fault'],
  'conflicting-registers': ['几个登记库对该单位说法不一', 'registers disagree on it'],
  'not-in-register': ['不在主体登记库中', 'not in the register'],
  'no-register': ['没有给出主体登记库', 'no register of units given'],
  'no-reporters': ['没有给出应报清单（--reporters）', 'no list of reporters given (--reporters)'],
};

/**
 * Why a duty does not apply or is not known, in words; what is not among them is shown as it is.
 * @param nameOf the name of a unit by its code.
 */
export function reasonText(reason: string, say: Say, nameOf: (code: string) => string): string {
  const known = reasons[reason];
  if (known !== undefined) return say(...known);
  const [kind = '', ...rest] = reason.split(':');
  const what = rest.join(':');
  switch (kind) {
    case 'abolished':
      return what === ''
        ? say('已撤销', 'abolished')
        : say(`已撤并，承接单位 ${nameOf(what)}`, `abolished, taken over by ${nameOf(what)}`);
    case 'calendar':
      return say(`日历未覆盖 ${what} 年`, `no calendar for ${what}`);
    case 'crash':
      return say(`判断时出错：${what}`, `it broke: ${what}`);
    default:
      return reason;
  }
}
