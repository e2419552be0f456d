import { containerTexts } from '../../findings/texts/containers.js';
import { damageTexts } from '../../findings/texts/damage.js';
import { fileTexts } from '../../findings/texts/files.js';
import { formTexts } from '../../findings/texts/forms.js';
import { identifierTexts } from '../../findings/texts/identifiers.js';
import { jsonTexts } from '../../findings/texts/json.js';
import { repairTexts } from '../../findings/texts/repair.js';
import { tableTexts } from '../../findings/texts/tables.js';
import type { Text } from '../../findings/texts/text.js';
import { valueTexts } from '../../findings/texts/values.js';
import type { Both, RepairAnswer, TextAnswer } from './answers.js';

const catalogue: Readonly<Record<string, Text>> = {
  ...containerTexts,
  ...damageTexts,
  ...fileTexts,
  ...jsonTexts,
  ...tableTexts,
  ...valueTexts,
  ...formTexts,
  ...identifierTexts,
};

/** What stands at the places of a message that are filled for each finding. */
const places: Readonly<Record<string, Both>> = {
  allowed: { zh: '可填的值', en: 'allowed values' },
  character: { zh: '字符', en: 'character' },
  column: { zh: '列', en: 'column' },
  columns: { zh: '各列', en: 'columns' },
  count: { zh: '数目', en: 'count' },
  detail: { zh: '原因', en: 'reason' },
  encoding: { zh: '编码', en: 'encoding' },
  entries: { zh: '其中的文件', en: 'entries' },
  expected: { zh: '应有的值', en: 'expected' },
  found: { zh: '实有的', en: 'found' },
  header: { zh: '列名', en: 'header' },
  key: { zh: '名称', en: 'name' },
  kind: { zh: '种类', en: 'kind' },
  label: { zh: '代码的名称', en: 'label' },
  last: { zh: '最后的值', en: 'last value' },
  length: { zh: '长度', en: 'length' },
  limit: { zh: '限度', en: 'limit' },
  line: { zh: '行号', en: 'line' },
  lookedFor: { zh: '找过的列名', en: 'looked for' },
  matched: { zh: '对上的列', en: 'matched' },
  megabytes: { zh: '兆字节数', en: 'megabytes' },
  nearest: { zh: '最相近的', en: 'nearest' },
  offset: { zh: '位置', en: 'offset' },
  note: { zh: '理由', en: 'reason' },
  open: { zh: '前缀', en: 'prefix' },
  option: { zh: '上限名称', en: 'limit' },
  other: { zh: '另一张表', en: 'another table' },
  part: { zh: '内部文件', en: 'part' },
  parts: { zh: '各部分', en: 'parts' },
  path: { zh: '路径', en: 'path' },
  paths: { zh: '各处路径', en: 'paths' },
  position: { zh: '第几位', en: 'position' },
  profile: { zh: '口径', en: 'profile' },
  row: { zh: '行号', en: 'row' },
  rows: { zh: '各行', en: 'rows' },
  rule: { zh: '规则编号', en: 'rule' },
  set: { zh: '代码集', en: 'code set' },
  successors: { zh: '后继代码', en: 'successors' },
  suggestion: { zh: '建议的值', en: 'suggestion' },
  title: { zh: '数据项', en: 'field' },
  type: { zh: '记录类型', en: 'record type' },
  typed: { zh: '所填的词', en: 'word given' },
  unit: { zh: '单位', en: 'unit' },
  until: { zh: '日期', en: 'day' },
  value: { zh: '所填的值', en: 'value' },
  year: { zh: '年份', en: 'year' },
};

/** @throws Error for a place without a word: whoever writes a text with a new one adds its word. */
function inWords(text: Text, member: 'message' | 'why' | 'fix'): Both {
  const fill = (lang: 'zh' | 'en'): string =>
    text[lang][member].replace(/\[\[|\]\]/g, '').replace(/\{(\w+)\}/g, (_all, name: string) => {
      const word = places[name];
      if (word === undefined) throw new Error(`no word for {${name}}`);
      return `〔${word[lang]}〕`;
    });
  return { zh: fill('zh'), en: fill('en') };
}

/** Ids of the findings of reading and of shape, without their reasons, sorted. */
export const textIds: readonly string[] = [...new Set(Object.keys(catalogue).map((key) => key.split('#')[0]!))].sort();

/** A finding of reading or of shape with every reason it may have. */
export const textAnswer = (id: string): TextAnswer => ({
  kind: 'text',
  id,
  variants: Object.entries(catalogue)
    .filter(([key]) => key.split('#')[0] === id)
    .map(([key, text]) => ({
      reason: key.split('#')[1] ?? null,
      message: inWords(text, 'message'),
      why: inWords(text, 'why'),
      fix: inWords(text, 'fix'),
    })),
});

/** Ids of the kinds of repair, sorted. */
export const repairIds: readonly string[] = Object.keys(repairTexts).sort();

/** A kind of repair. */
export const repairAnswer = (id: string): RepairAnswer => ({ kind: 'repair', id, does: repairTexts[id]! });
