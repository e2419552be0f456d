import type { Field } from '../../model/record-type.js';
import { halfWidth, unspaced } from '../../standard/characters.js';
import { unwrap } from './excel.js';
import { dubious, faulty, type Outcome, plain, repaired } from './outcome.js';

/** Formats whose values are codes: half-width, without blanks, in capitals where there are letters. */
const capitals = new Set([
  'uscc',
  'orgCode',
  'citizenId',
  'personalId',
  'registrationNumber',
  'projectCode',
  'serviceItemCode',
  'arrearsNumber',
  'reportPeriod',
]);
const codeFormats = new Set([...capitals, 'division', 'phone', 'year', 'url', 'urlOrEmail', 'courtCode', 'recordId']);
const documents = new Set(['documentNumber', 'adminDocumentNumber']);
/** Titles of numbers and codes without a format of their own. */
const numberTitle = /编号|号码|证号|登记号|代码|标识$|文号|案号/;

/** True for fields whose value is a code or a number that must not lose digits. */
export const isIdentifier = (field: Field): boolean =>
  (field.format !== null && codeFormats.has(field.format)) ||
  (field.kind === 'text' && field.codeSet === null && numberTitle.test(field.title));

const scientific = /^\d(?:\.\d+)?[eE]\+\d{1,2}$/;
/** In codes of a fixed form an exponent without its sign is one too; in free numbers it may be a name such as 1E5. */
const scientificCode = /^\d(?:\.\d+)?[eE]\+?\d{1,2}$/;

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** How spreadsheets show 3-1 once they have taken it for a day: no number is written so. */
const shownDay = new RegExp(`^(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}-(?:${months})(?:-\\d{2,4})?|(?:${months})-\\d{2})$`);
/** A whole date, which a number might be, too. */
const wholeDay = /^(?:19|20)\d{2}(?:\/\d{1,2}\/\d{1,2}|年\d{1,2}月(?:\d{1,2}日)?)$/;
/** Longest of these. */
const longestDay = 12;
/** Formats that are a period themselves. */
const periods = new Set(['reportPeriod', 'year']);

/** True for a text that a spreadsheet may have made of a number such as 3-1. */
export const isLikeDay = (text: string): boolean =>
  text.length <= longestDay && (shownDay.test(text) || wholeDay.test(text));

/** A number or code that a spreadsheet has turned into a date; undefined for all others. */
function turnedToDate(text: string, field: Field): Outcome | undefined {
  if (!isLikeDay(text) || (field.format !== null && periods.has(field.format))) return undefined;
  return shownDay.test(text)
    ? faulty('shape/turned-to-date')
    : dubious(text, 'shape/turned-to-date', { reason: 'perhaps' });
}

/** A code: width, blanks, case and the hyphen of organisation codes put right. Source: rules G-13, ID-05, ID-06. */
export function identifierCell(raw: string, field: Field): Outcome {
  const { text, repair } = unwrap(raw, true);
  const fixed = field.format !== null && capitals.has(field.format);
  if ((fixed ? scientificCode : scientific).test(text)) return faulty('shape/precision-lost');
  const day = turnedToDate(text, field);
  if (day !== undefined) return day;
  if (field.format !== null && documents.has(field.format)) return documentCell(raw, text, repair);
  if (field.format === 'caseNumber') return caseCell(raw, text, repair);
  if (field.format === null || !codeFormats.has(field.format)) return severalCell(raw, text, repair);
  const narrow = halfWidth(text);
  const compact = unspaced(narrow);
  const upper = capitals.has(field.format) ? compact.toUpperCase() : compact;
  const value = field.format === 'orgCode' ? upper.replace(/^(\w{8})[-－]([\dX])$/, '$1$2') : upper;
  const rule =
    repair ??
    (compact !== narrow
      ? 'repair/space'
      : narrow !== text
        ? 'repair/width'
        : upper !== compact
          ? 'repair/case'
          : 'repair/hyphen');
  return repaired(value, raw, rule);
}

/** Two numbers where one is asked for. */
function severalCell(raw: string, text: string, repair: string | null): Outcome {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ－＿．／]/g, halfWidth);
  const parts = narrow
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const outcome = repaired(narrow, raw, repair ?? (narrow === text ? 'repair/space' : 'repair/width'));
  if (parts.length < 2) return outcome;
  return { ...outcome, fault: { rule: 'shape/two-facts', severity: 'warning', params: { parts } } };
}

const year = /[【[［(（﹝〖<《〔{｛]\s*((?:19|20)\d{2})\s*[】\]］)）﹞〗>》〕}｝]/;

const yearFirst = new RegExp(`^${year.source}`);
const courtCase = new RegExp(
  `${yearFirst.source}[\\u4e00-\\u9fa5\\d]{1,8}[民刑行执破赔诉初终再][\\u4e00-\\u9fa5\\d]*号?$`,
);

/** The year of a document number in 〔〕, and no blanks around it. Source: GB/T 9704, rule G-12. */
function documentCell(raw: string, text: string, repair: string | null): Outcome {
  // judgments stand in columns of documents too, and their brackets are right as they are
  if (courtCase.test(unspaced(text))) return caseCell(raw, text, repair);
  const narrow = halfDigits(text);
  const unified = year.test(narrow) ? unspaced(narrow).replace(year, '〔$1〕') : narrow;
  return repaired(unified, raw, unified === text ? (repair ?? 'repair/space') : 'repair/brackets');
}

/** Court case numbers keep their year in full-width round brackets. Source: 法〔2015〕137号 (unconfirmed). */
function caseCell(raw: string, text: string, repair: string | null): Outcome {
  const compact = unspaced(halfDigits(text));
  const unified = compact
    .replace(yearFirst, '（$1）')
    .replace(/(\D\d{1,7})$/, (tail) => (/^（\d{4}）/.test(compact.replace(year, '（$1）')) ? `${tail}号` : tail));
  return repaired(unified, raw, unified === text ? (repair ?? 'repair/space') : 'repair/brackets');
}

const halfDigits = (text: string): string => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, halfWidth);

/** A number cell of a workbook or of JSON in a field that holds text. */
export function numberAsText(stored: string, shown: string | undefined, field: Field, keyed: boolean): Outcome {
  // some programs store every number with a fraction
  const text = stored.replace(/^(-?\d+)\.0+$/, '$1');
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const identifier = isIdentifier(field);
  if (keyed && identifier && field.format !== 'year') return faulty('shape/number-as-identifier');
  const lost = /[eE]/.test(text) || digits.length > 15;
  if (lost && identifier) return faulty('shape/precision-lost');
  if (shown !== undefined) return { value: shown, repair: 'repair/number-as-text' };
  return keyed ? plain(text) : { value: text, repair: 'repair/number-as-text' };
}
