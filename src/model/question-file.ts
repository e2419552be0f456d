import type { Wording } from './question.js';

/** The records a check asks, as `schemas/question.json` describes them; expressions are CEL. */
export interface AskedFile {
  readonly type: string;
  readonly unit: string;
  readonly in: string;
  readonly when?: string;
}

type Gaps = Readonly<Record<string, Wording>>;

/** One check of a question. */
export type CheckFile = { readonly id: string; readonly title: string; readonly en: string } & (
  | { readonly kind: 'obliged' | 'duty'; readonly obligation: string; readonly gaps: Gaps }
  | { readonly kind: 'fields'; readonly of: AskedFile; readonly fields: readonly string[]; readonly gaps: Gaps }
  | { readonly kind: 'rules'; readonly of: AskedFile; readonly rules: readonly string[]; readonly whole?: true }
  | {
      readonly kind: 'pages';
      readonly of: AskedFile;
      readonly url: string;
      readonly holds: string;
      readonly gaps: Gaps;
    }
  | { readonly kind: 'carried'; readonly due: string; readonly gaps: Gaps }
);

/** A question about annual commitments, as `schemas/question.json` describes it. */
export interface QuestionFile {
  readonly letter: string;
  readonly title: string;
  readonly counts: string;
  readonly en: { readonly title: string; readonly counts: string };
  readonly note?: string;
  readonly checks: readonly CheckFile[];
}
