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
