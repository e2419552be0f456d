import { forms } from '../generated/forms.js';
import type { At, Params, RenderedFinding, Repair } from '../model/finding.js';
import type { RecordType } from '../model/record-type.js';
import type { Report } from '../model/report.js';
import { contextMask } from './mask-context.js';
import { anyNumber, type Kind, kindsOf, maskNumber, maskText, maskValue } from './mask-values.js';

/** Rules that tell of such numbers in a text; elsewhere long numbers are document numbers and stay readable. */
const aboutNumbers = /personal-number|mobile-number|unmasked-number|citizen-number|person-out-of-scope/;

/** Characters of a value that a message quotes at most. */
const quotedCharacters = 40;

/**
 * The report with personal data masked: documents, phones, names of natural persons, and such numbers in any text.
 * Truth is tested on the report before this.
 */
export function maskReport(report: Report, types: readonly RecordType[]): Report {
  const kinds = kindsOf([...types, ...forms]);
  const mask = maskBy(kinds);
  const findings = report.findings.map(mask.finding);
  const repairs = report.repairs.map(mask.repair);
  const maskCell = contextMask(kinds, [
    ...report.findings.map(({ value }, i) => [value, findings[i]!.value] as const),
    ...report.repairs.flatMap(({ from, to }, i) => [[from, repairs[i]!.from] as const, [to, repairs[i]!.to] as const]),
  ]);
  return {
    ...report,
    findings: report.findings.map((finding, i) => {
      const { context } = finding;
      if (context === undefined) return findings[i]!;
      const tell = wordMask(finding, kindAt(finding.at, kinds), kinds);
      return { ...findings[i]!, context: context.map((cell) => ({ ...cell, value: tell(maskCell(cell)) })) };
    }),
    suppressed: report.suppressed.map((one) => ({ ...one, reason: maskText(one.reason) })),
    repairs,
    // the earlier report need not have been masked
    comparison: report.comparison && {
      ...report.comparison,
      fixed: report.comparison.fixed.map(mask.finding),
      gone: report.comparison.gone.map(mask.finding),
    },
  };
}

interface Mask {
  readonly finding: (finding: RenderedFinding) => RenderedFinding;
  readonly repair: (repair: Repair) => Repair;
}

/** Masks findings and repairs one by one, as `maskReport` does, for what a report does not list. */
export const eachMask = (types: readonly RecordType[]): Mask => maskBy(kindsOf([...types, ...forms]));

/** The cells around a finding are left out: what of them is personal only shows in the report as a whole. */
const maskBy = (kinds: ReadonlyMap<string, Kind>): Mask => ({
  finding: ({ context: _, ...finding }) => maskFinding(finding, kindAt(finding.at, kinds), kinds),
  repair: (repair) => ({ ...repair, ...maskChange(repair, kindAt(repair.at, kinds)) }),
});

const kindAt = ({ field }: At, kinds: ReadonlyMap<string, Kind>): Kind | undefined =>
  field === null ? undefined : kinds.get(field);

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
  const tell = wordMask(finding, kind, kinds);
  const params = maskParams(finding.params, tell);
  return { ...finding, value, params, message: tell(finding.message), why: tell(finding.why), fix: tell(finding.fix) };
}

function maskedValue({ rule, value }: Pick<RenderedFinding, 'rule' | 'value'>, kind: Kind | undefined): string | null {
  if (value === null) return null;
  const plain = maskValue(value, kind);
  return aboutNumbers.test(rule) ? plain.replace(anyNumber, maskNumber) : plain;
}

/** Masks in a text what the finding quotes and its words must not show. */
function wordMask(
  finding: RenderedFinding,
  kind: Kind | undefined,
  kinds: ReadonlyMap<string, Kind>,
): (text: string) => string {
  const hidden = hiddenIn(finding, kind, kinds);
  return (text) => maskText(hidden.reduce((all, [raw, mask]) => all.replaceAll(raw, mask), text));
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
