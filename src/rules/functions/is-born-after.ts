import { birthdayOf, explainCitizenId } from '../../standard/formats/citizen-id.js';

/**
 * True for a valid citizen number of 18 characters whose birthday is later than the day; false for everything else.
 * Source: rule ID-08. @public used by generated rules
 */
export const isBornAfter = (value: string, day: string): boolean =>
  value.length === 18 && explainCitizenId(value) === undefined && (birthdayOf(value) ?? '') > day;
