import { validate } from '../../check/validate.js';
import { recordTypes } from '../../generated/record-types.js';
import type { Finding } from '../../model/finding.js';

/** What is found in a submission: about its batch, and about each entry. */
export interface Judged {
  readonly batch: readonly Finding[];
  readonly entries: readonly (readonly Finding[])[];
}

/** Judges a submission as far as it shows itself; what the platform holds already is compared elsewhere. */
export async function judge(
  submission: { readonly batch: object; readonly entries: readonly { readonly record: object }[] },
  asOf: string,
): Promise<Judged> {
  return {
    batch: [],
    entries: submission.entries.map(({ record }, index) => {
      const { recordType } = record as { recordType?: unknown };
      const type = recordTypes.find(({ code }) => code === recordType);
      if (type === undefined) return [];
      return validate(type.id, record as Record<string, unknown>, { asOf }).map((finding) => ({
        ...finding,
        at: { ...finding.at, pointer: `/entries/${index}/record${finding.at.pointer ?? ''}` },
      }));
    }),
  };
}
