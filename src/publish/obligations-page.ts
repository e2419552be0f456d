import type { PeriodLength } from '../model/obligation.js';
import type { ObligationFile, WhoFile } from '../model/obligation-file.js';
import type { Field, RecordType } from '../model/record-type.js';
import { dutyText } from './duty-text.js';
import { confidences, severities } from './explain/labels.js';
import { shownValue } from './explain/values.js';
import { escaped, table } from './markdown.js';
import type { Standard } from './standard.js';

const periods: Readonly<Record<PeriodLength, string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  day: '每日',
};
const levels: Readonly<Record<string, string>> = { province: '省', city: '设区的市', county: '县（市、区）' };

const intro = [
  '完整性审查（`lucheng audit`）核对的全部义务：谁、什么事、最迟何时。缺了的、只有错误记录的按「程度」，迟了的至多为警告（「迟了同缺」的除外）。编号是 `coverage/` 加名称；一行有几类记录的，每类一项，编号再加 `-` 和记录类型。',
  '条件、期限的精确写法是 `schemas/obligations/<名称>.json` 里的表达式（写法见 [规则的写法](rule-language.md) 和 `schemas/obligation.json`）；各项从何而来、哪些没有列为义务，见 [决定 0008](../decisions/0008-the-completeness-audit.md)。',
];

/** Markdown of the page of all duties. @param forms tables that are no records, the register of units among them. */
export function obligationsPage(standard: Standard, forms: readonly RecordType[]): string {
  const rows = standard.obligations.map((duty) => [
    `<a id="${duty.name}"></a>\`${duty.name}\``,
    escaped(dutyText(standard, duty)),
    escaped(whoOf(standard, duty.who, forms)),
    escaped(shownBy(standard, duty, forms)),
    duty.period === undefined ? '每件' : `${periods[duty.period]}${duty.applies === undefined ? '' : '（有条件）'}`,
    duty.zeroReport ? '可以' : '',
    `${severities[duty.severity].zh}${duty.lateIsError ? '，迟了同缺' : ''}`,
    `${escaped(duty.basis.text)}（${confidences[duty.basis.confidence].zh}）`,
    (duty.parameters ?? []).map((name) => `\`${name}\``).join('、'),
    duty.measures?.join('、') ?? '各类的',
    duty.ref,
  ]);
  const head = ['名称', '内容', '谁', '凭什么', '报告期', '零报告', '程度', '依据', '参数', '措施', '目录编号'];
  const parts = ['<!-- 由 npm run generate 依 schemas/obligations 生成，不要手改。 -->', '# 义务（建议稿）', ...intro];
  return `${[...parts, ...table(head, rows)].join('\n\n')}\n`;
}

function whoOf(standard: Standard, who: WhoFile, forms: readonly RecordType[]): string {
  if ('divisions' in who) return levels[who.divisions] ?? who.divisions;
  if ('listed' in who) return '应报清单所列的单位';
  if ('each' in who) {
    const type = standard.types.find(({ id }) => id === who.each.type);
    return `${type?.title}的「${titleOf(fieldIn(type, who.each.unit))}」`;
  }
  const entity = forms.find(({ id }) => id === 'entity');
  const parts = Object.entries(who.units).map(([name, values]) => {
    const field = fieldIn(entity, name);
    return `${titleOf(field)}为 ${shownValue(standard, field, values)}`;
  });
  return `主体登记库中${parts.join('，')}的单位`;
}

function shownBy({ types }: Standard, { seen, done, who }: ObligationFile, forms: readonly RecordType[]): string {
  if (seen?.types !== undefined) return '该类记录';
  if (seen !== undefined) return titlesOf([...types, ...forms], [seen.type ?? '']).join('、');
  if (done === undefined) return '报送（批次信息的日期）';
  const type = 'each' in who ? types.find(({ id }) => id === who.each.type) : undefined;
  return `本记录的「${titleOf(fieldIn(type, done.replace('self.', '')))}」`;
}

const titlesOf = (types: readonly RecordType[], ids: readonly string[]): readonly string[] =>
  types.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
const fieldIn = (type: RecordType | undefined, name: string): Field | undefined =>
  type?.fields.find((field) => field.name === name);
const titleOf = (field: Field | undefined): string => field?.title ?? '';
