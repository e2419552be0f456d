const known = new Set<string>();
const decoder = new TextDecoder('gbk');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) known.add(decoder.decode(new Uint8Array([lead, trail])));

/** True for characters that a terminal knows which knows GBK and no more. */
export const knownToOldTerminals = (letter: string): boolean => letter.charCodeAt(0) < 128 || known.has(letter);
