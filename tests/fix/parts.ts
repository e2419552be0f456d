import { unzipSync } from 'fflate';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readZipEntries } from '../../src/readers/zip/directory.js';
import { packedBytes } from '../../src/readers/zip/unpack.js';

/** The text of a part of a package. */
export const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);

/** Parts of a package in their order, each as it is packed; of some the name only. */
export async function packedParts(bytes: Uint8Array, changed: readonly string[]): Promise<unknown[]> {
  const source = bytesSource('', bytes);
  const parts: unknown[] = [];
  for (const entry of (await readZipEntries(source)).values()) {
    if (changed.includes(entry.name)) {
      parts.push(entry.name);
      continue;
    }
    const packed: number[] = [];
    for await (const piece of packedBytes(source, entry)) packed.push(...piece);
    parts.push([entry.name, entry.method, entry.size, entry.crc, packed]);
  }
  return parts;
}
