import type { Answer, Both } from './answers.js';

/** Something that can be asked for. */
export interface Topic {
  readonly kind: Answer['kind'];
  /** The word that asks for this and nothing else. */
  readonly ask: Both;
  readonly title: Both;
  /** Ids, numbers and names; taken first. */
  readonly names: readonly string[];
  /** Titles; taken where no name fits. */
  readonly titles: readonly string[];
  /** Other names, which several things may share. */
  readonly aliases: readonly string[];
  /** Texts of which a part is enough, taken last. */
  readonly parts: readonly string[];
  /** Record types it belongs to, for questions restricted to one; empty for what belongs to none. */
  readonly types: readonly string[];
  readonly answer: () => Answer;
}

/** The same words in both languages. */
export const same = (text: string): Both => ({ zh: text, en: text });
