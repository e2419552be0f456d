import type { Lang } from '../../findings/texts/text.js';
import type { Cell, WarningDraft } from '../../model/audit-report.js';
import type { Scheme, Warning } from '../../model/evaluation.js';
import type { Code } from '../../model/record-type.js';
import { periodOn } from '../../register/periods.js';
import { allTypes } from '../../standard/all-types.js';
import { compareDecimals, normalizeDecimal, percentOf } from '../../standard/decimal.js';
import { firstReport } from '../../standard/operation.js';
import { countedTypes } from '../versions.js';
import type { AuditView } from '../view.js';
import { cities } from './cities.js';
import { Meter } from './measure.js';
import { placingByCity } from './placing.js';
import type { Tally } from './tally.js';

const letters = allTypes.get('warning-letter')!;

/**
 * Drafts of the warning letters that thresholds ask for, by city and in the order of `schemas/warnings.json`. Whether one is
 * sent is for the issuer to say: a draft has what follows from the data and names the fields it leaves open.
 */
export function warningDraftsOf(
  view: AuditView,
  cells: readonly Cell[],
  scheme: Scheme,
  lang: Lang,
): readonly WarningDraft[] {
  const meter = new Meter(view, cells);
  const placing = placingByCity(view);
  const measured = scheme.warnings.map((warning) => ({
    warning,
    threshold: normalizeDecimal(String(view.run.parameters[warning.threshold])),
    byCity: meter.tallies(warning.measure, warning.how, placing),
  }));
  return cities.flatMap((city) =>
    measured.flatMap(({ warning, threshold, byCity }) => {
      const tally = byCity.get(city.code);
      const value = tally && triggerOf(tally, warning);
      if (value === undefined || !isTriggered(value, threshold, warning)) return [];
      const record = recordOf(city, warning, value, threshold, tally!, view);
      return [
        {
          indicator: warning.id,
          title: warning.title[lang],
          holder: city.code,
          name: city.label,
          value,
          threshold,
          direction: warning.direction,
          record,
          open: letters.fields
            .filter(({ name, requirement }) => requirement === 'required' && record[name] === undefined)
            .map(({ title }) => title),
          records: tally!.places(view),
          recordCount: tally!.behindCount,
        },
      ];
    }),
  );
}

/** Undefined where there is nothing to say a share of. */
function triggerOf({ part, whole }: Tally, { how }: Warning): string | undefined {
  const value = how === 'sum' ? part : percentOf(part, whole, 2);
  return value === undefined ? undefined : normalizeDecimal(value);
}

/** What is just at the threshold triggers, too. Clause: 504.thresholdDirection. */
const isTriggered = (value: string, threshold: string, { direction }: Warning): boolean =>
  direction === '1' ? compareDecimals(value, threshold) >= 0 : compareDecimals(value, threshold) <= 0;

function recordOf(
  city: Code,
  warning: Warning,
  value: string,
  threshold: string,
  tally: Tally,
  view: AuditView,
): WarningDraft['record'] {
  const sourceId = idsOf(warning, tally);
  const sourceType = sourceTypeOf(warning);
  const { noSourceRecordWords } = view.run.parameters as { readonly noSourceRecordWords: readonly string[] };
  return {
    recordType: letters.code,
    operationType: firstReport,
    letterType: warning.letterType,
    warningLevel: warning.warningLevel,
    ...receiverOf(city.code, view),
    subjectDivision: city.code,
    riskType: warning.riskType,
    riskDescription: descriptionOf(city, warning, value, threshold, tally, view),
    triggerIndicator: warning.title.zh,
    triggerValue: value,
    threshold,
    thresholdDirection: warning.direction,
    ...(sourceId.length > 0 && sourceType !== null
      ? { sourceType, sourceId }
      : { remarks: `${noSourceRecordWords[0]}记录：触发值由汇总得出。` }),
    requirement: warning.requirement,
  };
}

function descriptionOf(
  { label }: Code,
  { how, title, unit, direction }: Warning,
  value: string,
  threshold: string,
  { part, whole, behindCount, unknown }: Tally,
  { settings: { year, asOf } }: AuditView,
): string {
  const share = how === 'share' ? `（${normalizeDecimal(part)}/${normalizeDecimal(whole)}）` : '';
  const side = direction === '1' ? '达到或者高于' : '等于或者低于';
  // the title ends in the unit, which stands beside the number
  const measured = title.zh.replace(/（[^（）]*）$/, '');
  const counted = (number: string): string => (unit === '%' ? `${number}%` : `${number} ${unit}`);
  return [
    `截至 ${asOf}，${label} ${year} ${measured.startsWith('年度') ? '年' : '年度'}${measured}为 ${counted(value)}${share}，${side}预警线 ${counted(threshold)}。`,
    behindCount > 0 ? `涉及 ${behindCount} 条记录。` : '',
    unknown > 0 ? `另有 ${unknown} 条因数据问题无法判断，没有计入。` : '',
  ].join('');
}

/** The type of the records behind it, where they are of one, and have identifiers. */
function sourceTypeOf({ measure }: Warning): string | null {
  if (measure.kind === 'duties') return null;
  const types = [...new Set(measure.sources.map(({ type }) => type))];
  return types.length === 1 && !countedTypes.has(types[0]!) ? allTypes.get(types[0]!)!.code : null;
}

function idsOf(warning: Warning, tally: Tally): readonly string[] {
  if (sourceTypeOf(warning) === null) return [];
  const ids = tally.behind().map(({ fact }) => fact.record['recordId']);
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** Code of the set `government-body-type`: a people's government; of `admin-level`: a city. */
const government = '1';
const cityLevel = '3';

/** The government of a city, where the register has exactly one. */
function receiverOf(city: string, { units, settings: { asOf } }: AuditView): Record<string, string> {
  const found = units.codes.flatMap((code) => {
    const entry = units.of(code);
    if (typeof entry === 'string') return [];
    const { name, subjectType, adminLevel, divisionCode, to } = periodOn(entry, asOf);
    const fits = subjectType === government && adminLevel === cityLevel && divisionCode === city;
    return fits && (to === null || to >= asOf) ? [{ receiverName: name, receiverCode: code }] : [];
  });
  return found.length === 1 ? found[0]! : {};
}
