import { render } from '../../findings/render.js';
import type { Lang } from '../../findings/texts/text.js';
import { forms } from '../../generated/forms.js';
import { recordTypes } from '../../generated/record-types.js';
import type { Finding, Params } from '../../model/finding.js';
import { eachMask } from '../../reports/mask.js';
import type { Words } from '../problem.js';

/** An issue as the contract has it. */
export interface Issue {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly pointer: string;
  readonly field?: string;
  readonly title?: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

type Three = Readonly<Record<'message' | 'why' | 'fix', Words>>;

const three = (zh: readonly [string, string, string], en: readonly [string, string, string]): Three => ({
  message: { zh: zh[0], en: en[0] },
  why: { zh: zh[1], en: en[1] },
  fix: { zh: zh[2], en: en[2] },
});

/** Words of what only the platform can find, with `{name}` for the finding’s values. */
const platformTexts: Readonly<Record<string, Three>> = {
  'platform/revision-conflict': three(
    [
      '这条记录的第 {revision} 版平台已经收下，内容与这次的不同',
      '一个版次只能有一种内容，不然查不清哪一份是报过的',
      '内容确有变化的，用「变更」报第 {next} 版；只是重报的，请用原来的内容',
    ],
    [
      'Revision {revision} of this record has been accepted with other content',
      'A revision has one content, or nobody can tell what was reported',
      'Report revision {next} as a change, or send the content as it was',
    ],
  ),
  'platform/revision-gap': three(
    [
      '版次是 {revision}，平台现行的是第 {current} 版，下一版应为第 {next} 版',
      '版次逐一相接，中间缺的会让人以为漏报了',
      '先报缺的版次，或者把版次改为 {next}',
    ],
    [
      'The revision is {revision}, but the current one is {current}: the next is {next}',
      'Revisions follow one another; a gap looks like something not reported',
      'Report what is missing first, or make it revision {next}',
    ],
  ),
  'platform/supersedes-mismatch': three(
    [
      'supersedesDigest 是「{given}」，现行第 {current} 版的摘要是「{digest}」',
      '更正和撤回要针对看到的那一版，不然会盖掉别人刚做的修改',
      '重新读取现行版次，确认以后用它的摘要再报',
    ],
    [
      'supersedesDigest is {given}, but the digest of the current revision {current} is {digest}',
      'A change is made to the version that was looked at, or it would undo somebody else’s',
      'Read the current revision again, and report with its digest',
    ],
  ),
  'platform/withdrawn': three(
    ['这条记录已经在第 {current} 版撤回', '撤回以后不再接受新的版次', '需要重新报送的，编新的记录标识'],
    [
      'This record was withdrawn with revision {current}',
      'A withdrawn record takes no further revisions',
      'Report it anew under another record id',
    ],
  ),
  'platform/operation-mismatch': three(
    [
      '操作类型是 {operation}，版次是 {revision}：新增（1）是第 1 版，变更（2）和撤销（3）从第 2 版起',
      '操作类型与版次对不上，分不清是新报还是更正',
      '新增的版次填 1；更正、撤回的填现行版次加 1',
    ],
    [
      'Operation {operation} with revision {revision}: a first report (1) is revision 1, changes (2) and withdrawals (3) come after it',
      'Operation and revision contradict one another',
      'Give a first report revision 1, and others the current revision plus 1',
    ],
  ),
  'platform/unusable-id': three(
    [
      '「记录标识」里夹有空字符（U+0000）',
      '平台按记录标识存取记录，带空字符的存不下，以后也查不到',
      '去掉空字符再报；多半是导出时从定长字段带出来的',
    ],
    [
      'The record id has a NUL (U+0000) in it',
      'Records are kept and found by their ids, which cannot have one',
      'Take the NUL out and report again',
    ],
  ),
  'platform/all-or-nothing': three(
    [
      '同批的其他记录有退回的，按 all-or-nothing 一起退回',
      '这一批要求要么全部接收，要么全部退回',
      '改正有问题的记录，用新的批次号整批再报',
    ],
    [
      'Other records of this batch were rejected, and it is all-or-nothing',
      'The batch asks for all of it or nothing',
      'Correct the others and submit the whole batch under a new id',
    ],
  ),
};

/** Something only the platform can find, about an entry. */
export const platformFinding = (rule: string, pointer: string, params: Params): Finding => ({
  rule,
  severity: 'error',
  at: { file: '', sheet: null, row: null, line: null, column: null, header: null, field: null, pointer },
  key: null,
  params,
  value: null,
  related: [],
});

const types = [...recordTypes, ...forms];
const mask = eachMask(recordTypes);
const titles = new Map(types.flatMap(({ fields }) => fields.map(({ name, title }) => [name, title] as const)));

/** A finding in words, with personal data hidden. */
export function issueOf(finding: Finding, lang: Lang): Issue {
  const { rule, severity, at, params } = finding;
  const own = platformTexts[rule];
  const words = own === undefined ? mask.finding(render(finding, lang, types)) : filled(own, params, lang);
  const title = titles.get(at.field ?? '');
  return {
    rule,
    severity,
    pointer: at.pointer ?? '',
    ...(at.field === null ? {} : { field: at.field }),
    ...(title === undefined ? {} : { title }),
    message: words.message,
    why: words.why,
    fix: words.fix,
  };
}

function filled(texts: Three, params: Params, lang: Lang): Readonly<Record<keyof Three, string>> {
  const fill = (words: Words): string =>
    words[lang].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { message: fill(texts.message), why: fill(texts.why), fix: fill(texts.fix) };
}
