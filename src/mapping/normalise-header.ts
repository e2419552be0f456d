import { halfWidth, unspaced } from '../standard/characters.js';

/** A header reduced to what tells columns apart. */
export interface HeaderKey {
  /** Without blanks, marks, hints and unit, half-width, lower case. */
  readonly base: string;
  /** Unit of money named by the header, such as 元 or 万元; null where there is none. */
  readonly unit: string | null;
}

/** Bracketed remarks that say how to fill a column, not what it is. */
const hint =
  /\((?:[^()]*(?:必填|选填|可空|可选|非空|必录|yyyy|格式|示例|样例|例如|填写|如[:：\d]|下拉|单选|多选|不超过|以内|\d[字位]|为[^()]*时)[^()]*)\)/gi;
const unit = /\((?:单位[:：]?)?(亿元|百万元|万元|千元|元|人民币元)\)|[:：/](?:单位[:：]?)?(亿元|百万元|万元|千元|元)$/;
/** 「1.」 or 「1、」 before the name of a column. */
const ordinal = /^(?:\d{1,3}[.、])+(?=[\u4e00-\u9fa5])/;
const numbered = /^(行政相对人代码)[-_—–－]?\d+(\(.+\))$/;

/**
 * Reduces a header to its key: 「*行政相对人代码_1\n（统一社会信用代码）」 and 「行政相对人代码-1 (统一社会信用代码)」 are one.
 * The number of 「行政相对人代码_n」 is dropped where a name follows it: it changed its meaning between generations.
 */
export function headerKey(header: string): HeaderKey {
  const plain = unspaced(halfWidth(header))
    .replace(/[〔【［[]/g, '(')
    .replace(/[〕】］\]]/g, ')')
    .replace(/^[*＊※★]+|[*＊※★]+$/g, '')
    .replace(hint, '')
    .replace(/^[*＊※★]+|[*＊※★:：]+$/g, '')
    .replace(ordinal, '')
    .replace(/[－–—]/g, '-')
    .toLowerCase();
  const found = unit.exec(plain);
  const base = plain.replace(unit, '').replace(numbered, '$1$2');
  const named = found?.[1] ?? found?.[2] ?? null;
  return { base, unit: named === '人民币元' ? '元' : named };
}

/** Keys a header may be known by: the whole, and for two-row headers the lower or the upper label alone. */
export function keysOf(header: string): string[] {
  const parts = header.split('\n');
  const own = headerKey(header).base;
  return parts.length === 2 ? [own, headerKey(parts[1]!).base, headerKey(parts[0]!).base] : [own];
}
