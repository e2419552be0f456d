import type { RenderedFinding, Severity } from '../model/finding.js';
import type { Places } from './places.js';
import { heavier, severityNames, severityRank } from './severity.js';

/** First characters of every note of a marked copy, by which people tell it from those of the steward. */
const noteMark = '【鲁诚】';

/** First lines of notes of marked copies, their ends included: what a steward begins with the same word stays theirs. */
export const noteStarts: readonly string[] = Object.values(severityNames).flatMap((names) =>
  names.map((name) => `${noteMark}${name}\n`),
);

/** Most findings one note tells. */
const toldInNote = 8;
/** Most related cells named with a finding. */
const relatedShown = 5;

/** Something a note tells. */
export interface NotePart {
  readonly severity: Severity;
  readonly text: string;
}

type Lang = 'zh' | 'en';

/** What a note says of one finding: what is wrong, what to do, why, and which other cells to look at. */
export function findingPart(finding: RenderedFinding, places: Places, lang: Lang): NotePart {
  const related = places.related(finding.at, finding.related, relatedShown);
  return { severity: finding.severity, text: [finding.message, ...adviceLines(finding, lang, related)].join('\n') };
}

/** What the title of a column says for all of its cells. */
export function columnPart(example: RenderedFinding, count: number, places: Places, lang: Lang): NotePart {
  const zh = lang === 'zh';
  const place = places.cell(example.at);
  const many = count.toLocaleString('en-US');
  const first = zh
    ? `本列有 ${many} 处同样的问题，如 ${place}：${example.message}`
    : `${many} cells of this column have the same problem, e.g. ${place}: ${example.message}`;
  return { severity: example.severity, text: [first, ...adviceLines(example, lang, '')].join('\n') };
}

function adviceLines({ fix, why, rule }: RenderedFinding, lang: Lang, related: string): readonly string[] {
  const zh = lang === 'zh';
  const also = related === '' ? [] : [zh ? `相关：${related}` : `See also: ${related}`];
  return zh
    ? [`怎么改：${fix}`, `原因：${why}`, ...also, `规则：${rule}`]
    : [`Fix: ${fix}`, `Why: ${why}`, ...also, `Rule: ${rule}`];
}

/** A note that tells several things of one cell, the heaviest first. */
export function noteText(parts: readonly NotePart[], lang: Lang): string {
  const sorted = [...parts].sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
  const name = (severity: Severity): string => severityNames[severity][lang === 'zh' ? 0 : 1];
  const heaviest = parts.reduce<Severity>((all, { severity }) => heavier(all, severity), 'info');
  const first = `${noteMark}${name(heaviest)}`;
  if (sorted.length === 1) return `${first}\n${sorted[0]!.text}`;
  const told = sorted.slice(0, toldInNote).map(({ severity, text }, i) => `${i + 1}. ${name(severity)}：${text}`);
  const rest = sorted.length - told.length;
  if (rest > 0) told.push(lang === 'zh' ? `…另有 ${rest} 处，见「问题清单」` : `… ${rest} more, see the list`);
  return [first, ...told].join('\n');
}
