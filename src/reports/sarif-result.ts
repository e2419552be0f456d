import type { Change } from '../model/change.js';
import type { At, RenderedFinding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { hash128 } from '../standard/hash.js';
import { fileUri } from './file-uri.js';
import { visible } from './visible.js';

/** What SARIF calls each. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** How a finding stands to the baseline; SARIF has no word for what cannot be compared. */
const baselineStates: Readonly<Partial<Record<Change, string>>> = {
  added: 'new',
  remaining: 'unchanged',
  fixed: 'absent',
  gone: 'absent',
};

/** Where rules stand in the list of the driver. */
export type RuleIndex = ReadonlyMap<string, number>;

/** A finding as a SARIF result. @param change for findings of the earlier report. */
export function resultOf(
  finding: RenderedFinding,
  rules: RuleIndex,
  change: Change | undefined = finding.change,
): object {
  const { rule, severity, at, message, why, fix, related } = finding;
  const state = change === undefined ? undefined : baselineStates[change];
  return {
    ruleId: rule,
    ruleIndex: rules.get(rule),
    level: sarifLevels[severity],
    message: { text: visible(message) },
    ...locationsOf(at),
    ...(related.length === 0 ? {} : { relatedLocations: related.flatMap((one) => locationsOf(one).locations ?? []) }),
    partialFingerprints: { 'record/v1': fingerprintOf(finding) },
    ...(state === undefined ? {} : { baselineState: state }),
    properties: {
      why,
      fix,
      ...(change === undefined ? {} : { change }),
      ...(finding.by === undefined ? {} : { by: finding.by }),
    },
  };
}

/** What somebody answers for: one result for all findings of a suppression, with the place of the first. */
export const suppressedResult = (one: Report['suppressed'][number], rules: RuleIndex): object => ({
  ruleId: one.rule,
  ruleIndex: rules.get(one.rule),
  level: sarifLevels[one.severity],
  message: { text: visible(one.reason) },
  ...locationsOf(one.at),
  occurrenceCount: one.count,
  suppressions: [{ kind: 'external', status: 'accepted', justification: one.reason }],
  properties: { until: one.until },
});

/**
 * Where it stands. Viewers need a line: of text files it is the physical one; workbooks and JSON have none, so it is the number
 * of the row or record, and the cell itself is named by the logical location, `表!D7`.
 */
export function locationsOf(at: At): { readonly locations?: readonly object[] } {
  const { file, line, row } = at;
  if (file === '') return {};
  const start = line ?? row;
  const name = logicalName(at);
  return {
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(file) },
          ...(start === null || start < 1 ? {} : { region: { startLine: start } }),
        },
        ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
      },
    ],
  };
}

function logicalName({ sheet, row, column, pointer }: At): string {
  const cell = `${column ?? ''}${row ?? ''}`;
  return [sheet, pointer ?? (cell === '' ? null : cell)].filter((part) => part !== null && part !== '').join('!');
}

/** The same for the same fault of the same record, wherever its row has moved to; without a record, that of its place. */
function fingerprintOf({ rule, key, at }: RenderedFinding): string {
  const of = key === null ? [at.file, at.sheet ?? '', at.header ?? '', String(at.row ?? '')] : [key];
  return hash128([rule, at.field ?? '', ...of].join('\n'));
}
