/** What cannot be true of a state that has the right form, and of which part. */
export interface Flaw {
  /** JSON pointer. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

export const unknownType: Omit<Flaw, 'path'> = {
  zh: '的记录类型不是标准中的',
  en: 'has a record type the standard does not have',
};
