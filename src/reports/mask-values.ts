import type { RecordType } from '../model/record-type.js';
import { trimmed } from '../standard/characters.js';

/** Titles of fields that hold a natural person's name. */
const personTitle = /姓名|法定代表人|负责人|经办人|审核人|联系人|经营者|投诉人|承办人|责任人/;
/** Words of titles that speak of something else of the person. */
const otherTitle = /证件|类型|职务|代码|电话|单位|意见/;
/** A bare personal name, where the field may also hold an organisation's. */
const bareName =
  /^\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$|^\p{Script=Han}{1,10}(?:[·.・•．‧∙●]\p{Script=Han}{1,10})+$|^[A-Za-z][A-Za-z .'-]{2,}$/u;
/** Words that tell an organisation's name from a person's. */
const organisationWord = /公司|局|厅|委|院|校|厂|店|部|中心|政府|银行|社|所|站|会|办|队|处|集团/;
/** What short names of organisations end in; 会, 队, 社 and the like also stand in names of persons. */
const organisationEnd = /(?:公司|局|厅|中心|政府|银行|集团)$/;
const isOrganisation = (value: string): boolean =>
  [...value].length > 4 ? organisationWord.test(value) : organisationEnd.test(value);
/** A personal number however it is written: with blanks, hyphens or full-width digits. */
export const anyNumber: RegExp = /[0-9０-９](?:[ -]?[0-9０-９]){9,}[XxＸｘ]?/g;

export type Kind = 'document' | 'phone' | 'name' | 'maybe-name';

/** What kind of personal data a field holds; undefined where it holds none. */
export function kindsOf(types: readonly RecordType[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const field of types.flatMap((type) => type.fields)) {
    if (field.format === 'personalId' || field.format === 'citizenId') kinds.set(field.name, 'document');
    else if (field.format === 'phone' && field.sensitivity !== 'public') kinds.set(field.name, 'phone');
    else if (
      field.kind === 'text' &&
      field.codeSet === null &&
      personTitle.test(field.title) &&
      !otherTitle.test(field.title)
    ) {
      kinds.set(field.name, 'name');
    } else if (
      /^(counterparty|applicant|complainant|creditor|beneficiary|debtor|subject|payee|payer|partyB)Name$/.test(
        field.name,
      )
    )
      kinds.set(field.name, 'maybe-name');
  }
  return kinds;
}

/** `王甲` → `王*`, `欧阳示例` → `欧***`. */
const maskName = (name: string): string => [...name].map((letter, i) => (i === 0 ? letter : '*')).join('');

/** Keeps the first three and the last four characters, or the ends of something shorter. */
export function maskNumber(value: string): string {
  const letters = [...value];
  const head = letters.length > 10 ? 3 : 1;
  const tail = letters.length > 10 ? 4 : 1;
  return letters.map((letter, i) => (i < head || i >= letters.length - tail ? letter : '*')).join('');
}

/** What may be a citizen number or a mobile number, in digits of any width, with blanks or hyphens between them. */
const citizenForm = /(?<![0-9A-Za-z０-９])[0-9０-９](?:[ -]?[0-9０-９]){16}[ -]?[0-9０-９XxＸｘ](?![0-9A-Za-z０-９])/g;
const mobileForm = /(?<![0-9A-Za-z０-９])[1１](?:[ -]?[0-9０-９]){10}(?![0-9A-Za-z０-９])/g;
const citizenId = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9X]$/i;
const mobile = /^1[3-9]\d{9}$/;

const maskedIf =
  (kind: RegExp) =>
  (written: string): string =>
    kind.test(written.normalize('NFKC').replace(/[ -]/g, '')) ? maskNumber(written) : written;

/** Masks personal numbers wherever they stand in a text. */
export const maskText = (text: string): string =>
  text.replace(citizenForm, maskedIf(citizenId)).replace(mobileForm, maskedIf(mobile));

/** A value without what may stand around it and is repaired: blanks, what cannot be seen, `="…"`. */
const unwrapped = (value: string): string => trimmed(trimmed(value).replace(/^="([^"]*)"$/, '$1'));

export function maskValue(value: string, kind: Kind | undefined): string {
  if (kind === 'name') return isOrganisation(value) ? maskText(value) : maskName(value);
  if (kind === 'maybe-name') {
    const name = unwrapped(value);
    return bareName.test(name) && !isOrganisation(name) ? maskName(value) : maskText(value);
  }
  return kind === undefined ? maskText(value) : maskNumber(value);
}

/** What a column that was taken for no field may hold, by its header. */
export function headerKind(header: string): Kind | undefined {
  if (/证件号|身份证|护照|账号|账户|卡号/.test(header)) return 'document';
  if (/电话|手机|联系方式|联系号码/.test(header)) return 'phone';
  if (personTitle.test(header) && !otherTitle.test(header)) return 'name';
  return /人员|人[)）\s]*$|人[（(:：]/.test(header) ? 'maybe-name' : undefined;
}
