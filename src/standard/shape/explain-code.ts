import { codeSets } from '../../generated/code-sets.js';
import type { Params } from '../../model/finding.js';
import type { Code, Field } from '../../model/record-type.js';
import { explain } from '../formats.js';
import { nearest } from '../nearest.js';

/** Sets longer than this are not spelled out in a message. */
const longestListed = 16;

/** What a code field would accept: its codes (or labels), and the one nearest to what stands there. */
export function explainCode(field: Field, value: string): Params {
  const set = codeSets[field.codeSet ?? ''];
  if (set === undefined) throw new Error(`unknown code set ${String(field.codeSet)}`);
  const usable = set.codes.filter((code) => field.allowed === null || field.allowed.includes(code.code));
  const label = field.codeSetUse === 'label';
  const shown = (code: Code): string => (label ? code.label : `${code.code}（${code.label}）`);
  const close = nearest(value, usable, (code) => [code.label, ...(label ? [] : [code.code]), ...(code.aliases ?? [])]);
  const allowed = usable.length <= longestListed ? usable.map(shown) : [];
  return {
    reason: reasonOf(field, value),
    set: set.title,
    allowed,
    ...(close ? { suggestion: shown(close) } : {}),
    ...(label && field.open ? { open: field.open } : {}),
  };
}

/** Why a value is none of the codes, where that can be told. */
function reasonOf(field: Field, value: string): string {
  if (field.codeSet === 'division') return explain('division', value)?.reason ?? 'unknown';
  return /[;；、,，|]/.test(value) && !field.multi ? 'several' : 'unknown';
}
