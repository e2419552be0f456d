/** Languages reports are written in; Chinese is authoritative. */
export type Lang = 'zh' | 'en';

/** The words of one rule in one language; `{name}` is filled from the finding, `[[…]]` left out where empty. */
export interface Words {
  /** What is wrong, with the values. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

/** The words of one rule. */
export type Text = Readonly<Record<Lang, Words>>;

type Three = readonly [message: string, why: string, fix: string];

/** Puts the words of the two languages side by side. */
export const text = (zh: Three, en: Three): Text => ({
  zh: { message: zh[0], why: zh[1], fix: zh[2] },
  en: { message: en[0], why: en[1], fix: en[2] },
});

/** What ends the advice on an input that is beyond a limit. */
export const raise = '确实需要的，用 --limit {option}=数值 放宽';
export const raiseEn = 'raise the limit with --limit {option}=number';
