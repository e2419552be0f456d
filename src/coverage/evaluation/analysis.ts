import type { Lang } from '../../findings/texts/text.js';
import type { Analysis } from '../../model/analysis.js';
import type { Scheme } from '../../model/evaluation.js';
import type { AuditView } from '../view.js';
import { figureLines, lackingLine } from './draft/figure-lines.js';
import { gapLines } from './draft/gap-lines.js';
import { noteLines } from './draft/note-lines.js';
import { overviewLines } from './draft/overview-lines.js';
import { scoreLines } from './draft/score-lines.js';
import { figuresOf } from './figures.js';
import type { Found } from './found.js';

const titles: Readonly<Record<'report' | 'overview' | 'gaps' | 'notes', Readonly<Record<Lang, string>>>> = {
  report: { zh: '政务诚信年度分析报告（草稿）', en: 'Annual analysis of government integrity (draft)' },
  overview: { zh: '总体情况', en: 'Overview' },
  gaps: { zh: '数据缺口', en: 'Gaps in the data' },
  notes: { zh: '说明', en: 'Notes' },
};

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * Figures and a draft of the annual analysis report (measure 11), in Markdown. Each sentence says a figure, or that there is
 * none; why things are so, and what is to be done, is for whoever writes the report. Chinese, with titles in the language asked for.
 */
export function analysisOf(view: AuditView, scheme: Scheme, found: Found, lang: Lang): Analysis {
  const sections = figuresOf(view, found.cells, scheme.sections, lang);
  const lacking = [...new Set(sections.flatMap((section) => section.lacking))];
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [titles.overview[lang], overviewLines(view, found)],
    ...scheme.sections.map(({ id }, i) => {
      const { title, figures, lacking: none } = sections[i]!;
      const scores = id === 'evaluation' ? scoreLines(found.scores, found.drafts) : [];
      return [title, [...figureLines(figures), ...lackingLine(none), ...scores]] as const;
    }),
    [titles.gaps[lang], gapLines(view, found, lacking)],
    [titles.notes[lang], noteLines(view)],
  ];
  return {
    figures: sections.flatMap(({ figures }) => figures),
    draft: [
      `# ${view.settings.year} 年度${titles.report.zh}`,
      ...(lang === 'en' ? [titles.report.en] : []),
      ...parts.map(([title, lines], i) => [`## ${numerals[i]}、${title}`, ...blocks(lines)].join('\n\n')),
      '',
    ].join('\n\n'),
  };
}

/** Lines of a list or table stay together, everything else is a paragraph. */
function blocks(lines: readonly string[]): readonly string[] {
  const kindOf = (line: string): string => (/^[-|]/.exec(line) ?? [''])[0];
  const all: string[] = [];
  let last = '';
  for (const line of lines) {
    const kind = kindOf(line);
    if (kind !== '' && kind === last) all.push(`${all.pop()}\n${line}`);
    else all.push(line);
    last = kind;
  }
  return all;
}
