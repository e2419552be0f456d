import { forms } from '../../generated/forms.js';
import type { RecordType } from '../../model/record-type.js';

/** The register of units as a table of the standard, `schemas/entity.json`. */
export const registerForm: RecordType = forms.find(({ id }) => id === 'entity')!;
