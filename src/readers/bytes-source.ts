import type { Source } from '../model/source.js';

/**
 * Bytes in memory as a source.
 * @param name what reports call it.
 * @param chunkSize bytes per chunk of the stream, 64 KiB unless given.
 */
export function bytesSource(name: string, bytes: Uint8Array, chunkSize: number = 1 << 16): Source {
  return {
    name,
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
    async *stream() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}
