import { forms } from '../generated/forms.js';
import type { RecordType } from '../model/record-type.js';

/** Forms that stand among records, wherever that is: they are told from records by their columns. */
export const formsAmong: readonly RecordType[] = forms.filter(
  ({ id }) => id === 'batch' || id === 'arrears-disclosure',
);
