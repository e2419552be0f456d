import { recordTypes } from '../generated/record-types.js';
import type { Report, ReportRule } from '../model/report.js';

type Lang = 'zh' | 'en';

/** Why the register of units does not help, by the part of the reason after `register:`. */
const registerWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '': ['没有给出主体登记库', 'no register of units given'],
  unlisted: ['单位不在主体登记库中', 'unit not in the register'],
  outside: [
    '企业、社会组织等不在主体登记库登记的单位',
    'an enterprise, an association or the like, which the register need not have',
  ],
  unreliable: [
    '主体登记库中该单位的条目有问题，或登记库没有读全',
    'the unit’s entry in the register is at fault, or the register was not read whole',
  ],
};

/** Why rules were not run, in words: `calendar:2027` → 日历未覆盖 2027 年. */
export function reasonWords(reason: string, lang: Lang): string {
  const colon = reason.indexOf(':');
  const [kind, what] = colon < 0 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 1)];
  const zh = lang === 'zh';
  switch (kind) {
    case 'calendar':
      return zh ? `日历未覆盖 ${what} 年` : `no calendar for ${what}`;
    case 'absent-type': {
      const title = recordTypes.find(({ id }) => id === what)?.title ?? what;
      return zh ? `本次没有「${title}」` : `no ${what} in this run`;
    }
    case 'not-given': {
      const title = recordTypes.flatMap(({ fields }) => fields).find(({ name }) => name === what)?.title ?? what;
      return zh ? `没有给出「${title}」` : `${what} not given`;
    }
    case 'outside-calendar':
      return zh ? '日期超出公历范围' : 'a day outside the calendar';
    case 'register':
      return registerWords[what]?.[zh ? 0 : 1] ?? reason;
    case 'digest':
      return zh ? '标准没有规定文件摘要按哪些字节计算' : 'the standard does not say which bytes a digest is of';
    case 'elsewhere':
      return zh
        ? '批次的记录不在同一个文件里，或分不清属于哪一批'
        : 'records of a batch are in another file, or may be of several batches';
    case 'too-many-units':
      return zh ? '单位太多，没有逐一核对零报告' : 'too many units to compare zero reports with';
    case 'crash':
      return zh ? `规则出错：${what}` : `the rule broke: ${what}`;
    default:
      return zh ? '没有检查基准日' : 'no day to judge by';
  }
}

/** Rules of the standard and conditions of the schemas: not what readers and shape tell. */
const isRule = ({ id }: ReportRule): boolean => !/^(input|shape|coverage|suppressions|register|entity)\//.test(id);

/** Missing inputs that the caller could give, for the sentence of the verdict; empty where nothing is missing. */
export function missingInputs(report: Report): readonly string[] {
  const reasons = new Set(report.rules.flatMap(({ why }) => why).filter((reason) => /^(calendar:|as-of)/.test(reason)));
  return [...reasons].sort().map((reason) => reasonWords(reason, report.lang));
}

/** How the rules fared, in a line or two for the ledger. */
export function ruleLines(report: Report): readonly string[] {
  const zh = report.lang === 'zh';
  const rules = report.rules.filter(isRule);
  if (rules.length === 0) return [];
  const of = (status: ReportRule['status']): number => rules.filter((rule) => rule.status === status).length;
  const blocked = rules.reduce((sum, rule) => sum + rule.blocked, 0);
  const counts = zh
    ? `规则 ${rules.length} 条：没有问题 ${of('passed')}，发现问题 ${of('found')}${of('suppressed') > 0 ? `，只有经说明不计的 ${of('suppressed')}` : ''}，未执行 ${of('not-run')}${of('crashed') > 0 ? `，出错 ${of('crashed')}` : ''}`
    : `${rules.length} rules: ${of('passed')} found nothing, ${of('found')} found something${of('suppressed') > 0 ? `, ${of('suppressed')} only what is suppressed` : ''}, ${of('not-run')} not run${of('crashed') > 0 ? `, ${of('crashed')} broke` : ''}`;
  const held =
    blocked === 0
      ? ''
      : zh
        ? `；因值本身有问题而没有判断 ${blocked} 次`
        : `; ${blocked} judgements held back by faulty values`;
  const reasons = new Map<string, number>();
  for (const reason of rules.flatMap(({ why }) => why)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const why = [...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) =>
      zh ? `${reasonWords(reason, 'zh')}（${count} 条规则）` : `${reasonWords(reason, 'en')} (${count} rules)`,
    );
  return [
    counts + held,
    ...(why.length === 0 ? [] : [(zh ? '有记录没有执行：' : 'not run on some records: ') + why.join(zh ? '、' : ', ')]),
  ];
}
