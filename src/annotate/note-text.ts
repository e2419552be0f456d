import type { At, RenderedFinding, Severity } from '../model/finding.js';
import { heavier, severityNames, severityRank } from './severity.js';

/** First characters of every note of a marked copy, by which it is told from those of the steward. */
export const noteMark = '【鲁诚】';

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
export function findingPart(finding: RenderedFinding, lang: Lang): NotePart {
  const zh = lang === 'zh';
  return {
    severity: finding.severity,
    text: [finding.message, ...adviceLines(finding, lang, relatedLine(finding, zh))].join('\n'),
  };
}

/**
 * What the title of a column says for all of its cells.
 * @param place the cell of the example.
 */
export function columnPart(example: RenderedFinding, count: number, place: string, lang: Lang): NotePart {
  const zh = lang === 'zh';
  const many = count.toLocaleString('en-US');
  const first = zh
    ? `本列有 ${many} 处同样的问题，如 ${place}：${example.message}`
    : `${many} cells of this column have the same problem, e.g. ${place}: ${example.message}`;
  return { severity: example.severity, text: [first, ...adviceLines(example, lang, [])].join('\n') };
}

const adviceLines = (finding: RenderedFinding, lang: Lang, related: readonly string[]): readonly string[] =>
  lang === 'zh'
    ? [`怎么改：${finding.fix}`, `原因：${finding.why}`, ...related, `规则：${finding.rule}`]
    : [`Fix: ${finding.fix}`, `Why: ${finding.why}`, ...related, `Rule: ${finding.rule}`];

function relatedLine({ at, related }: RenderedFinding, zh: boolean): readonly string[] {
  const places = relatedPlaces(at, related, zh);
  return places === '' ? [] : [zh ? `相关：${places}` : `See also: ${places}`];
}

/** The other cells a finding speaks of, as short as they can be named from its own; empty where there are none. */
export function relatedPlaces(at: At, related: readonly At[], zh: boolean): string {
  const places = [...new Set(related.map((one) => placeFrom(at, one, zh)).filter((one) => one !== ''))];
  const shown = places.slice(0, relatedShown).join(zh ? '、' : ', ');
  return places.length > relatedShown ? `${shown}${zh ? ' 等' : ', …'}` : shown;
}

function placeFrom(from: At, to: At, zh: boolean): string {
  const row = to.row === null ? '' : zh ? `第 ${to.row} ${to.pointer === null ? '行' : '条'}` : `row ${to.row}`;
  const own = from.file === to.file && from.sheet === to.sheet && from.row === to.row;
  const cell = to.column === null ? (own || row === '' ? (to.header ?? row) : row) : `${to.column}${to.row ?? ''}`;
  const file = from.file === to.file ? null : to.file;
  const sheet = file === null && from.sheet === to.sheet ? null : to.sheet;
  return [file, sheet, cell].filter(Boolean).join(' > ');
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
