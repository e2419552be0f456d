import { Collector } from '../findings/collector.js';
import { addressOrder, sheetKey } from '../findings/order.js';
import type { RenderedFinding } from '../model/finding.js';
import type { Report, ReportGroup, ReportRule } from '../model/report.js';

/** A report with more findings: counted, listed and sorted like its own, within the same bounds. The verdict stays. */
export function withFindings(report: Report, found: readonly RenderedFinding[]): Report {
  if (found.length === 0) return report;
  const collector = new Collector();
  for (const finding of found) collector.add(finding);
  const { summary, sources } = report;
  const order = addressOrder(
    sources.map(({ file }) => file),
    sources.flatMap(({ file, sheets }) => sheets.map(({ name }) => sheetKey(file, name ?? ''))),
  );
  return {
    ...report,
    summary: {
      ...summary,
      errors: summary.errors + collector.count('error'),
      warnings: summary.warnings + collector.count('warning'),
      infos: summary.infos + collector.count('info'),
    },
    // a collector keeps findings as they are, words included
    findings: [...report.findings, ...(collector.findings as RenderedFinding[])].sort(order),
    groups: joinedGroups(report.groups, collector.groups),
    rules: joinedRules(report.rules, collector.rules),
    capped: report.capped || collector.capped,
  };
}

const groupKey = ({ rule, file, sheet, field, severity }: ReportGroup): string =>
  [rule, file, sheet ?? '', field ?? '', severity].join('\n');

function joinedGroups(own: readonly ReportGroup[], more: readonly ReportGroup[]): readonly ReportGroup[] {
  const groups = new Map(own.map((group) => [groupKey(group), group]));
  for (const group of more) {
    const known = groups.get(groupKey(group));
    const { count, listed } = known ?? { count: 0, listed: 0 };
    groups.set(groupKey(group), { ...group, count: count + group.count, listed: listed + group.listed });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function joinedRules(own: readonly ReportRule[], more: Collector['rules']): readonly ReportRule[] {
  const rules = new Map(own.map((rule) => [rule.id, rule]));
  for (const { id, severity, count } of more) {
    const known = rules.get(id);
    const rule = known ?? { id, severity, status: 'found', count: 0, judged: null, blocked: 0, notRun: 0, why: [] };
    rules.set(id, { ...rule, status: rule.status === 'crashed' ? 'crashed' : 'found', count: rule.count + count });
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
