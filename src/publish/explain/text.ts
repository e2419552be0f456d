import type { Lang } from '../../findings/texts/text.js';
import { columns, padTo, widthOf } from '../../standard/width.js';
import { kinds } from './labels.js';
import type { Layout, Section } from './layout.js';
import { fits, type LookUp, type Match } from './look-up.js';
import { layoutOf } from './sections.js';

/** What came of questions as plain text, aligned by East Asian width; only glyphs that exist in GBK. */
export const lookUpText = (all: readonly LookUp[], lang: Lang): string =>
  `${all.map((one) => blocks(one, lang).join('\n')).join('\n\n')}\n`.replace(
    /[\u00a0\u00a5\u2022]/g,
    (letter) => inGbk[letter]!,
  );

/** Characters of examples that GBK lacks, and what stands for them there. */
const inGbk: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u00a5': '￥', '\u2022': '·' };

function blocks(found: LookUp, lang: Lang): readonly string[] {
  const zh = lang === 'zh';
  const { answer, matches, also, more, question } = found;
  if (answer !== null) {
    const other = zh ? '还对得上（再问右边的词）：' : 'Also fits (ask for the word on the right):';
    const rest = zh ? `  ……另有 ${more} 处` : `  … and ${more} more`;
    const others = also.length === 0 ? [] : ['', other, ...rows(also, lang), ...(more === 0 ? [] : [rest])];
    return [...layoutText(layoutOf(answer, lang), lang), ...others];
  }
  if (fits(found)) {
    const title = zh
      ? `「${question}」对得上 ${matches.length} 处，再问右边的词：`
      : `“${question}” fits ${matches.length}; ask for the word on the right:`;
    return [title, ...rows(matches, lang)];
  }
  const none = zh ? `标准里没有找到「${question}」。` : `Nothing in the standard is called “${question}”.`;
  const near = zh ? '是不是要问（再问右边的词）：' : 'Perhaps you mean (ask for the word on the right):';
  return [none, ...(found.suggestions.length === 0 ? [] : [near, ...rows(found.suggestions, lang)])];
}

const rows = (all: readonly Match[], lang: Lang): readonly string[] =>
  columns(
    all.map(({ kind, ask, title }) => [`  ${kinds[kind][lang]}`, title, ask]),
    '  ',
  );

function layoutText({ heading, sections }: Layout, lang: Lang): readonly string[] {
  const width = Math.max(...sections.map(({ label }) => widthOf(label[lang])));
  return [heading, ...sections.flatMap((section) => sectionText(section, width, lang))];
}

function sectionText({ label, lines }: Section, width: number, lang: Lang): readonly string[] {
  const plain = lines.filter((line): line is string => typeof line === 'string' && line !== '');
  const table = lines.filter((line): line is readonly string[] => typeof line !== 'string');
  return [...plain, ...columns(table, '  ')].map((line, i) =>
    `  ${padTo(i === 0 ? label[lang] : '', width)}  ${line}`.trimEnd(),
  );
}
