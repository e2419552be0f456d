import { ruleTitle } from '../findings/rule-title.js';
import { sayIn } from '../findings/say.js';
import type { Lang } from '../findings/texts/text.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { Change } from '../model/change.js';
import type { ChangeCounts, Comparison, ComparisonGroup } from '../model/comparison.js';
import type { RenderedFinding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';

/** What a finding is called by how it stands to the earlier report. */
export const changeNames: Readonly<Record<Change, Readonly<Record<Lang, string>>>> = {
  added: { zh: '新增', en: 'new' },
  remaining: { zh: '仍存在', en: 'remaining' },
  fixed: { zh: '已修复', en: 'fixed' },
  gone: { zh: '记录不在本次数据中', en: 'record not in this data' },
  undecided: { zh: '无法比较', en: 'not comparable' },
};

/** What the column of a list is called that says so of each finding. */
export const changeColumn: Readonly<Record<Lang, string>> = { zh: '与上次比', en: 'Since the last report' };

/** What a finding of this run is called; empty where the run was held against none. */
export const changeOf = ({ change }: RenderedFinding, lang: Lang): string =>
  change === undefined ? '' : changeNames[change][lang];

/** 〔新增〕 beside a new finding; empty beside every other. */
export const changeMark = ({ change }: RenderedFinding, lang: Lang): string =>
  change === 'added' ? sayIn(lang)('〔新增〕', '[new] ') : '';

/**
 * 〔新增〕 or 〔新增 2 处〕 beside the findings of a rule on a field that are told together.
 * @param findings those that are listed. @param size how many there are.
 */
export function groupMark(
  comparison: Comparison | null,
  findings: readonly RenderedFinding[],
  size: number,
  lang: Lang,
): string {
  const [first] = findings;
  if (comparison === null || first === undefined) return '';
  const listed = findings.filter(({ change }) => change === 'added').length;
  // of those that are not listed only the rule and the field are known
  const kind = comparison.groups.find(({ rule, field }) => rule === first.rule && field === first.at.field);
  const added = size === findings.length ? listed : Math.min(size, Math.max(listed, kind?.counts.added ?? 0));
  if (added === 0) return '';
  return added === size ? sayIn(lang)('〔新增〕', ' [new]') : sayIn(lang)(`〔新增 ${added} 处〕`, ` [${added} new]`);
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The changes of all severities together. */
export function changeTotals({ counts }: Pick<Comparison, 'counts'>): ChangeCounts {
  const sum = (one: keyof ChangeCounts): number =>
    severities.reduce((total, severity) => total + counts[severity][one], 0);
  return {
    added: sum('added'),
    remaining: sum('remaining'),
    undecidedNow: sum('undecidedNow'),
    fixed: sum('fixed'),
    gone: sum('gone'),
    undecided: sum('undecided'),
  };
}

/** 「与上次（2025-11-01）比：新增 3 处 · 已修复 12 处 · 仍存在 40 处」, and what else there is. */
export function changeLine(comparison: Comparison, lang: Lang): string {
  const say = sayIn(lang);
  const { asOf } = comparison.baseline;
  return `${say(`与上次（${asOf}）比：`, `Since the report of ${asOf}: `)}${changeParts(changeTotals(comparison), lang).join(' · ')}`;
}

/** The parts of that line; the first three are always there. */
export function changeParts(counts: ChangeCounts, lang: Lang): readonly string[] {
  const part = (change: Change, count: number): string =>
    lang === 'zh' ? `${changeNames[change].zh} ${count} 处` : `${count} ${changeNames[change].en}`;
  const undecided = counts.undecided + counts.undecidedNow;
  return [
    part('added', counts.added),
    part('fixed', counts.fixed),
    part('remaining', counts.remaining),
    ...(counts.gone > 0 ? [part('gone', counts.gone)] : []),
    ...(undecided > 0 ? [undecidedPart(counts, lang)] : []),
  ];
}

/** What cannot be compared, of the last report and of this one apart: they are not the same findings. */
function undecidedPart({ undecided, undecidedNow }: ChangeCounts, lang: Lang): string {
  const say = sayIn(lang);
  const name = changeNames.undecided[lang];
  const then = say(`上次的 ${undecided} 处`, `${undecided} of then`);
  const now = say(`本次的 ${undecidedNow} 处`, `${undecidedNow} of now`);
  const parts = [...(undecided > 0 ? [then] : []), ...(undecidedNow > 0 ? [now] : [])];
  return lang === 'zh' ? `${name} ${parts.join('、')}` : `${name}: ${parts.join(', ')}`;
}

/** What a reader must know to take the comparison rightly; empty where both runs are alike and all was listed. */
export function changeNotes({ comparison, standard, profile, lang }: Report): readonly string[] {
  if (comparison === null) return [];
  const say = sayIn(lang);
  const { baseline } = comparison;
  const notes: string[] = [];
  if (baseline.standard !== standard.version)
    notes.push(
      say(
        `上次按标准 ${baseline.standard} 检查，本次按 ${standard.version}；两版都有的规则才能比较`,
        `The last report was made by standard ${baseline.standard}, this one by ${standard.version}: only rules of both are compared`,
      ),
    );
  if (baseline.profile.id !== profile.id)
    notes.push(
      say(
        `上次的口径是「${baseline.profile.title}」，本次是「${profile.title}」；两种口径都判的规则才能比较`,
        `The last report was for ${baseline.profile.title}, this one is for ${profile.title}: only rules of both are compared`,
      ),
    );
  if (baseline.unlisted > 0)
    notes.push(
      say(
        `上次的报告有 ${baseline.unlisted} 处没有逐条列出，无法比较；下次请用 -o 结果.ndjson 保存报告，再用它比较`,
        `${baseline.unlisted} findings of the last report are not listed in it and cannot be compared; save reports with -o result.ndjson to compare all`,
      ),
    );
  return notes;
}

/** Title of the section that tells what is fixed. */
export const fixedTitle = (comparison: Comparison, lang: Lang): string => {
  const { fixed } = changeTotals(comparison);
  return sayIn(lang)(`【已修复】共 ${fixed} 处`, `[Fixed] ${fixed} since the last report`);
};

/** Groups with something fixed, those with the most first. */
export const fixedGroups = ({ groups }: Comparison): readonly ComparisonGroup[] =>
  groups
    .filter(({ counts }) => counts.fixed > 0)
    .sort(
      (a, b) => b.counts.fixed - a.counts.fixed || compare(a.rule, b.rule) || compare(a.field ?? '', b.field ?? ''),
    );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What such a group is about: the header of then, else what the standard calls the field. */
export function changeTitle({ fixed, gone }: Comparison, { rule, field }: ComparisonGroup, lang: Lang): string {
  const one = [...fixed, ...gone].find((finding) => finding.rule === rule && finding.at.field === field);
  const title = one?.at.header ?? fieldTitles.get(field ?? '') ?? one?.params['title'] ?? ruleTitle(rule, lang);
  // a header may be written in several lines
  return String(title ?? sayIn(lang)('文件', 'file')).replace(/\s*\n\s*/g, '');
}

/** 「许可决定日期：已修复 3 处，本次还有 1 处」. */
export function fixedLine(comparison: Comparison, group: ComparisonGroup, lang: Lang): string {
  const { fixed, remaining, added, undecidedNow } = group.counts;
  const left = remaining + added + undecidedNow;
  const title = changeTitle(comparison, group, lang);
  return sayIn(lang)(
    `${title}：已修复 ${fixed} 处${left > 0 ? `，本次还有 ${left} 处` : ''}   [${group.rule}]`,
    `${title}: ${fixed} fixed${left > 0 ? `, ${left} now` : ''}   [${group.rule}]`,
  );
}

const fieldTitles: ReadonlyMap<string, string> = new Map(
  [...recordTypes, ...forms].flatMap(({ fields }) => fields.map(({ name, title }) => [name, title])),
);
