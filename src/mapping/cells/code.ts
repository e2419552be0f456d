import type { CodeSet, Field } from '../../model/record-type.js';
import { halfWidth, unspaced } from '../../standard/characters.js';
import { unwrap } from './excel.js';
import { dubious, type Outcome, plain } from './outcome.js';

/** The words of a code set by what they mean, for one way of using it. */
export interface Words {
  /** Values as the record holds them. */
  readonly values: ReadonlySet<string>;
  /** Codes with their label behind a blank, as drop-downs of templates offer them: the code itself, said in words. */
  readonly spelled: ReadonlyMap<string, string>;
  /** Other ways to write a value, with the repair that replaces it. */
  readonly others: ReadonlyMap<string, { readonly value: string; readonly repair: string }>;
}

const wordsByField = new WeakMap<Field, Words>();

/** The words of a code field; made once per field. */
export function wordsOf(field: Field, set: CodeSet): Words {
  const known = wordsByField.get(field);
  if (known) return known;
  const label = field.codeSetUse === 'label';
  const spelled = new Map<string, string>();
  const others = new Map<string, { value: string; repair: string }>();
  const codes = [...set.codes, ...(label ? [] : set.retired)];
  for (const { code, label: word, aliases = [], retired } of codes) {
    const value = label ? word : code;
    if (!label && retired === undefined) {
      spelled.set(`${code} ${word}`, value);
      others.set(word, { value, repair: 'repair/label' });
      for (const joint of [
        `${code} ${word}`,
        `${code}${word}`,
        `${code}-${word}`,
        `${code}.${word}`,
        `${code}:${word}`,
        `${code}、${word}`,
        `${word}(${code})`,
        `${code}(${word})`,
      ]) {
        others.set(joint, { value, repair: 'repair/label' });
      }
      others.set(`${code}.0`, { value, repair: 'repair/decimal-zero' });
      if (/^0\d$/.test(code)) others.set(code.slice(1), { value, repair: 'repair/code-zero' });
    }
    for (const alias of aliases) if (!others.has(alias)) others.set(alias, { value, repair: 'repair/alias' });
  }
  if (label && set.codes.some(({ label: word }) => word === '其他'))
    others.set('其它', { value: '其他', repair: 'repair/alias' });
  const words = { values: new Set(codes.map((code) => (label ? code.label : code.code))), spelled, others };
  wordsByField.set(field, words);
  return words;
}

/**
 * A value of a code set: the code (or the label, where labels are the values), with labels, synonyms and joint spellings
 * such as 「1-有效」 replaced. Unknown values are left for the shape check to tell. Source: rules G-16, F-06.
 * @param keyed true for JSON, which holds nothing but codes; in a table 「1 有效」 is the code 1, and there is nothing to repair.
 */
export function codeCell(raw: string, field: Field, set: CodeSet, keyed: boolean): Outcome {
  const words = wordsOf(field, set);
  if (words.values.has(raw)) return incomplete(plain(raw), field);
  const spelled = keyed ? undefined : words.spelled.get(raw);
  if (spelled !== undefined) return plain(spelled);
  const { text, repair } = unwrap(raw, true);
  if (words.values.has(text)) return incomplete({ value: text, repair: repair ?? 'repair/space' }, field);
  const compact = unspaced(halfWidth(text));
  if (words.values.has(compact))
    return incomplete({ value: compact, repair: text === unspaced(text) ? 'repair/width' : 'repair/space' }, field);
  const other = words.others.get(text) ?? words.others.get(compact);
  if (other) return incomplete({ value: other.value, repair: other.repair }, field);
  return field.open === null ? plain(raw) : openCell(raw, text, field.open);
}

/** 「其他：补办」 and the like as 「其他-补办」. */
function openCell(raw: string, text: string, open: string): Outcome {
  const stem = open.replace(/-$/, '');
  const note = openNote(stem, text);
  if (note === undefined) return plain(raw);
  const value = `${open}${note}`;
  return value === raw ? plain(raw) : { value, repair: 'repair/alias' };
}

/** What stands behind 「其他」, in brackets or behind a mark; undefined where brackets do not match. */
function openNote(stem: string, text: string): string | undefined {
  const inBrackets = new RegExp(`^(?:${stem}|其它)\\s*[-—－–_:：]?\\s*[(（]\\s*([^()（）]+?)\\s*[)）]$`).exec(text);
  if (inBrackets) return inBrackets[1];
  return new RegExp(`^(?:${stem}|其它)\\s*[-—－–_:：]+\\s*(.+?)$`).exec(text)?.[1];
}

/** 「其他」 alone says nothing; it is accepted with a warning, unless a repair has already spoken of the cell. */
function incomplete(outcome: Outcome, field: Field): Outcome {
  const { value } = outcome;
  if (
    outcome.repair === 'repair/alias' ||
    field.open === null ||
    typeof value !== 'string' ||
    `${value}-` !== field.open
  )
    return outcome;
  return { ...dubious(value, 'shape/label-incomplete'), ...(outcome.repair ? { repair: outcome.repair } : {}) };
}

/**
 * Several values in one cell. The half-width semicolon separates; other separators only where every part is then a value.
 * Source: rule G-19.
 */
export function codeListCell(raw: string, field: Field, set: CodeSet, keyed: boolean): Outcome {
  const plainParts = raw.split(';');
  const split = (text: string, by: RegExp): Outcome[] =>
    text
      .split(by)
      .filter((part) => part.trim() !== '')
      .map((part) => codeCell(part, field, set, keyed));
  const words = wordsOf(field, set);
  const known = (outcomes: readonly Outcome[]): boolean =>
    outcomes.length > 0 &&
    outcomes.every(
      ({ value }) =>
        typeof value === 'string' && (words.values.has(value) || (field.open !== null && value.startsWith(field.open))),
    );
  const strict = split(raw, /[;；]/);
  const loose = known(strict) ? strict : split(raw, /[;；、，,|/]|\s+/);
  const chosen = known(loose) ? loose : strict;
  if (chosen.length === 0) return { value: [raw] };
  const value = chosen.map((outcome) => String(outcome.value));
  const changed = chosen.find((outcome) => outcome.repair)?.repair;
  const spelled = (part: string): string => (keyed ? part : (words.spelled.get(part) ?? part));
  const separator = value.join(';') !== plainParts.map(spelled).join(';') ? 'repair/separator' : undefined;
  const repair = changed ?? separator;
  const fault = chosen.find((outcome) => outcome.fault)?.fault;
  return { value, ...(repair ? { repair } : {}), ...(fault ? { fault } : {}) };
}
