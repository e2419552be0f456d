import type { BatchRow } from '../check/batches/batch-row.js';
import { valueIn } from '../standard/group-by.js';
import { batchOf, contactFields, contactsOf } from './envelope.js';
import type { Sender } from './options.js';
import type { PassedRecord } from './sift.js';

/** Something a submission needs that neither the files nor the options say. */
export interface Ask {
  /** What the standard calls it. */
  readonly title: string;
  /** Option it may be given by; null where it has to stand in the table. */
  readonly option: string | null;
  /** Files whose records need it, in the order they were read. */
  readonly files: readonly string[];
  /** Given, but the operator and the reviewer are one person. */
  readonly isSamePerson?: true;
}

/** Options of the common fields. */
const options: Readonly<Record<string, string>> = {
  reportingUnitCode: 'unit',
  reportingUnitName: 'unit-name',
  divisionCode: 'division',
  operationType: 'operation',
  disclosureLevel: 'disclosure',
  secrecyReview: 'secrecy',
};
const contactTitles: Readonly<Record<string, string>> = {
  operator: '经办人',
  reviewer: '审核人',
  phone: '联系电话',
};

/** All that has to be said before anything may be sent. */
export function asksOf(
  records: readonly PassedRecord[],
  zeros: readonly BatchRow[],
  batches: readonly BatchRow[],
  sender: Sender,
): readonly Ask[] {
  const asks = new Map<string, { title: string; option: string | null; files: Set<string>; isSamePerson?: true }>();
  const ask = (title: string, option: string | null, file: string): void => {
    valueIn(asks, title, () => ({ title, option, files: new Set<string>() })).files.add(file);
  };
  const askContacts = (batch: BatchRow | undefined, file: string): void => {
    const contacts = contactsOf(batch, sender);
    for (const [option, field] of contactFields)
      if (contacts[field as keyof typeof contacts] === '') ask(contactTitles[option]!, option, file);
    if (contacts.operatorName !== '' && contacts.operatorName === contacts.reviewerName) {
      const key = 'same-person';
      const one = valueIn(asks, key, () => ({
        title: contactTitles['reviewer']!,
        option: 'reviewer',
        files: new Set<string>(),
        isSamePerson: true as const,
      }));
      one.files.add(file);
    }
  };
  for (const one of records) {
    const { file } = one.run.at.column(undefined);
    for (const { name, title, common, requirement } of one.type.fields)
      if (common && requirement === 'required' && name !== 'recordId' && one.record[name] === undefined)
        ask(title, options[name] ?? null, file);
  }
  for (const one of records) askContacts(batchOf(one, batches), one.run.at.column(undefined).file);
  for (const row of zeros) askContacts(row, row.file);
  return [...asks.values()].map((one) => ({ ...one, files: [...one.files] }));
}
