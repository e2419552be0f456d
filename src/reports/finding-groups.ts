import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { At, RenderedFinding, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';

/** Findings of a rule on a field that are told together. */
export interface Group {
  readonly severity: Severity;
  readonly rule: string;
  /** Those that are listed. */
  readonly findings: readonly RenderedFinding[];
  /** Those that are not, as far as they can be told to be of this group. */
  readonly unlisted: number;
}

/** Findings of one rule on one field, the biggest group first; ties by id, so that equal runs print equal bytes. */
export function groupFindings(report: Report): readonly Group[] {
  const groups = new Map<string, RenderedFinding[]>();
  for (const finding of report.findings) {
    const reason = String(finding.params['reason'] ?? '');
    const key = [finding.severity, finding.rule, finding.at.field ?? '', reason].join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, members]): Group & { readonly key: string } => {
      const { severity, rule } = members[0]!;
      return { key, severity, rule, findings: members, unlisted: unlistedOf(key, [...groups.keys()], report) };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.key < b.key ? -1 : 1));
}

/** How many findings a group has. */
export const sizeOf = ({ findings, unlisted }: Group): number => findings.length + unlisted;

/** Findings beyond the listed ones; of several groups of one rule and field they go to the first. */
function unlistedOf(key: string, keys: readonly string[], report: Report): number {
  const kind = key.slice(0, key.lastIndexOf('\n') + 1);
  if (keys.find((one) => one.startsWith(kind)) !== key) return 0;
  return report.groups
    .filter(({ severity, rule, field }) => `${severity}\n${rule}\n${field ?? ''}\n` === kind)
    .reduce((sum, { count, listed }) => sum + count - listed, 0);
}

/** What a group is about: the field as the file calls it. */
export const groupTitle = ({ at, params }: RenderedFinding, report: Report): string =>
  // headers are broken into lines where their columns are narrow
  ((at.pointer === null ? at.header : titleOf(at, report)) ?? String(params['title'] ?? '')).replace(
    /\s*[\r\n]+\s*/g,
    '',
  );

/** Names a value of records of JSON, which have no columns: by the title its field has in the type of its sheet. */
export const titleOf = (at: At, report: Report): string | null => fieldTitle(at, report) ?? at.header;

/** What the standard calls the field a finding is about: never anything that stands in a file. */
export function fieldTitle(
  { file, sheet, field }: Pick<At, 'file' | 'sheet' | 'field'>,
  report: Report,
): string | null {
  if (field === null) return null;
  const types = report.sources
    .filter((source) => source.file === file)
    .flatMap(({ sheets }) => sheets.filter(({ name }) => name === sheet).map(({ recordType }) => recordType));
  const fields = [...recordTypes, ...forms].filter(({ id }) => types.includes(id)).flatMap((type) => type.fields);
  return fields.find(({ name }) => name === field)?.title ?? null;
}
