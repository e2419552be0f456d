/** One 32-bit lane of a multiply-and-xor hash over UTF-16 units. */
function lane(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  return a >>> 0;
}

/** 128-bit hash as 32 hexadecimal digits: equal texts agree in every run and on every machine. Not for secrets. */
export const hash128 = (text: string): string =>
  [1, 2, 3, 4].map((seed) => lane(text, Math.imul(seed, 0x9e3779b1)).toString(16).padStart(8, '0')).join('');
