import { forms } from '../generated/forms.js';
import type { At, Params, RenderedFinding, Repair } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import type { Report } from '../model/report.js';
import { trimmed } from '../standard/characters.js';

/** Titles of fields that hold a natural person's name. */
const personTitle = /姓名|法定代表人|负责人|经办人|审核人|联系人|经营者|投诉人|承办人|责任人/;
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
const anyNumber = /[0-9０-９](?:[ -]?[0-9０-９]){9,}[XxＸｘ]?/g;
/** Rules that tell of such numbers in a text; elsewhere long numbers are document numbers and stay readable. */
const aboutNumbers = /personal-number|mobile-number|unmasked-number|citizen-number|person-out-of-scope/;

type Kind = 'document' | 'phone' | 'name' | 'maybe-name';

/** What kind of personal data a field holds; undefined where it holds none. */
function kindsOf(types: readonly RecordType[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const field of types.flatMap((type) => type.fields)) {
    if (field.format === 'personalId' || field.format === 'citizenId') kinds.set(field.name, 'document');
    else if (field.format === 'phone' && field.sensitivity !== 'public') kinds.set(field.name, 'phone');
    else if (
      field.kind === 'text' &&
      field.codeSet === null &&
      personTitle.test(field.title) &&
      !/证件|类型|职务|代码|电话|单位|意见/.test(field.title)
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
function maskNumber(value: string): string {
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

/** Characters of a value that a message quotes at most. */
const quotedCharacters = 40;

/** Masks personal numbers wherever they stand in a text. */
export const maskText = (text: string): string =>
  text.replace(citizenForm, maskedIf(citizenId)).replace(mobileForm, maskedIf(mobile));

/** A value without what may stand around it and is repaired: blanks, what cannot be seen, `="…"`. */
const unwrapped = (value: string): string => trimmed(trimmed(value).replace(/^="([^"]*)"$/, '$1'));

function maskValue(value: string, kind: Kind | undefined): string {
  if (kind === 'name') return isOrganisation(value) ? maskText(value) : maskName(value);
  if (kind === 'maybe-name') {
    const name = unwrapped(value);
    return bareName.test(name) && !isOrganisation(name) ? maskName(value) : maskText(value);
  }
  return kind === undefined ? maskText(value) : maskNumber(value);
}

/**
 * The report with personal data masked: documents, phones, names of natural persons, and such numbers in any text.
 * Truth is tested on the report before this.
 */
export function maskReport(report: Report, types: readonly RecordType[]): Report {
  const mask = eachMask(types);
  return {
    ...report,
    findings: report.findings.map(mask.finding),
    suppressed: report.suppressed.map((one) => ({ ...one, reason: maskText(one.reason) })),
    repairs: report.repairs.map(mask.repair),
    // the earlier report need not have been masked
    comparison: report.comparison && {
      ...report.comparison,
      fixed: report.comparison.fixed.map(mask.finding),
      gone: report.comparison.gone.map(mask.finding),
    },
  };
}

/** Masks findings and repairs one by one, as `maskReport` does, for what a report does not list. */
export function eachMask(types: readonly RecordType[]): {
  readonly finding: (finding: RenderedFinding) => RenderedFinding;
  readonly repair: (repair: Repair) => Repair;
} {
  const kinds = kindsOf([...types, ...forms]);
  const kindAt = (at: At): Kind | undefined => (at.field === null ? undefined : kinds.get(at.field));
  return {
    finding: (finding) => maskFinding(finding, kindAt(finding.at), kinds),
    repair: (repair) => ({ ...repair, ...maskChange(repair, kindAt(repair.at)) }),
  };
}

/** The value of a finding as `maskReport` shows it; one that is masked already stays as it is. */
export function valueMask(
  types: readonly RecordType[],
): (finding: Pick<RenderedFinding, 'rule' | 'at' | 'value'>) => string | null {
  const kinds = kindsOf([...types, ...forms]);
  return (finding) => maskedValue(finding, finding.at.field === null ? undefined : kinds.get(finding.at.field));
}

/** Masks what a repair was made of and became, as `maskReport` does. */
export function repairMask(
  types: readonly RecordType[],
): (repair: Change & { readonly field: string | null }) => Change {
  const kinds = kindsOf([...types, ...forms]);
  return (repair) => maskChange(repair, repair.field === null ? undefined : kinds.get(repair.field));
}

function maskFinding(
  finding: RenderedFinding,
  kind: Kind | undefined,
  kinds: ReadonlyMap<string, Kind>,
): RenderedFinding {
  const value = maskedValue(finding, kind);
  const hidden = hiddenIn(finding, kind, kinds);
  const tell = (text: string): string => maskText(hidden.reduce((all, [raw, mask]) => all.replaceAll(raw, mask), text));
  const params = maskParams(finding.params, tell);
  return { ...finding, value, params, message: tell(finding.message), why: tell(finding.why), fix: tell(finding.fix) };
}

function maskedValue({ rule, value }: Pick<RenderedFinding, 'rule' | 'value'>, kind: Kind | undefined): string | null {
  if (value === null) return null;
  const plain = maskValue(value, kind);
  return aboutNumbers.test(rule) ? plain.replace(anyNumber, maskNumber) : plain;
}

/** What the words of a finding may quote and must not show, with what stands for it: the longest first. */
function hiddenIn(
  { value, params }: RenderedFinding,
  kind: Kind | undefined,
  kinds: ReadonlyMap<string, Kind>,
): [string, string][] {
  const quoted: [string, Kind | undefined][] = value === null ? [] : [[value, kind]];
  for (const [name, param] of Object.entries(params)) {
    // a rule’s parameters are named for the fields they quote
    const field = /^(?:self|other|prev)\.(\w+)$/.exec(name)?.[1];
    const own = name === 'suggestion' || name === 'last' ? kind : kinds.get(field ?? '');
    if (typeof param === 'string' && own !== undefined) quoted.push([param, own]);
  }
  return quoted
    .map(([raw, own]): [string, string] => [raw, maskValue(raw, own)])
    .filter(([raw, mask]) => raw !== '' && raw !== mask)
    .flatMap(([raw, mask]): [string, string][] => {
      // a message quotes only the beginning of a long value
      const [begin, masked] = [raw, mask].map((whole) => [...whole].slice(0, quotedCharacters).join('')) as [
        string,
        string,
      ];
      return [
        [raw, mask],
        [begin, masked],
      ];
    });
}

function maskParams(params: Params, tell: (text: string) => string): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? tell(value) : typeof value === 'object' ? value.map(tell) : value,
    ]),
  );
}

type Change = Pick<Repair, 'from' | 'to'>;

const maskChange = ({ from, to }: Change, kind: Kind | undefined): Change => ({
  from: maskValue(from, kind),
  to: maskValue(to, kind),
});
