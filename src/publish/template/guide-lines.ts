import type { Field, RecordType } from '../../model/record-type.js';
import { dutyText } from '../duty-text.js';
import { confidences } from '../explain/labels.js';
import { schemaOf, textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import { firstRow, recordRows } from './data-sheet.js';
import type { TemplateKind } from './kinds.js';

/** A line of 「填报说明」: what it is about, and what is said. */
export type GuideLine = readonly [label: string, words: string];

/** A sheet to be filled, as the guide speaks of it. */
export interface GuideTable {
  readonly type: RecordType;
  readonly sheet: string;
  readonly columns: readonly Field[];
}

/** What is said of one sheet: what a row of it is, when it is due, what is not asked for. */
export function tableLines(standard: Standard, { type, columns }: GuideTable): readonly GuideLine[] {
  const schema = schemaOf(standard, type.id);
  const asked = new Set(columns);
  const left = type.fields.filter((field) => !asked.has(field)).map(({ title }) => `「${title}」`);
  const key = type.uniqueKey.map((name) => type.fields.find((field) => field.name === name)?.title ?? '');
  const lines: readonly GuideLine[] = [
    ['填什么', textIn(schema, 'description')],
    ['一行是什么', textIn(schema, 'x-granularity')],
    ['怎样算同一条', `${key.map((title) => `「${title}」`).join('、')}都相同的是同一条记录，不要重复填。`],
    ['何时报', dutyLines(standard, type).join('\n')],
    ['不用填的', left.length === 0 ? '' : `${left.join('、')}没有列出：由其他列得出，或报送时生成。`],
    ['牵头单位', textIn(schema, 'x-lead')],
  ];
  return lines.filter(([, words]) => words !== '');
}

/** Duties that are fulfilled by records of a type, or follow from them. */
function dutyLines(standard: Standard, type: RecordType): readonly string[] {
  const duties = standard.obligations.filter(
    ({ seen, who }) =>
      seen?.type === type.id || seen?.types?.includes(type.id) || ('each' in who && who.each.type === type.id),
  );
  return duties.map((duty) => {
    const text = duty.text.replaceAll('{type}', `「${type.title}」`);
    const { basis } = duty;
    const said = inMonths(dutyText(standard, { ...duty, text }));
    return `· ${said}。（${basis.text}；${confidences[basis.confidence].zh}）`;
  });
}

/** `03-31` as `3 月 31 日`. */
const inMonths = (text: string): string =>
  text.replace(/(?<![\d-])(\d\d)-(\d\d)(?![\d-])/g, (_, month, day) => `${Number(month)} 月 ${Number(day)} 日`);

/** How the sheets are filled. */
export function fillLine(tables: readonly GuideTable[]): GuideLine {
  const sheets = tables.map(({ sheet }) => `「${sheet}」`).join('、');
  const has = (test: (field: Field) => boolean): boolean => tables.some(({ columns }) => columns.some(test));
  const lines: readonly (string | false)[] = [
    `在${sheets}第 ${firstRow} 行起填写，一条记录一行。列名不要改；列的次序可以变，用不到的选填列可以删去。序号随意填，只是便于查找。`,
    '「示例」行不算记录，不用删。不要把数据写在示例行上。',
    '代码列从下拉列表选择，写作「1 新增」，检查和报送只取前面的代码；从别处粘贴来的只有「1」也可以。',
    has(({ multi }) => multi) && '可填多个的列，先选一个，再接着写别的，用半角分号隔开，如「1 官方网站;3 新闻媒体」。',
    has(({ open }) => open !== null) && '列表里没有的种类，写作「其他-具体名称」，弹出询问时选「是」。',
    has(({ kind }) => kind === 'date') && '日期写作 2026-03-01；没有期限的截止日期填 2099-12-31。',
    has(({ kind }) => kind === 'number') && '金额、数量只写数字，单位以列名为准。',
    '没有内容的留空，不写「无」「/」「-」。',
    '从别的表格粘贴时，用「选择性粘贴—数值」：直接粘贴会盖掉下拉列表和单元格格式，长号码可能变成科学计数，日期可能变成数字。',
    `下拉列表和格式到第 ${firstRow + recordRows - 1} 行为止；再往下也可以填，照样检查。`,
  ];
  const told = lines.filter((line): line is string => line !== false).map((line, i) => `${i + 1}. ${line}`);
  return ['怎么填', told.join('\n')];
}

/** How a filled workbook is checked, and what it was made by. */
export const checkLines = ({ id }: TemplateKind, version: string): readonly GuideLine[] => [
  [
    '怎么检查',
    '填好、保存以后运行：npx lucheng check 文件名.xlsx\n加上 --annotate 文件夹，另得一份标好问题的副本；结论为「合格」再报送。检查在自己的电脑上进行，不联网，原文件不改动。',
  ],
  [
    '版本',
    `数据标准（建议稿）${version}，由 lucheng template ${id} 生成。建议稿没有发布，各项要求待主管部门确认；标准更新、模板过时的，检查时会提示。`,
  ],
];
