import { deflateSync } from 'fflate';
import { crc32 } from '../../src/readers/zip/crc32.js';
import { encode } from './encode.js';

/** A file to be packed; what is left out is as a program on a Chinese Windows has it. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly nameIn?: 'gb18030' | 'utf-8';
  /** True where the name is marked as UTF-8. */
  readonly marked?: boolean;
  readonly extra?: Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Method to be claimed. */
  readonly method?: number;
  /** Unpacked size to be claimed. */
  readonly size?: number;
}

const words = (...values: readonly (readonly [bytes: 2 | 4, value: number])[]): number[] =>
  values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff));

/** Bytes of a zip archive, put together by hand: names in any encoding, false claims. */
export function packedBytes(files: readonly Packed[]): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = encode(file.name, file.nameIn ?? 'gb18030');
    const data = file.stored ? file.bytes : deflateSync(file.bytes);
    const flags = (file.marked ? 0x800 : 0) | (file.encrypted ? 1 : 0);
    const common = words(
      [2, flags],
      [2, file.method ?? (file.stored ? 0 : 8)],
      [4, 0],
      [4, crc32(file.bytes)],
      [4, data.length],
      [4, file.size ?? file.bytes.length],
      [2, name.length],
    );
    const extra = file.extra ?? new Uint8Array();
    const local = new Uint8Array([...words([4, 0x04034b50], [2, 20]), ...common, 0, 0, ...name]);
    const central = words([4, 0x02014b50], [2, 20], [2, 20]);
    const rest = words([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(new Uint8Array([...central, ...common, ...rest, ...name, ...extra]));
    body.push(local, data);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new Uint8Array(
    words([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]),
  );
  return joined([...body, ...directory, end]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
