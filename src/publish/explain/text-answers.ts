import { findingTexts } from '../../findings/texts/catalogue.js';
import { repairTexts } from '../../findings/texts/repair.js';
import type { Text } from '../../findings/texts/text.js';
import type { Both, RepairAnswer, TextAnswer } from './answers.js';

/** What stands at the places of a message that are filled for each finding. */
const places: Readonly<Record<string, Both>> = {
  allowed: { zh: '可填的值', en: 'allowed values' },
  code: { zh: '代码', en: 'code' },
  character: { zh: '字符', en: 'character' },
  column: { zh: '列号', en: 'column' },
  columns: { zh: '各列', en: 'columns' },
  count: { zh: '数目', en: 'count' },
  day: { zh: '日期', en: 'day' },
  detail: { zh: '原因', en: 'reason' },
  done: { zh: '已报送的条数', en: 'submitted' },
  encoding: { zh: '编码', en: 'encoding' },
  entries: { zh: '其中的文件', en: 'entries' },
  expected: { zh: '应有的值', en: 'expected' },
  first: { zh: '最早的值', en: 'first value' },
  found: { zh: '实有的', en: 'found' },
  from: { zh: '起始日期', en: 'first day' },
  generation: { zh: '代次', en: 'generation' },
  header: { zh: '列名', en: 'header' },
  id: { zh: '批次号', en: 'submission' },
  ids: { zh: '批次号', en: 'submissions' },
  key: { zh: '名称', en: 'name' },
  kind: { zh: '种类', en: 'kind' },
  label: { zh: '代码的名称', en: 'label' },
  last: { zh: '最后的值', en: 'last value' },
  length: { zh: '长度', en: 'length' },
  limit: { zh: '限度', en: 'limit' },
  line: { zh: '行号', en: 'line' },
  lookedFor: { zh: '找过的列名', en: 'looked for' },
  matched: { zh: '对上的列', en: 'matched' },
  megabytes: { zh: '限度', en: 'limit' },
  missing: { zh: '缺少的列', en: 'missing columns' },
  now: { zh: '现行版本', en: 'today’s version' },
  nearest: { zh: '最相近的', en: 'nearest' },
  of: { zh: '总数', en: 'total' },
  offset: { zh: '位置', en: 'offset' },
  note: { zh: '理由', en: 'reason' },
  open: { zh: '前缀', en: 'prefix' },
  operation: { zh: '操作类型', en: 'operation' },
  option: { zh: '名称', en: 'name' },
  other: { zh: '前一张表', en: 'table before' },
  otherFrom: { zh: '另一段的起始日期', en: 'first day of the other' },
  otherTo: { zh: '另一段的截止日期', en: 'last day of the other' },
  part: { zh: '内部文件', en: 'part' },
  parts: { zh: '各部分', en: 'parts' },
  path: { zh: '路径', en: 'path' },
  paths: { zh: '各处路径', en: 'paths' },
  period: { zh: '时段', en: 'period' },
  position: { zh: '第几位', en: 'position' },
  profile: { zh: '口径', en: 'profile' },
  recordId: { zh: '记录标识', en: 'record id' },
  renamed: { zh: '改了名的列', en: 'renamed columns' },
  rest: { zh: '没有报送的条数', en: 'not sent' },
  row: { zh: '行号', en: 'row' },
  rows: { zh: '各行', en: 'rows' },
  rules: { zh: '规则编号', en: 'rules' },
  rule: { zh: '规则编号', en: 'rule' },
  set: { zh: '代码集', en: 'code set' },
  size: { zh: '字节数', en: 'bytes' },
  source: { zh: '来处', en: 'source' },
  standardForm: { zh: '标准的写法', en: 'standard’s form' },
  successors: { zh: '后继代码', en: 'successors' },
  suggestion: { zh: '建议的值', en: 'suggestion' },
  template: { zh: '模板的记录类型', en: 'type of the template' },
  title: { zh: '数据项', en: 'field' },
  to: { zh: '截止日期', en: 'last day' },
  type: { zh: '记录类型', en: 'record type' },
  typed: { zh: '所填的词', en: 'word given' },
  unit: { zh: '单位', en: 'unit' },
  unknown: { zh: '结果不明的条数', en: 'not known' },
  until: { zh: '日期', en: 'day' },
  value: { zh: '所填的值', en: 'value' },
  was: { zh: '模板的版本', en: 'version of the template' },
  year: { zh: '年份', en: 'year' },
  years: { zh: '年份', en: 'years' },
};

/** Places that stand for something else in the messages of one finding. */
const ownPlaces: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  'batch/records-in-zero-report': { found: { zh: '记录类型', en: 'record type' } },
  'batch/type-differs': { found: { zh: '记录类型', en: 'record type' } },
  'batch/type-differs#record': {
    found: { zh: '记录类型', en: 'record type' },
    expected: { zh: '批次的类型代码', en: 'code of the batch' },
  },
  'batch/unit-differs#record': { expected: { zh: '批次的单位', en: 'unit of the batch' } },
  'batch/unit-differs': { found: { zh: '别的单位', en: 'another unit' } },
  'input/hidden-sheet': { title: { zh: '记录类型', en: 'record type' } },
  'input/template-type': { title: { zh: '记录类型', en: 'record type' } },
  'input/template-version': {
    title: { zh: '记录类型', en: 'record type' },
    type: { zh: '类型编号', en: 'id of the type' },
  },
  'input/json-syntax': { found: { zh: '读到的文字', en: 'text found' } },
  'input/mojibake': { found: { zh: '乱码', en: 'garbled text' }, suggestion: { zh: '可能的原文', en: 'likely text' } },
  'input/not-a-workbook': { found: { zh: '其中的文件', en: 'entries' } },
  'input/not-an-object': { found: { zh: '读到的文字', en: 'text found' } },
  'input/not-json-object': { found: { zh: '读到的文字', en: 'text found' } },
  'input/ragged': { found: { zh: '列数', en: 'columns' }, expected: { zh: '列数', en: 'columns' } },
  'input/statistics': { found: { zh: '各列名', en: 'headers' } },
  'input/unknown-layout': {
    megabytes: { zh: '限度', en: 'limit' },
    now: { zh: '现行版本', en: 'today’s version' },
    nearest: { zh: '记录类型', en: 'record type' },
    matched: { zh: '列数', en: 'columns' },
    found: { zh: '各列名', en: 'headers' },
  },
  'submission/no-identity': { missing: { zh: '缺少的数据项', en: 'missing fields' } },
  'submission/pending': { title: { zh: '记录类型', en: 'record type' } },
  'submission/refused': { title: { zh: '记录类型', en: 'record type' } },
};

/** @throws Error for a place without a word: whoever writes a text with a new one adds its word. */
function inWords(id: string, text: Text, member: 'message' | 'why' | 'fix'): Both {
  const fill = (lang: 'zh' | 'en'): string =>
    text[lang][member].replace(/\[\[|\]\]/g, '').replace(/\{(\w+)\}/g, (_all, name: string) => {
      const word = ownPlaces[id]?.[name] ?? places[name];
      if (word === undefined) throw new Error(`no word for {${name}}`);
      return `〔${word[lang]}〕`;
    });
  return { zh: fill('zh'), en: fill('en') };
}

/** Ids of the findings of reading and of shape, without their reasons, sorted. */
export const textIds: readonly string[] = [
  ...new Set(Object.keys(findingTexts).map((key) => key.split('#')[0]!)),
].sort();

/** A finding of reading or of shape with every reason it may have. */
export const textAnswer = (id: string): TextAnswer => ({
  kind: 'text',
  id,
  variants: Object.entries(findingTexts)
    .filter(([key]) => key.split('#')[0] === id)
    .map(([key, text]) => ({
      reason: key.split('#')[1] ?? null,
      message: inWords(id, text, 'message'),
      why: inWords(id, text, 'why'),
      fix: inWords(id, text, 'fix'),
    })),
});

/** Ids of the kinds of repair, sorted. */
export const repairIds: readonly string[] = Object.keys(repairTexts).sort();

/** A kind of repair. */
export const repairAnswer = (id: string): RepairAnswer => ({ kind: 'repair', id, does: repairTexts[id]! });
