import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf } from './collect.js';

const shared = process.env['LUCHENG_SHARED'] ?? '';
const workbooks = ['cases/files', 'real']
  .map((folder) => path.join(shared, folder))
  .filter((folder) => shared !== '' && existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => [path.basename(file), file] as const);

/** A file with an empty sheet. */
const rowless = 'C043-b.xlsx';

/** Files that are to be refused, and why. */
const refused: Readonly<Record<string, string>> = {
  'C043-c.xlsx': 'input/empty-file',
  'C067.xlsx': 'input/encrypted',
  'C069-a.xlsx': 'input/truncated',
  'C070-a.xlsx': 'input/word-document',
};

// without the folder of LUCHENG_SHARED there is nothing to read
describe.skipIf(workbooks.length === 0)('workbooks kept beside the project', () => {
  test.each(workbooks)('%s', async (name, file) => {
    let rows = 0;
    const outcome = await refusal(async () => {
      for (const sheet of (await read(bytesSource(name, readFileSync(file)))).sheets)
        rows += (await rowsOf(sheet)).length;
    });
    expect(outcome?.rule).toBe(refused[name]);
    if (outcome === undefined) expect(rows > 0).toBe(name !== rowless);
  });
});
