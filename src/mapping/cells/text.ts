import type { Field } from '../../model/record-type.js';
import { trimmed } from '../../standard/characters.js';
import { unwrap } from './excel.js';
import { dubious, faulty, type Outcome, plain, repaired } from './outcome.js';

const personTitle = /姓名$|法定代表人$|负责人$|经办人$|审核人$|联系人$|经营者$/;
const nameTitle = /(?:相对人|单位|机关|机构|企业|部门|法院|主体|对象|方|人)(?:名称)?$/;
/** How names of organisations end: a dot in them is part of the registered name. */
const organisation = /(?:公司|中心|商行|集团|协会|委员会|企业|超市|[店厂社局院校所站铺馆坊庄园户])(?:[（(].*[)）])?$/;
const between = /(?<=\p{Script=Han})\s*[•・．.‧∙●]\s*(?=\p{Script=Han})/gu;
const spacedPair = /^(\p{Script=Han})\s+(\p{Script=Han})$/u;
const nameAndDate = /^(.*\p{Script=Han}.*?)[\s,，;；]*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/u;
/** Fields that take more characters than this are prose, not names. */
export const longestName = 255;
/** A longer one is no name whatever is made of it, and would take very long to look through. */
const longestLookedAt = 2000;
const formula = /^[=+\-@](?!\d+(\.\d+)?$)/;

/**
 * Prose is left alone. In names blanks at the edges and invisible characters are taken off; in persons' names the separator
 * dot and the blank of a two-character name are put right too. Source: rule G-13.
 */
export function textCell(raw: string, field: Field): Outcome {
  if ((field.maxLength ?? 0) > longestName || raw.length > longestLookedAt) return plain(raw);
  const { text, repair } = unwrap(raw, false);
  if (formula.test(text))
    return { ...dubious(text, 'shape/formula-like'), ...(text === raw ? {} : { repair: repair ?? 'repair/space' }) };
  if (isNameTitle(field.title)) {
    const parts = nameAndDate.exec(text);
    if (parts) return faulty('shape/two-facts', { parts: [parts[1]!, parts[2]!] });
  }
  if (personTitle.test(field.title) || (field.name === 'counterpartyName' && !organisation.test(text)))
    return personCell(raw, text, repair);
  return repaired(text, raw, repair ?? 'repair/space');
}

/** True for fields that hold the name of one person or organisation. */
export const isNameTitle = (title: string): boolean => nameTitle.test(title);

function personCell(raw: string, text: string, repair: string | null): Outcome {
  const dotted = text.replace(between, '·');
  if (dotted !== text) return { value: dotted, repair: 'repair/dot' };
  const pair = spacedPair.exec(text);
  if (pair) return { value: `${pair[1]}${pair[2]}`, repair: 'repair/space' };
  return repaired(text, raw, repair ?? 'repair/space');
}

/** Several texts in one cell, by semicolons of either width. */
export function textListCell(raw: string): Outcome {
  const parts = raw
    .split(/[;；]/)
    .map(trimmed)
    .filter((part) => part !== '');
  if (parts.length === 0) return plain(trimmed(raw));
  return parts.join(';') === raw ? { value: parts } : { value: parts, repair: 'repair/separator' };
}
