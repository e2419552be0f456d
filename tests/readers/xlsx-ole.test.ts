import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { type OleContent, sniffOle } from '../../src/readers/xlsx/ole.js';

interface TestEntry {
  readonly name: string;
  readonly right?: number;
  readonly child?: number;
}

const none = 0xffffffff;

/** An OLE container of a header, one sector of allocation table, the sectors of its directory, and some text behind. */
function container(entries: readonly TestEntry[], text = ''): Uint8Array {
  const directorySectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(512 * (2 + directorySectors + 1));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : none, true);
  for (let sector = 1; sector <= directorySectors; sector += 1)
    view.setUint32(512 + 4 * sector, sector === directorySectors ? 0xfffffffe : sector + 1, true);
  entries.forEach(({ name, right = none, child = none }, i) => {
    const at = 1024 + 128 * i;
    writeUtf16(view, at, name);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    [none, right, child].forEach((id, j) => {
      view.setUint32(at + 68 + 4 * j, id, true);
    });
  });
  writeUtf16(view, bytes.length - 512, text);
  return bytes;
}

const writeUtf16 = (view: DataView, at: number, text: string): void =>
  [...text].forEach((letter, i) => {
    view.setUint16(at + 2 * i, letter.charCodeAt(0), true);
  });

const root = { name: 'Root Entry', child: 1 };

test.each<[string, Uint8Array, OleContent]>([
  ['a workbook of 1997', container([root, { name: 'Workbook' }]), 'xls'],
  ['a workbook of 1995', container([root, { name: 'Book' }]), 'xls'],
  [
    'a workbook with a password',
    container([root, { name: 'EncryptionInfo', right: 2 }, { name: 'EncryptedPackage' }]),
    'encrypted',
  ],
  ['a Word document that speaks of a Book', container([root, { name: 'WordDocument' }], 'a Book'), 'document'],
  [
    'a Word document with a workbook inside',
    container([root, { name: 'WordDocument', right: 2 }, { name: 'ObjectPool', child: 3 }, { name: 'Workbook' }]),
    'document',
  ],
  ['a workbook that speaks of EncryptionInfo', container([root, { name: 'Workbook' }], 'EncryptionInfo'), 'xls'],
  [
    'names in a second sector',
    container([root, { name: 'a', right: 2 }, { name: 'b', right: 3 }, { name: 'c', right: 4 }, { name: 'Workbook' }]),
    'xls',
  ],
  ['names in a circle', container([root, { name: 'a', right: 2 }, { name: 'b', right: 1 }]), 'other'],
])('%s', async (_name, bytes, content) => {
  expect(await sniffOle(bytesSource('x', bytes))).toBe(content);
});

test('damage is no crash', async () => {
  const whole = container([root, { name: 'Workbook', right: 2 }, { name: 'SummaryInformation' }]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, length) => {
      const bytes = whole.slice(0, length);
      if (at < length) bytes[at] = byte;
      expect(['encrypted', 'xls', 'document', 'other']).toContain(await sniffOle(bytesSource('x', bytes)));
    }),
  );
});
