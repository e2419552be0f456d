import type { How } from '../model/mapping.js';
import type { Alias, Field, RecordType } from '../model/record-type.js';
import { resultTitle } from '../standard/own-sheet.js';
import { variantsOf } from './header-variants.js';
import { headerKey, keysOf } from './normalise-header.js';

/** A field a header key may stand for. */
export interface Candidate {
  readonly type: RecordType;
  readonly field: Field;
  readonly how: Exclude<How, 'none' | 'combined'>;
  readonly ambiguous: boolean;
  /** The alias it is known by; absent for titles, codes and spellings that follow from them. */
  readonly alias?: Alias;
}

/** All header keys of all record types. */
export type HeaderIndex = ReadonlyMap<string, readonly Candidate[]>;

const indexes = new WeakMap<readonly RecordType[], HeaderIndex>();

/**
 * Every way a header may be written, by its key: column codes, titles and headers, aliases, English names, in this order
 * of trust (the first one per type and field counts).
 */
export function headerIndex(types: readonly RecordType[]): HeaderIndex {
  const known = indexes.get(types);
  if (known) return known;
  const index = new Map<string, Candidate[]>();
  for (const type of types) {
    for (const field of type.fields) addField(index, type, field);
    addVariants(index, type);
  }
  indexes.set(types, index);
  return index;
}

function addField(index: Map<string, Candidate[]>, type: RecordType, field: Field): void {
  const add = (text: string, how: Candidate['how'], alias?: Alias): void => {
    const key = headerKey(text).base;
    const list = index.get(key) ?? [];
    if (list.some((candidate) => candidate.type === type && candidate.field === field)) return;
    list.push({ type, field, how, ambiguous: alias?.ambiguous ?? false, ...(alias ? { alias } : {}) });
    index.set(key, list);
  };
  add(field.title, 'title');
  add(field.header, 'title');
  add(field.column, 'column');
  for (const alias of field.aliases) add(alias.value, alias.kind === 'column' ? 'column' : 'alias', alias);
  add(field.name, 'name');
}

/** Spellings that follow from a title or a known header, where they are free and lead to one field of the type. */
function addVariants(index: Map<string, Candidate[]>, type: RecordType): void {
  const found = new Map<string, Set<Field>>();
  for (const field of type.fields) {
    const known = field.aliases
      .filter(({ kind, ambiguous, beside, answers }) => kind === 'header' && !ambiguous && !beside && !answers)
      .map(({ value }) => value);
    for (const text of [field.title, ...known]) {
      for (const key of variantsOf(headerKey(text).base)) found.set(key, (found.get(key) ?? new Set()).add(field));
    }
  }
  for (const [key, fields] of found) {
    const list = index.get(key) ?? [];
    const [field] = fields;
    if (!field || fields.size > 1 || list.some((candidate) => candidate.type === type)) continue;
    index.set(key, [...list, { type, field, how: 'alias', ambiguous: false }]);
  }
}

/** Longest text that can be a header. */
const longestHeader = 120;

/** True for a text that some record type knows as a header, its own or one of a two-row header. */
export const isKnownHeader = (text: string, types: readonly RecordType[]): boolean =>
  text.length <= longestHeader && keysOf(text).some((key) => headerIndex(types).has(key));

/** Words of a header that names several kinds of code at once. */
const personWords = /^(?:居民身份证号码?|身份证号码?|公民身份号码)$/;
const codeWords =
  /^(统一社会信用代码|社会统一信用代码|组织机构代码|营业执照注册号|工商注册号|工商登记码|税务登记号|注册号|营业执照号)$/;

const partsOf = (base: string): string[] => base.split(/[/、或]/);

/** True for 「统一社会信用代码/组织机构代码/营业执照注册号」 and the like. */
export function isCombinedCode(base: string): boolean {
  const parts = partsOf(base);
  return (
    parts.length >= 2 && parts.every((part) => codeWords.test(part)) && parts.some((part) => part.includes('信用代码'))
  );
}

/** True for 「身份证号码/组织机构代码」 and the like: a column for persons and organisations. */
export const isPersonOrOrganisation = (base: string): boolean =>
  partsOf(base).some((part) => personWords.test(part)) && partsOf(base).some((part) => codeWords.test(part));

/** Columns that say which of these a cell holds. */
export const isKindOfCode = (base: string): boolean => /^(?:证件|证照|代码|证件号码)(?:类型|种类|类别)$/.test(base);

const extras = new Set(
  'resource_id check_flag create_dept_name 数据导出时间 xk_id cf_id 自动上报信用中国状态 自动上报时间 错误原因 接口返回信用中国的id 任务编号 信息使用范围 地方编码 数据更新时间戳 主键 主键id 序号 编号 行号 no no. id cf_cfmc cf_zt dfbm sjc cf_sxyzcd'
    .split(' ')
    .concat(resultTitle),
);

/**
 * Columns platforms and people add that belong to no record type. Source: header matching of the national templates. Below a
 * label that spans several columns the column of results is one all the same: a checked copy has it at the end.
 */
export const isExtra = (header: string): boolean =>
  extras.has(headerKey(header).base) || header.endsWith(`\n${resultTitle}`);
