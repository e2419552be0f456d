import type { Finding } from '../model/finding.js';

/** What of a finding tells which one it is. */
export type Identified = Pick<Finding, 'rule' | 'severity' | 'at' | 'key' | 'value' | 'params'>;

/** The value of a finding as masked reports show it, so that those and others can be held against each other. */
export type ValueMask = (finding: Pick<Finding, 'rule' | 'at' | 'value'>) => string | null;

/** Findings of a rule on a field, wherever they stand. */
export const kindOf = (rule: string, field: string | null): string => `${rule}\n${field ?? ''}`;

export const kindOfFinding = ({ rule, at }: Pick<Finding, 'rule' | 'at'>): string => kindOf(rule, at.field);

/** The name of a file without its folders. */
export const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** A rule on a field of a record: neither its row nor its value matter. */
export const recordIdentity = (finding: Pick<Finding, 'rule' | 'at' | 'key'>): string =>
  `${kindOfFinding(finding)}\n${finding.key}`;

/** What stands there and what kind of the rule speaks: tells findings of one record apart that share all else. */
export const contentOf = (finding: Identified, mask: ValueMask): string =>
  JSON.stringify([
    mask(finding),
    finding.params['reason'] ?? null,
    // what is said of an option names what it is about
    finding.rule.startsWith('suppressions/') ? [finding.params['rule'], finding.params['key']] : null,
  ]);

/** Of what has no record: the same column of the same sheet. */
export const strictPlace = ({ at }: Pick<Finding, 'at'>): string =>
  JSON.stringify([baseName(at.file), at.sheet, at.header]);

/** The same column of any sheet with such records. */
export const loosePlace = ({ at }: Pick<Finding, 'at'>, types: string): string =>
  JSON.stringify([types, at.field === null ? at.header : null]);
