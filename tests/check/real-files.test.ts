import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

/** A folder whose folder `real` holds real files, kept outside the project. */
const shared = process.env['LUCHENG_SHARED'];
const real =
  shared !== undefined && existsSync(path.join(shared, 'real'))
    ? readdirSync(path.join(shared, 'real')).filter((file) => /\.(csv|xlsx|xls)$/.test(file))
    : [];
if (real.length === 0) process.stdout.write('LUCHENG_SHARED names no folder with real files: they are skipped\n');

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
