import type { Field } from '../../model/record-type.js';
import { trimmed } from '../../standard/characters.js';
import { isDay } from '../../standard/day.js';
import { birthdayOf } from '../../standard/formats/citizen-id.js';
import { isMasked } from '../../standard/formats/damage.js';
import { isUscc } from '../../standard/formats/uscc.js';
import { explain } from '../../standard/formats.js';
import type { Outcome } from './outcome.js';

const personKinds = /身份证|护照|通行证|居住证|军官证/;
/** A citizen's number by its form, right or not; organisations' codes of digits alone are seen before. */
const personForm = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX]$/;

/** 15 digits with a birthday among them that are no registration number. */
const isOldPersonNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) && isDay(birthdayOf(text) ?? '') && explain('registrationNumber', text) !== undefined;

/**
 * A cell of a column for several kinds of code. Older codes of organisations are only warned about, since the header itself
 * allows them, but do not fill a required field. Where the header allows persons too, they are no subject of the record;
 * and courts publish such lists masked.
 * @param kind what a column beside it says of the kind of code; '' where nothing does.
 */
export function combinedCell(raw: string, outcome: Outcome, field: Field, header: string, kind: string): Outcome {
  const { value } = outcome;
  if (typeof value !== 'string') return outcome;
  const text = value.replace(/-/g, '');
  const typed = trimmed(raw);
  const unfit = (rule: string): Outcome => ({
    fault: { rule, severity: 'warning', params: { typed } },
    ...(field.requirement === 'required' ? { filler: true } : {}),
  });
  if (/身份/.test(header)) {
    if (personKinds.test(kind) || (personForm.test(text) && !isUscc(text)) || isOldPersonNumber(text))
      return { fault: { rule: 'shape/person-out-of-scope', severity: 'error', params: {} } };
    if (isMasked(text)) return unfit('shape/masked-code');
  }
  if (/^\d{15}$|^\d{13}$/.test(text)) return unfit('shape/legacy-registration-number');
  return /^[0-9A-Z]{9}$/.test(text) ? unfit('shape/legacy-organisation-code') : outcome;
}
