import { samplesPerGroup } from '../findings/collector.js';
import { keyOf } from '../mapping/derive.js';
import { settleCommons } from '../mapping/settle-commons.js';
import type { EntryReader } from '../mapping/to-entry.js';
import type { At } from '../model/finding.js';
import type { Standard } from '../model/mapping.js';
import type { CompiledRule } from '../model/rule.js';
import type { Row } from '../model/sheet.js';
import type { Hit } from '../rules/accumulators/accumulator.js';
import { failureOf } from './failure.js';
import { fileAt, type Ledger } from './ledger.js';
import type { RuleRun } from './rule-run.js';
import { entryReaderOf, type SheetRun } from './sheet-run.js';

interface Wanted {
  readonly rule: CompiledRule;
  readonly hit: Hit;
}

/** Most hits looked at of a rule on a sheet where more are wanted than are listed; those not looked at count. */
const lookedAt = 100_000;

/**
 * Finishes the rules over several records. What they keep of a record is not enough to quote it, so the rows of the
 * findings that are listed are read once more; findings beyond those are only counted.
 */
export async function tellDatasetRules(rules: RuleRun, ledger: Ledger, standard: Standard): Promise<void> {
  const wanted = new Map<number, Map<number, Wanted[]>>();
  const capOf = ({ id }: CompiledRule): number =>
    ledger.collector.tellsAll || ledger.suppressions.mayCover(id) ? lookedAt : samplesPerGroup;
  for (const { rule, sheets } of rules.dataset.finish(rules.seen, capOf, rules.tallies)) {
    for (const { sheet, count, hits } of sheets) {
      const rows = wanted.get(sheet) ?? new Map<number, Wanted[]>();
      wanted.set(sheet, rows);
      for (const hit of hits) rows.set(hit.ref.row, [...(rows.get(hit.ref.row) ?? []), { rule, hit }]);
      const place = rules.sheets[sheet]!.at.field(0, null, rule.at);
      ledger.collector.countMore({ rule: rule.id, severity: rule.severity, at: place }, count - hits.length);
    }
  }
  for (const [sheet, rows] of [...wanted].sort(([a], [b]) => a - b)) {
    try {
      await tellSheet(sheet, rows, rules, ledger, standard);
    } catch (error) {
      // a file that is gone or changed meanwhile must not cost the report of all the others
      const { file } = rules.sheets[sheet]!.at.column(undefined);
      const { rule, params } = failureOf(error);
      ledger.add(rule, 'error', fileAt(file), params);
    }
  }
  ledger.looking = null;
}

async function tellSheet(
  number: number,
  rows: Map<number, Wanted[]>,
  rules: RuleRun,
  ledger: Ledger,
  standard: Standard,
): Promise<void> {
  const run = rules.sheets[number]!;
  const reader = entryReaderOf(run, standard);
  const first = run.mapping.headerRows.at(-1) ?? 0;
  let left = rows.size;
  for await (const batch of run.sheet.rows()) {
    for (const row of batch) {
      const wanted = row.n > first ? rows.get(row.n) : undefined;
      if (wanted === undefined) continue;
      tellRow(row, wanted, run, reader, rules, ledger);
      left -= 1;
    }
    if (left === 0) return;
  }
  // a sheet that reads otherwise the second time has been changed meanwhile
  throw new Error(`${left} rows of the sheet were not found again`);
}

function tellRow(
  row: Row,
  wanted: readonly Wanted[],
  run: SheetRun,
  reader: EntryReader,
  rules: RuleRun,
  ledger: Ledger,
): void {
  const entry = reader.read(row);
  ledger.looking = { at: run.at, row };
  settleCommons(entry.record, run.derived);
  const key = keyOf(entry.record, run.mapping.type);
  for (const { rule, hit } of wanted) {
    const params = rule.params(entry.record, rules.context, hit.others);
    const { at, text } = run.at.fieldOf(row, rule.at);
    ledger.add(rule.id, rule.severity, at, params, text, key, relatedOf(rule, hit, row, run, rules));
  }
}

/** The cells named beside a finding: of the record itself, and of the others it was seen with. */
function relatedOf(rule: CompiledRule, hit: Hit, row: Row, run: SheetRun, rules: RuleRun): At[] {
  const own = rule.related.filter(({ of }) => of === 'self').map(({ field }) => run.at.fieldOf(row, field).at);
  const fields = rule.several?.kind === 'unique' ? [{ of: 'group', field: rule.at } as const] : rule.related;
  const others = hit.related.flatMap(({ of, ref }) =>
    fields
      .filter((one) => one.of === of)
      .map(({ field }) => rules.sheets[ref.sheet]!.at.field(ref.row, ref.line === 0 ? null : ref.line, field)),
  );
  return [...own, ...others];
}
