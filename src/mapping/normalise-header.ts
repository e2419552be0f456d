import { halfWidth, unspaced } from './text.js';

/** A header reduced to what tells columns apart. */
export interface HeaderKey {
  /** Without blanks, marks, hints and unit, half-width, lower case. */
  readonly base: string;
  /** Unit in brackets, 元 or 万元; null where there is none. */
  readonly unit: string | null;
}

/** Bracketed remarks that say how to fill a column, not what it is. */
const hint = /\((?:[^()]*(?:必填|选填|可空|可选|非空|yyyy|格式|示例|填写|如[:：]|为[^()]*时)[^()]*)\)/gi;
const unit = /\((万元|元|人民币元|单位[:：]?万元|单位[:：]?元)\)/;
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
    .replace(/[－–—]/g, '-')
    .toLowerCase();
  const found = unit.exec(plain);
  const base = plain.replace(unit, '').replace(numbered, '$1$2');
  return { base, unit: found ? (found[1]!.includes('万元') ? '万元' : '元') : null };
}

/** Keys a header may be known by: the whole, and for two-row headers the lower or the upper label alone. */
export function keysOf(header: string): string[] {
  const parts = header.split('\n');
  const own = headerKey(header).base;
  return parts.length === 2 ? [own, headerKey(parts[1]!).base, headerKey(parts[0]!).base] : [own];
}
