import type { Lang } from './texts/text.js';

/** Says one thing in the language of the output. */
export type Say = (zh: string, en: string) => string;

export const sayIn =
  (lang: Lang): Say =>
  (zh, en) =>
    lang === 'zh' ? zh : en;
