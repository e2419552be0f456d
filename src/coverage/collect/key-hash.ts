import { hashWords } from '../../standard/hash.js';

/** Characters of one hash: 96 bits in base64. */
export const keyLength = 16;

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (one) =>
  one.charCodeAt(0),
);
const words = new Uint32Array(3);
const sixBits = (word: number, shift: number): number => alphabet[(word >>> shift) & 63]!;

/** The first 96 bits of the hash of a text, in base64: the text itself cannot be had from it. */
export function keyHash(text: string): string {
  hashWords(text, words);
  const [a, b, c] = words as unknown as readonly [number, number, number];
  // three words of 32 bits are 16 characters of 6 bits; two of them lie across words
  return String.fromCharCode(
    sixBits(a, 26),
    sixBits(a, 20),
    sixBits(a, 14),
    sixBits(a, 8),
    sixBits(a, 2),
    alphabet[((a & 3) << 4) | (b >>> 28)]!,
    sixBits(b, 22),
    sixBits(b, 16),
    sixBits(b, 10),
    sixBits(b, 4),
    alphabet[((b & 15) << 2) | (c >>> 30)]!,
    sixBits(c, 24),
    sixBits(c, 18),
    sixBits(c, 12),
    sixBits(c, 6),
    sixBits(c, 0),
  );
}

/** Hashes one after another, sorted. */
export const joinKeys = (keys: string[]): string => keys.sort().join('');

/** The hashes of such a text. */
export function splitKeys(text: string): string[] {
  const keys: string[] = [];
  for (let i = 0; i < text.length; i += keyLength) keys.push(text.slice(i, i + keyLength));
  return keys;
}
