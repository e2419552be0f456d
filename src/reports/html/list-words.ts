import { sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Severity } from '../../model/finding.js';
import { changeColumn, changeNames } from '../change-words.js';
import { severityWords } from '../severity-words.js';

/** What may be sorted by: a column of the table each. */
export type ColumnId = 'severity' | 'place' | 'title' | 'value' | 'message' | 'fix' | 'rule' | 'change';

/** What may be chosen from the texts that are there. */
export type ChoiceId = 'file' | 'field' | 'rule' | 'change';

/** The words of the list, for the static part and for the script; `{name}` stands for what is filled in. */
export interface ListWords {
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly changes: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<ChoiceId, string>>;
  readonly search: string;
  readonly all: string;
  readonly choice: string;
  readonly otherChoices: string;
  readonly noField: string;
  readonly clear: string;
  readonly download: string;
  readonly downloadName: string;
  readonly shown: string;
  readonly shownOfListed: string;
  readonly none: string;
  readonly region: string;
  readonly caption: string;
  readonly filters: string;
  readonly cut: string;
  readonly whole: string;
  readonly shorter: string;
  readonly notPrinted: string;
  readonly noScript: string;
  readonly capped: string;
  readonly sortHint: string;
}

/** The words of the list in one language. */
export function listWordsOf(lang: Lang): ListWords {
  const say = sayIn(lang);
  const columns: Readonly<Record<ColumnId, string>> = {
    severity: say('程度', 'Severity'),
    place: say('位置', 'Place'),
    title: say('字段', 'Field'),
    value: say('现值', 'Value'),
    message: say('问题', 'Problem'),
    fix: say('怎么改', 'Fix'),
    rule: say('规则', 'Rule'),
    change: changeColumn[lang],
  };
  return {
    columns,
    severities: {
      error: severityWords.error[lang],
      warning: severityWords.warning[lang],
      info: severityWords.info[lang],
    },
    changes: {
      added: changeNames.added[lang],
      remaining: changeNames.remaining[lang],
      undecided: changeNames.undecided[lang],
    },
    choices: { file: say('文件', 'File'), field: columns.title, rule: columns.rule, change: columns.change },
    search: say('搜索', 'Search'),
    all: say('全部', 'All'),
    choice: say('{text}（{count} 处）', '{text} ({count})'),
    otherChoices: say('还有 {count} 种，请用搜索', '{count} more: use the search'),
    noField: say('（不针对某个字段）', '(about no field)'),
    clear: say('清除筛选', 'Clear filters'),
    download: say('另存所列问题（CSV）', 'Save what is shown (CSV)'),
    downloadName: say('问题清单.csv', 'findings.csv'),
    shown: say('显示 {shown} / 共 {all} 处', 'Showing {shown} of {all}'),
    shownOfListed: say(
      '显示 {shown} / 列出 {all} 处（共 {total} 处）',
      'Showing {shown} of {all} listed ({total} in all)',
    ),
    none: say('没有符合条件的问题。请放宽或清除筛选。', 'Nothing is as asked for. Ask for less, or clear the filters.'),
    region: say('问题清单，可以滚动', 'List of findings, can be scrolled'),
    caption: say('每行一处问题', 'One finding a row'),
    filters: say('筛选', 'Filters'),
    cut: say('……（共 {count} 字）', '… ({count} characters)'),
    whole: say('显示全文', 'Show all'),
    shorter: say('收起', 'Show less'),
    notPrinted: say(
      '打印只列出前 {printed} 处，另有 {more} 处没有打印。',
      'Only the first {printed} are printed; {more} more are not.',
    ),
    noScript: say(
      '这个浏览器没有运行脚本：下面只有前 {count} 处，共 {all} 处，也不能筛选。换一个浏览器打开，或者用 -o 结果.csv 得到表格。',
      'Scripts do not run in this browser: these are the first {count} of {all}, and they cannot be filtered. Open the page in another browser, or get a table by -o result.csv.',
    ),
    capped: say(
      '有 {groups} 组问题太多，每组只列出前 {listed} 处；各组的合计是准确的。全部问题用 -o 结果.ndjson 得到。',
      '{groups} groups are too large: of each only the first {listed} are listed. The totals of the groups are exact; -o result.ndjson has every finding.',
    ),
    sortHint: say('按{column}排序', 'Sort by {column}'),
  };
}

/** A text with what is filled in; numbers in groups of three digits. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name];
    return value === undefined ? all : typeof value === 'number' ? grouped(value) : value;
  });

/** `1,234`. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
