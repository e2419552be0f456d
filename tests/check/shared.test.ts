import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

/** A folder with collected cases (`cases/expect.json`, `cases/files`) and real files (`real`), kept outside the project. */
const shared = process.env['LUCHENG_SHARED'];
const available = shared !== undefined && existsSync(path.join(shared, 'cases/expect.json'));
if (!available)
  process.stdout.write('LUCHENG_SHARED names no folder with cases: collected cases and real files are skipped\n');

interface Case {
  readonly kind: string;
  readonly files: readonly string[];
  readonly open: 'ok' | 'refuse' | 'either';
  readonly records?: number;
  readonly encoding?: string;
  readonly asOf?: string;
  readonly find?: readonly (readonly [number | null, string | null, string, string, string?])[];
  readonly perFile?: Readonly<Record<string, Partial<Case>>>;
}

/** Cases, or single files of theirs, that come out otherwise, for the reasons in docs/decisions/0003. */
const waiting = new Set([
  'C019',
  'C032',
  'C100',
  'C107',
  'C111',
  'C117',
  'C121',
  'C125',
  'C126',
  'C128',
  'C130',
  'C070-b.zip',
]);
/** What the cases call a column. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  uscc: ['counterpartyUscc'],
  decided: ['decisionDate'],
  status: ['status'],
  orgNo: ['counterpartyOrgCode'],
  certNo: ['certificateNumber'],
  note: ['remarks'],
  orgCode: ['agencyCode'],
  idNo: ['counterpartyIdNo'],
  idType: ['counterpartyIdType'],
  srcCode: ['reportingUnitCode'],
  to: ['validTo'],
  from: ['validFrom'],
  name: ['counterpartyName'],
  docNo: ['documentNumber'],
  fine: ['fineAmount'],
  cat: ['licenseCategory', 'penaltyCategory'],
  rep: ['legalRepName'],
  org: ['agencyName'],
  content: ['content'],
};

const cases: [string, string, Case][] = available
  ? Object.entries(JSON.parse(readFileSync(path.join(shared, 'cases/expect.json'), 'utf8')) as Record<string, Case>)
      .filter(([id, one]) => one.kind !== 'HTTP' && !waiting.has(id))
      .flatMap(([id, one]) =>
        one.files.map((file): [string, string, Case] => [id, file, { ...one, ...one.perFile?.[file.replace(id, '')] }]),
      )
  : [];
const played = cases.filter(([, file]) => !waiting.has(file));

interface Told {
  readonly level: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly header: string | null;
  readonly rule: string;
  readonly to?: string;
}

const isTold = (told: Told, [row, column, level, what, value]: NonNullable<Case['find']>[number]): boolean =>
  (row === null || told.row === row || /column|header/.test(what)) &&
  (column === null || fieldsOf[column]?.includes(told.field ?? '') || told.header === column) &&
  level.split('|').includes(told.level) &&
  (value === undefined || told.level !== 'fix' || told.to === value);

describe.skipIf(!available)('collected cases', () => {
  test.each(played)('%s %s', async (_id, file, one) => {
    const bytes = new Uint8Array(readFileSync(path.join(shared!, 'cases/files', file)));
    const report = await check([bytesSource(file, bytes)], { asOf: one.asOf ?? '2024-03-12' });
    const refused = report.verdict === 'undetermined' && report.summary.records === 0;
    if (one.open === 'refuse') expect(refused).toBe(true);
    if (one.open === 'refuse' || (one.open === 'either' && refused)) return;
    if (one.records !== undefined) expect(report.summary.records).toBe(one.records);
    const told: Told[] = [
      ...report.findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ at, rule, severity }) => ({ ...at, rule, level: severity === 'warning' ? 'warn' : 'error' })),
      ...report.repairs.map(({ at, rule, to }) => ({ ...at, rule, to, level: 'fix' })),
    ];
    const unexpected = [...told];
    for (const wanted of one.find ?? []) {
      const i = unexpected.findIndex((each) => isTold(each, wanted));
      expect(i, `not told: ${JSON.stringify(wanted)}`).toBeGreaterThanOrEqual(0);
      unexpected.splice(i, 1);
    }
    expect(unexpected).toEqual([]);
  });
});

const real =
  shared !== undefined && existsSync(path.join(shared, 'real'))
    ? readdirSync(path.join(shared, 'real')).filter((file) => /\.(csv|xlsx|xls)$/.test(file))
    : [];

describe.skipIf(real.length === 0)('real files', () => {
  test.each(real)('%s is read and described, and never passes unchecked', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(shared!, 'real', file)));
    const report = await check([bytesSource(file, bytes)], { asOf: '2026-11-25' });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('input/crashed');
    expect(report.verdict).toBe('undetermined');
    const [source] = report.sources;
    expect(source?.format).toBe(path.extname(file).slice(1));
    expect(source?.sheets).not.toEqual([]);
  });
});
