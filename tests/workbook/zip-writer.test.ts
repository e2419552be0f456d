import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { defaultLimits } from '../../src/readers/limits.js';
import type { ZipEntry } from '../../src/readers/zip/directory.js';
import { type Archive, openArchive, partText } from '../../src/readers/zip/part.js';
import { packedBytes } from '../../src/readers/zip/unpack.js';
import { type KeptPart, type NewPart, writeZip } from '../../src/workbook/zip-writer.js';
import { bytesOf } from './collect.js';

const opened = (bytes: Uint8Array): Promise<Archive> => openArchive(bytesSource('a.zip', bytes), defaultLimits);
const unpacked = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

async function read(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = await opened(bytes);
  const parts: Record<string, string> = {};
  for (const [name, entry] of archive.entries) {
    parts[name] = '';
    for await (const text of partText(archive, entry)) parts[name] += text;
  }
  return parts;
}

/** What an archive of its own holds, to be taken over. */
const kept = ({ entries }: Archive, archive: Archive): KeptPart[] =>
  [...entries].map(([name, entry]) => ({ name, archive, entry }));

async function* stream(pieces: readonly string[], asBytes: boolean): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield asBytes ? new TextEncoder().encode(piece) : piece;
}

const name = fc
  .string({ unit: fc.constantFrom('a', '表', '/', '.', '𠮷', ' ', 'é'), minLength: 1, maxLength: 12 })
  .map((text) => `x${text}x`);
const text = fc.string({ unit: 'binary', maxLength: 30 });

describe('what is written is read back', () => {
  test('by the reader of the project and by another', async () => {
    const part = fc.record({
      pieces: fc.array(text, { maxLength: 4 }),
      kind: fc.constantFrom('text', 'texts', 'bytes'),
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, part, { maxKeys: 6, noNullPrototype: true }), async (given) => {
        const parts = Object.entries(given).map(
          ([key, { pieces, kind }]): NewPart => ({
            name: key,
            content: kind === 'text' ? pieces.join('') : stream(pieces, kind === 'bytes'),
          }),
        );
        const bytes = await bytesOf(writeZip(parts));
        const expected = Object.fromEntries(Object.entries(given).map(([key, { pieces }]) => [key, pieces.join('')]));
        expect(unpacked(bytes)).toEqual(expected);
        expect(await read(bytes)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a part of many pieces, packed as it goes', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `<row r="${i}">示例${i}</row>`);
    const bytes = await bytesOf(writeZip([{ name: 'sheet.xml', content: stream(rows, false) }]));
    expect(unpacked(bytes)['sheet.xml']).toBe(rows.join(''));
  });

  test('unzip finds nothing wrong with it', async ({ skip }) => {
    const source = await opened(zipSync({ '留/下.xml': strToU8('留下'), '空/': new Uint8Array() }));
    const parts = [
      { name: '新/表.xml', content: '新'.repeat(9999) },
      { name: '空.xml', content: '' },
    ];
    const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, await bytesOf(writeZip([...parts, ...kept(source, source)])));
    const { status, stdout, error } = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    if (error) skip('unzip is missing');
    expect([status, stdout.split('\n').at(-2)]).toEqual([0, `No errors detected in compressed data of ${file}.`]);
  });

  test('the same content is the same bytes', async () => {
    const write = () =>
      bytesOf(
        writeZip([
          { name: 'a', content: stream(['示例', 'b'], false) },
          { name: 'b', content: '' },
        ]),
      );
    expect(await write()).toEqual(await write());
  });
});

describe('parts of another archive', () => {
  const old = zipSync({
    'xl/图.png': [new Uint8Array(5000).map((_, i) => (i * i) % 251), { level: 0 }],
    'xl/a.xml': [strToU8('<a/>'.repeat(500)), { level: 9, mtime: '2026-03-20' }],
    'xl/empty.xml': new Uint8Array(),
    'xl/': new Uint8Array(),
  });

  test('are taken over as they are packed, whatever stands around them', async () => {
    const from = await opened(old);
    const archive = await opened(
      await bytesOf(writeZip([{ name: '新.xml', content: '新' }, ...kept(from, from), { name: 'z', content: 'z' }])),
    );
    expect([...archive.entries.keys()]).toEqual(['新.xml', ...from.entries.keys(), 'z']);
    for (const [key, entry] of from.entries) {
      const now = archive.entries.get(key)!;
      expect([now.method, now.size, now.crc], key).toEqual([entry.method, entry.size, entry.crc]);
      expect(await bytesOf(packedBytes(archive.source, now)), key).toEqual(
        await bytesOf(packedBytes(from.source, entry)),
      );
    }
    expect(unzipSync(await bytesOf(writeZip(kept(from, from))))).toEqual(unzipSync(old));
  });

  test('are packed anew where their checksum was left out', async () => {
    const from = await opened(old);
    const entry: ZipEntry = { ...from.entries.get('xl/a.xml')!, crc: 0 };
    const bytes = await bytesOf(writeZip([{ name: 'b.xml', archive: from, entry }]));
    expect(unpacked(bytes)).toEqual({ 'b.xml': '<a/>'.repeat(500) });
    expect((await opened(bytes)).entries.get('b.xml')!.crc).not.toBe(0);
  });
});

describe('reading and writing end together', () => {
  /** Content without an end, and whether it has been told to stop. */
  function endless(): { content: AsyncGenerator<string>; ended: () => boolean } {
    let ended = false;
    async function* pieces(): AsyncGenerator<string> {
      try {
        for (let i = 0; ; i += 1) yield `${Math.sin(i)}`.repeat(1000);
      } finally {
        ended = true;
      }
    }
    return { content: pieces(), ended: () => ended };
  }

  test('a fault of the content reaches whoever reads, as it was thrown', async () => {
    const fault = new Error('示例');
    async function* failing(): AsyncGenerator<string> {
      yield 'a'.repeat(1 << 17);
      throw fault;
    }
    await expect(bytesOf(writeZip([{ name: 'a', content: failing() }]))).rejects.toBe(fault);
  });

  test('a fault of the list of parts reaches whoever reads', async () => {
    const fault = new Error('示例');
    async function* parts(): AsyncGenerator<NewPart> {
      yield { name: 'a', content: 'a' };
      throw fault;
    }
    await expect(bytesOf(writeZip(parts()))).rejects.toBe(fault);
  });

  test.each([1, 2, 5])('whoever stops after %i pieces stops the content and the list', async (count) => {
    const { content, ended } = endless();
    let listEnded = false;
    async function* parts(): AsyncGenerator<NewPart> {
      try {
        yield { name: 'a', content };
        yield { name: 'b', content: 'b' };
      } finally {
        listEnded = true;
      }
    }
    let got = 0;
    for await (const piece of writeZip(parts())) {
      got += piece.length > 0 ? 1 : 0;
      if (got === count) break;
    }
    // before anything of a part is asked for, there is nothing to end
    expect([ended(), listEnded]).toEqual([count > 1, true]);
  });
});

describe('beyond what the plain form of an archive holds', () => {
  const empty: ZipEntry = {
    name: 'a',
    written: strToU8('a'),
    packed: 0,
    size: 0,
    method: 0,
    crc: 0,
    encrypted: false,
    offset: 0,
  };
  const archiveOf = async (): Promise<Archive> => opened(zipSync({ a: [new Uint8Array(), { level: 0 }] }));

  test.each([
    ['65,534 parts', 65_534, empty, null],
    ['65,535 parts', 65_535, empty, 'a zip archive of more than 65,534 parts'],
    ['a part of 4 GiB', 1, { ...empty, size: 2 ** 32, crc: 1 }, 'a part of more than 4 GiB'],
  ])('%s', async (_name, count, entry, message) => {
    const archive = await archiveOf();
    const parts = Array.from({ length: count }, (_, i): KeptPart => ({ name: `${i}`, archive, entry }));
    const written = bytesOf(writeZip(parts));
    if (message === null) expect((await written).length).toBeGreaterThan(count * 76);
    else await expect(written).rejects.toThrow(new RangeError(message));
  });
});
