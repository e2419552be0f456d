/** All two-byte characters of GBK with their bytes; made when the first text needs it. */
let table: ReadonlyMap<string, number> | undefined;

function tableOf(): ReadonlyMap<string, number> {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push((lead << 8) | trail);
  // a line end behind each pair keeps one that means nothing from running into the next
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, 10]));
  const found = new Map<string, number>();
  for (const [i, text] of new TextDecoder('gb18030').decode(bytes).split('\n').entries())
    if (text.length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, pairs[i]!);
  return found;
}

/** The bytes of a text in GBK as Windows has it, with 80 for the euro sign; undefined where a character has none there. */
export function gbkBytes(text: string): number[] | undefined {
  table ??= tableOf();
  const bytes: number[] = [];
  for (const letter of text) {
    const pair = table.get(letter);
    if (letter === '€') bytes.push(0x80);
    else if (pair === undefined) return undefined;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return bytes;
}

/** What GBK makes of the first two bytes of a Chinese character in UTF-8: rare characters, seldom seen elsewhere. */
export const utf8InGbk: string = (() => {
  const bytes: number[] = [];
  for (let lead = 0xe3; lead <= 0xe9; lead += 1)
    for (let trail = 0x80; trail <= 0xbf; trail += 1) bytes.push(lead, trail);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replaceAll('\ufffd', '');
})();
