import * as oracle from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { oleContainer } from '../../src/readers/xls/ole-stream.js';
import { workbookStream } from '../../src/readers/xls.js';
import { contentOf, edited, withEdits } from '../fix/edited-tables.js';
import { biff, f64, record, u16 } from '../readers/biff.js';

const [none, endOfChain] = [0xffffffff, 0xfffffffe];
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const at = (row: number, column: number): number[] => u16(row, column, 0);
const edits = [{ sheet: '数据', row: 1, column: 0, to: '新' }];

describe('the container', () => {
  const book = (size: number): Uint8Array =>
    biff([
      {
        name: '数据',
        records: [
          record(0x0203, at(0, 0), f64(5)),
          ...Array.from({ length: size }, (_, i) => record(0x0203, at(i + 1, 0), f64(i))),
        ],
      },
    ]);

  test.each([
    ['small streams', 1, 10],
    ['a workbook that is not small any more', 200, 10],
    ['large ones', 2000, 100_000],
    ['so large that the header cannot list the table', 1000, 9_000_000],
  ])('all other streams stay: %s', async (_name, rows, size) => {
    const cfb = oracle.CFB.utils.cfb_new();
    const others = {
      '/\u0005SummaryInformation': Buffer.alloc(size, 7),
      '/_VBA_PROJECT_CUR/VBA/dir': Buffer.from('macro'),
      '/_VBA_PROJECT_CUR/empty': Buffer.alloc(0),
      '/_VBA_PROJECT_CUR/Large': Buffer.alloc(5000, 9),
    };
    for (const [path, content] of Object.entries(others)) oracle.CFB.utils.cfb_add(cfb, path, content);
    oracle.CFB.utils.cfb_add(cfb, '/Workbook', book(rows));
    const bytes = new Uint8Array(oracle.CFB.write(cfb, { type: 'buffer' }) as Buffer);
    const copy = await edited(bytes, edits);
    expect(await contentOf(copy)).toEqual(withEdits(await contentOf(bytes), edits));
    const found = oracle.CFB.read(Buffer.from(copy), { type: 'buffer' });
    expect(found.FullPaths).toEqual(oracle.CFB.read(Buffer.from(bytes), { type: 'buffer' }).FullPaths);
    for (const [path, content] of Object.entries(others))
      expect(
        Buffer.compare(Buffer.from((oracle.CFB.find(found, path)!.content as Uint8Array | undefined) ?? []), content),
      ).toBe(0);
    const [before, after] = [bytes, copy].map((one) =>
      oleContainer(one).entries.map(({ bytes: entry }) => [...entry.subarray(0, 116)]),
    );
    expect(after).toEqual(before);
    expect(copy.length % 512).toBe(0);
  });

  test('sectors of 4,096 bytes', async () => {
    const small = new Uint8Array(
      oracle.write(
        { SheetNames: ['数据'], Sheets: { 数据: { A1: { t: 'n', v: 5 }, '!ref': 'A1' } } },
        { type: 'array', bookType: 'biff8' },
      ) as ArrayBuffer,
    );
    const bytes = withLargeSectors(small);
    const copy = await edited(bytes, edits);
    expect(await contentOf(copy)).toEqual(withEdits(await contentOf(bytes), edits));
    expect([viewOf(copy).getUint16(30, true), copy.length % 4096]).toEqual([12, 0]);
    expect(oracle.read(copy, { type: 'array' }).Sheets['数据']?.['A1']?.v).toBe('新');
  });

  test('a stream that cannot be read is never left out', async () => {
    const cfb = oracle.CFB.utils.cfb_new();
    oracle.CFB.utils.cfb_add(cfb, '/Workbook', book(2000));
    oracle.CFB.utils.cfb_add(cfb, '/Other', Buffer.alloc(5000));
    const bytes = new Uint8Array(oracle.CFB.write(cfb, { type: 'buffer' }) as Buffer);
    const other = oleContainer(bytes).entries.find(({ name }) => name === 'Other')!;
    viewOf(other.bytes).setUint32(116, endOfChain, true);
    expect((await contentOf(bytes)).length).toBe(1);
    await expect(edited(bytes, edits)).rejects.toThrow('input/truncated');
    viewOf(other.bytes).setUint32(116, other.start, true);
    // the reader does not mind what the directory calls the workbook, other programs do
    oleContainer(bytes).entries.find(({ name }) => name === 'Workbook')!.bytes[66] = 0;
    expect((await contentOf(bytes)).length).toBe(1);
    await expect(edited(bytes, edits)).rejects.toThrow('input/damaged-part');
  });
});

/** The streams of a container, all at least 4,096 bytes long, in one with larger sectors. */
function withLargeSectors(bytes: Uint8Array): Uint8Array {
  const { stream } = workbookStream(bytes);
  const sectors = Math.ceil(Math.max(stream.length, 4096) / 4096);
  const all = new Uint8Array((3 + sectors) * 4096);
  const view = viewOf(all);
  all.set(bytes.subarray(0, 24));
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 12, true);
  view.setUint16(32, 6, true);
  view.setUint32(40, 1, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  all.fill(0xff, 76, 512);
  view.setUint32(76, 0, true);
  all.fill(0xff, 4096, 8192);
  const table = [
    0xfffffffd,
    endOfChain,
    ...Array.from({ length: sectors }, (_, i) => (i + 1 === sectors ? endOfChain : i + 3)),
  ];
  for (const [i, next] of table.entries()) view.setUint32(4096 + 4 * i, next, true);
  const entry = (at: number, name: string, type: number, child: number, start: number, size: number): void => {
    for (const [i, letter] of [...name].entries()) view.setUint16(at + 2 * i, letter.charCodeAt(0), true);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    all[at + 66] = type;
    all[at + 67] = 1;
    for (const [i, id] of [none, none, child].entries()) view.setUint32(at + 68 + 4 * i, id, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(8192, 'Root Entry', 5, 1, endOfChain, 0);
  entry(8192 + 128, 'Workbook', 2, none, 2, Math.max(stream.length, 4096));
  all.set(stream, 3 * 4096);
  return all;
}
