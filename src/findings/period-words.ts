import type { Lang } from './texts/text.js';

const quarters = ['一', '二', '三', '四'] as const;

/** A period by its label, in words: `2025Q1` is 2025 年第一季度; days as they are. */
export function periodWords(label: string, lang: Lang): string {
  const year = label.slice(0, 4);
  const rest = label.slice(4);
  const number = Number(rest.slice(1));
  const zh = lang === 'zh';
  if (rest === '') return zh ? `${year} 年度` : year;
  if (rest.startsWith('H'))
    return zh ? `${year} 年${number === 1 ? '上' : '下'}半年` : `${number === 1 ? 'first' : 'second'} half of ${year}`;
  if (rest.startsWith('Q')) return zh ? `${year} 年第${quarters[number - 1]}季度` : `quarter ${number} of ${year}`;
  return zh && rest.length === 3 ? `${year} 年 ${number} 月` : label;
}
