import type { Say } from '../../findings/say.js';
import { forms } from '../../generated/forms.js';
import { recordTypes } from '../../generated/record-types.js';
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

/** What a status is called, in a word. */
export const statusWord = (status: DutyStatus, say: Say): string => say(...statusWords[status]);

/** Every status with its sign, and what has to be known to read it. */
export const legendTexts = (say: Say): readonly string[] =>
  (Object.keys(signs) as DutyStatus[]).map((one) => {
    const note = one === 'fulfilled' ? say('（查不出日期的也算）', ' (or on a day not known)') : '';
    return `${signs[one]} ${statusWord(one, say)}${note}`;
  });

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'begun-later': ['期限之后才设立', 'set up after the last day'],
  exempt: ['应报清单没有列入这一期', 'not on the list of reporters in that period'],
  'only-wrong': ['有记录，但记录有错误', 'only records in error'],
  'no-done-day': ['没有写明已经办结', 'nothing says that it was done'],
  'after-as-of': ['基准日之后才完成', 'done after the day judged by'],
  'no-report-day': ['不知道报送日期', 'day of the report not known'],
  undated: ['已经办成，没有写日期', 'done, on a day not told'],
  'no-due-day': ['没有期限', 'no last day'],
  'unreliable-entry': ['主体登记库中该单位的条目有问题', 'its entry in the register is at fault'],
  'conflicting-registers': ['几个登记库对该单位说法不一', 'registers disagree on it'],
  'not-said': ['主体登记库没有写明是否负有这项义务', 'the register does not say whether it is obliged'],
  'entry-ended': ['主体登记库中该单位的登记已经到期，之后怎样没有写', 'the register does not say what became of it'],
  'not-in-register': ['不在主体登记库中', 'not in the register'],
  'no-register': ['没有给出主体登记库，用 --register 给出', 'no register of units; give one with --register'],
  'no-reporters': ['没有给出应报清单，用 --reporters 给出', 'no list of reporters; give one with --reporters'],
  'no-disclosures': ['没有给出欠款公示登记，与数据一起提供', 'no register of disclosures; add it to the data'],
  'no-pages': ['没有联网查看，用 --online 查看', 'pages were not asked for; --online does'],
  'outside-calendar': ['日期超出公历范围', 'a day outside the calendar'],
};

/** Titles by field; a reason does not say of which record type the field is, so that some have several. */
const fieldTitles: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const titles = new Map<string, Set<string>>();
  for (const { name, title } of [...forms, ...recordTypes].flatMap(({ fields }) => fields))
    titles.set(name, (titles.get(name) ?? new Set<string>()).add(title));
  return titles;
})();

function titlesOf(field: string): string {
  const titles = [...(fieldTitles.get(field) ?? [field])];
  return titles.slice(0, 2).join('、') + (titles.length > 2 ? '等' : '');
}

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
    case 'faulty':
      return say(`「${titlesOf(what)}」的值有问题`, `${what} is faulty`);
    case 'absent':
      return say(`没有填「${titlesOf(what)}」`, `${what} is not given`);
    case 'crash':
      return say(`判断时出错：${what}`, `it broke: ${what}`);
    default:
      return reason;
  }
}
