import { doubtful, type Problem } from '../problem.js';
import { citizenCheck } from './check-characters.js';
import { isMasked } from './damage.js';

/** How numbers of other personal documents are written, by what the two code sets call them. Unconfirmed. */
const patterns: readonly { readonly types: readonly string[]; readonly pattern: RegExp }[] = [
  { types: ['护照号', '护照', '普通护照', '414'], pattern: /^[A-Z0-9]{5,20}$/ },
  { types: ['港澳居民来往内地通行证', '516'], pattern: /^[HM]\d{8}(\d{2})?$/ },
  { types: ['台湾居民来往大陆通行证', '511'], pattern: /^\d{8}(\d{2})?[A-Z]?$/ },
  { types: ['外国人永久居留身份证', '553'], pattern: /^([A-Z]{3}\d{12}|9\d{16}[0-9X])$/ },
];

/**
 * Passports, permits and residence cards: `form`, `masked` or `check-character`, always warnings; unknown kinds of document say nothing.
 * @param type the document's kind, by label (双公示) or by code.
 */
export function explainOtherId(type: string, value: string): Problem | undefined {
  if (isMasked(value)) return doubtful('masked');
  const known = patterns.find(({ types }) => types.includes(type));
  if (known === undefined) return undefined;
  if (!known.pattern.test(value)) return doubtful('form', { type });
  // the residence card of 2023 carries the check of citizen numbers
  const carded = value.length === 18 && value.startsWith('9') && known.types.includes('553');
  const expected = carded ? citizenCheck(value) : undefined;
  return expected === undefined || expected === value[17] ? undefined : doubtful('check-character', { expected });
}
