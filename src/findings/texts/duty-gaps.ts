import type { DutyGap } from '../../model/duty-gap.js';
import type { Obligation } from '../../model/obligation.js';
import { periodWords } from '../period-words.js';
import { type ReasonWords, reasonWords } from './duty-reasons.js';
import type { Lang } from './text.js';

/** What is said of a gap: who, what, of which period, by when, how late; and what to do. */
export interface GapWords {
  readonly message: string;
  readonly fix: string;
}

/** Puts a gap into words, those of its obligation among them. */
export function wordsOfGap(gap: DutyGap, obligation: Obligation, lang: Lang): GapWords {
  const reason = gap.reason === '' ? undefined : reasonWords(gap.reason, obligation, lang);
  return {
    message: lang === 'zh' ? chinese(gap, obligation.title, reason) : english(gap, obligation.en.title, reason),
    fix: fixOf(gap, obligation, reason?.fix, lang),
  };
}

function chinese(
  { status, holder, name, period, due, done, late, count }: DutyGap,
  title: string,
  reason?: ReasonWords,
) {
  const who = name !== '' ? name : holder !== '' ? `代码为 ${holder} 的单位` : '不知道是哪个单位';
  const head = `${who}，${periodWords(period, 'zh')}${count > 1 ? `，同样的记录 ${count} 条` : ''}：`;
  const why = reason === undefined ? '' : `；${reason.says}`;
  const limit = due === null ? '' : `，期限 ${due}`;
  const passed =
    due === null ? '' : `${limit}${late === null ? ' 已过' : late > 0 ? ` 已过 ${late} 个工作日` : ' 刚过'}`;
  switch (status) {
    case 'missing':
      return `${head}${title}${passed}${why}`;
    case 'partial':
      return `${head}${title}${passed}${why}`;
    case 'late':
      return `${head}到期限 ${due} 时，${title}；${done} 才办成${late === null || late === 0 ? '' : `，迟了 ${late} 个工作日`}${why}`;
    case 'unknown':
      return `${head}是否「${title}」无法判断${limit}${why}`;
  }
}

function english(
  { status, holder, name, period, due, done, late, count }: DutyGap,
  title: string,
  reason?: ReasonWords,
) {
  const who = name !== '' ? name : holder !== '' ? `Unit ${holder}` : 'Unit not known';
  const head = `${who}, ${periodWords(period, 'en')}${count > 1 ? `, ${count} equal records` : ''}: `;
  const why = reason === undefined ? '' : `. ${reason.says}`;
  const limit = due === null ? '' : `, due ${due}`;
  const passed = late === null || late === 0 ? limit : `${limit}, ${workdays(late)} ago`;
  switch (status) {
    case 'missing':
    case 'partial':
      return `${head}${title}${passed}${why}`;
    case 'late':
      return `${head}${title}${limit}; done only on ${done}${late === null || late === 0 ? '' : `, ${workdays(late)} late`}${why}`;
    case 'unknown':
      return `${head}nobody can tell whether it is so: ${title}${limit}${why}`;
  }
}

const workdays = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

/** What is done already is not asked for again; what is in the way comes first. */
function fixOf(
  { status, reason }: DutyGap,
  { fix, en, doneByReport }: Obligation,
  first: string | undefined,
  lang: Lang,
): string {
  const own = lang === 'zh' ? fix : en.fix;
  if (status === 'late' && !doneByReport)
    return lang === 'zh'
      ? '日期填错的，照实改正；确实迟了的，写明原因，下一次在期限之内办'
      : 'Correct the day if it is wrong; else say why it was late, and be in time next time';
  // a calendar that is wanting hides only by how many working days it is late
  if (first === undefined || status === 'late' || (status === 'missing' && reason.startsWith('calendar:'))) return own;
  return status === 'missing' ? `${first}${lang === 'zh' ? '；' : '; '}${own}` : first;
}
