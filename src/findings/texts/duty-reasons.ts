import type { Obligation } from '../../model/obligation.js';
import { allTypes } from '../../standard/all-types.js';
import type { Lang } from './text.js';

/** What a reason says, and what to do about it. */
export interface ReasonWords {
  readonly says: string;
  readonly fix: string;
}

type Pair = readonly [says: string, fix: string];
type Make = (detail: string, obligation: Obligation) => Readonly<Record<Lang, Pair>>;

const titleOf = (type: string | undefined, field: string): string | undefined =>
  allTypes.get(type ?? '')?.fields.find(({ name }) => name === field)?.title;

/** Title of a field an obligation reads. */
const fieldTitle = (field: string, { reads }: Obligation): string =>
  Object.keys(reads)
    .filter((type) => reads[type]!.includes(field))
    .map((type) => titleOf(type, field))
    .find((title) => title !== undefined) ?? field;

/** Titles of the fields of the register that tell who has the duty. */
const registerFields = ({ holders }: Obligation): string =>
  holders.kind === 'units'
    ? Object.keys(holders.where)
        .map((field) => `「${titleOf('entity', field) ?? field}」`)
        .join('')
    : '';

/** By the part of the reason before the colon. */
const reasons: Readonly<Record<string, Make>> = {
  abolished: (successor) => ({
    zh: [
      `单位在期限之前已经撤并、注销${successor === '' ? '' : `，由 ${successor} 承接`}`,
      '不用办；由承接单位接着办的，看承接单位',
    ],
    en: [
      `The unit was merged or struck off before the last day${successor === '' ? '' : `; ${successor} took over`}`,
      'Nothing to do; look at the unit that took over',
    ],
  }),
  'begun-later': () => ({
    zh: ['单位在期限或期末之后才设立', '不用办；设立日期登记错的，改主体登记库'],
    en: ['The unit was set up after the last day or the period', 'Nothing to do, unless the register is wrong'],
  }),
  exempt: () => ({
    zh: ['这一期间不在应报清单所列的起止之内', '不用办；起止填错的，改应报清单'],
    en: ['The list of reporters does not name the unit for this period', 'Nothing to do, unless the list is wrong'],
  }),
  'only-wrong': () => ({
    zh: [
      '有相关的记录，但记录有错误，不能算数',
      '先改正相关记录的错误（用 lucheng check 检查同样的文件，逐条列出），再报送',
    ],
    en: [
      'What is there is in error and does not count',
      'Correct the records first; lucheng check lists what is wrong',
    ],
  }),
  'no-done-day': () => ({
    zh: ['有相关的记录，但没有写明办成的日期', '补填办成的日期；还没有办成的尽快办'],
    en: ['What is there does not say when it was done', 'Add the day, or see to it that it is done'],
  }),
  'after-as-of': () => ({
    zh: ['记录写明的办成日期在审查基准日之后', '审查基准日填错的，用 --as-of 指定；日期填错的改正'],
    en: ['It was done only after the day of the audit', 'Set the day with --as-of, or correct the day'],
  }),
  'no-report-day': () => ({
    zh: [
      '记录没有批次信息，不知道是哪一天报送的',
      '报送时附上批次信息，写明数据来源单位、记录类型、报告期和生成日期；早已报送的，一并提供当时的批次信息',
    ],
    en: ['No batch tells on which day it was reported', 'Add the batch, with unit, record type, period and day'],
  }),
  undated: () => ({
    zh: ['已经办成，记录里没有办成日期这一项', '不用办'],
    en: ['Done; the record has no day on which it was', 'Nothing to do'],
  }),
  'no-due-day': () => ({
    zh: ['没有定期限', '期限定下以后，在参数里写明'],
    en: ['No last day is laid down', 'Set the parameter once there is one'],
  }),
  calendar: (year) => ({
    zh: [`没有 ${year} 年的工作日历，算不出工作日`, `${year} 年的放假安排公布后，补上这一年的工作日历再审查`],
    en: [`There is no calendar of working days for ${year}`, `Add the calendar of ${year} and audit again`],
  }),
  'unreliable-entry': () => ({
    zh: ['主体登记库里这个单位的条目有错误，不能采用', '改正主体登记库里这个单位的条目'],
    en: ['The entry of the unit in the register is at fault', 'Correct the entry in the register'],
  }),
  'conflicting-registers': () => ({
    zh: ['几份主体登记库对这个单位的登记不一样，不知道以哪一份为准', '核对几份主体登记库，改成一致'],
    en: ['Registers contradict each other about the unit', 'Make the registers agree'],
  }),
  'not-said': (_, obligation) => ({
    zh: [
      `主体登记库里这个单位的${registerFields(obligation)}没有填，不知道是否有这项义务`,
      `在主体登记库里补填这个单位的${registerFields(obligation)}`,
    ],
    en: [
      `The register does not fill ${registerFields(obligation)} for the unit, which tells whether it is obliged`,
      `Fill ${registerFields(obligation)} in the register`,
    ],
  }),
  'entry-ended': (day) => ({
    zh: [
      `主体登记库里这个单位只登记到 ${day}，之后怎样没有写`,
      '在主体登记库里补登这个单位之后的情况：仍然存续的去掉生效截止日期，撤并、注销的改机构状态',
    ],
    en: [
      `The register has the unit until ${day} and does not say what became of it`,
      'Register what became of the unit',
    ],
  }),
  'no-disclosures': () => ({
    zh: [
      '材料里没有欠款公示登记，不知道公示了没有',
      '把欠款公示登记（列名见 schemas/arrears-disclosure.json）放进材料里一起审查',
    ],
    en: ['No register of disclosures was handed in, so nobody knows', 'Add the register of disclosures to the data'],
  }),
  'not-in-register': () => ({
    zh: ['应报清单列了这个单位，主体登记库里却没有', '核对应报清单里的代码；代码无误的，在主体登记库里补登这个单位'],
    en: ['The unit is on the list of reporters but in no register', 'Check its code, or register the unit'],
  }),
  faulty: (field, obligation) => ({
    zh: [
      `记录的「${fieldTitle(field, obligation)}」有错误，不能采用`,
      `改正「${fieldTitle(field, obligation)}」（用 lucheng check 检查同样的文件，看是什么错误）`,
    ],
    en: [`“${fieldTitle(field, obligation)}” of the record is faulty`, `Correct “${fieldTitle(field, obligation)}”`],
  }),
  absent: (field, obligation) => ({
    zh: [`记录的「${fieldTitle(field, obligation)}」是空的`, `补填「${fieldTitle(field, obligation)}」`],
    en: [`“${fieldTitle(field, obligation)}” of the record is empty`, `Fill in “${fieldTitle(field, obligation)}”`],
  }),
  crash: (detail) => ({
    zh: [`这项义务的计算出错（${detail}），是程序或参数的问题`, '核对改过的参数；没有改过参数的，向标准的维护方反映'],
    en: [`The duty could not be worked out (${detail})`, 'Check changed parameters, or report it as a fault'],
  }),
};

/**
 * The words of the reason a cell or a gap gives.
 * @throws Error where a reason has no words: that is a fault of the program, not of the data.
 */
export function reasonWords(reason: string, obligation: Obligation, lang: Lang): ReasonWords {
  const colon = reason.indexOf(':');
  const make = reasons[colon < 0 ? reason : reason.slice(0, colon)];
  if (make === undefined) throw new Error(`no words for the reason ${reason}`);
  const [says, fix] = make(colon < 0 ? '' : reason.slice(colon + 1), obligation)[lang];
  return { says, fix };
}
