import type { Severity } from '../model/finding.js';
import { heavier, severityNames, severityRank } from './severity.js';

/** Findings told of a row, and characters of each: what is told stands in a column that is filtered by. */
const toldInRow = 3;
const longestPart = 90;

/** What a row is told, one part a finding. */
export interface RowPart {
  readonly severity: Severity;
  readonly text: string;
}

/**
 * What the column 「校验结果」 says of a row, the heaviest first; null where there is nothing to say.
 * @param excluded why the row was not taken as a record; null for a record.
 */
export function rowResult(
  parts: readonly RowPart[],
  excluded: string | null,
  lang: 'zh' | 'en',
): { readonly severity: Severity; readonly text: string } | null {
  if (parts.length === 0 && excluded === null) return null;
  const zh = lang === 'zh';
  const told = [...new Map(parts.map((part) => [wordsOf(part, zh), part])).entries()].sort(
    ([, a], [, b]) => severityRank[a.severity] - severityRank[b.severity],
  );
  const shown = told.slice(0, toldInRow).map(([words]) => words);
  const rest = told.length - shown.length;
  if (rest > 0) shown.push(zh ? `…另有 ${rest} 处` : `… ${rest} more`);
  if (excluded !== null) shown.push(excluded);
  return {
    severity: parts.reduce<Severity>((all, { severity }) => heavier(all, severity), 'info'),
    text: shown.join(zh ? '；' : '; '),
  };
}

const wordsOf = ({ severity, text }: RowPart, zh: boolean): string => {
  const letters = [...text.replace(/\s+/g, ' ')];
  const short = letters.length <= longestPart ? letters.join('') : `${letters.slice(0, longestPart).join('')}…`;
  return zh ? `${severityNames[severity][0]}：${short}` : `${severityNames[severity][1]}: ${short}`;
};
