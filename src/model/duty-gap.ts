import type { Gap } from './audit-report.js';

/** Something missing, late, partial or unknown, before it is put into words. */
export interface DutyGap extends Omit<Gap, 'message' | 'fix'> {
  /** Day it was done all the same; null where nobody knows. */
  readonly done: string | null;
  /** As in `Cell`; also `faulty:<field>` and `absent:<field>`. */
  readonly reason: string;
  /** Records this stands for: those that are equal in all an audit keeps are told once. */
  readonly count: number;
}
