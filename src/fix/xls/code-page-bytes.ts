const tables = new Map<string, Uint16Array>();

/** A text as bytes of a code page; undefined where it has not all of its characters. @param label name of its decoder. */
export function codePageBytes(text: string, label: string): readonly number[] | undefined {
  if (label === 'utf-8') return [...new TextEncoder().encode(text)];
  const bytes: number[] = [];
  const table = label === 'utf-16le' ? undefined : tableOf(label);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const code = table === undefined ? unit : table[unit]!;
    if (table === undefined) bytes.push(code & 255, code >> 8);
    else if (code === 0) return undefined;
    else if (code > 255) bytes.push(code >> 8, code & 255);
    else bytes.push(code);
  }
  return bytes;
}

/** Bytes, one or two as one number, by character; 0 where there are none. A decoder is all that platforms have: it is read backwards. */
function tableOf(label: string): Uint16Array {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label);
  const table = new Uint16Array(0x10000);
  /** Tries runs of bytes at once, apart by line ends. */
  const take = (runs: readonly (readonly number[])[]): void => {
    const texts = decoder.decode(Uint8Array.from(runs.flatMap((bytes) => [...bytes, 10]))).split('\n');
    for (const [i, bytes] of runs.entries()) {
      const text = texts[i] ?? '';
      const unit = text.charCodeAt(0);
      if (text.length === 1 && unit !== 0xfffd && table[unit] === 0)
        table[unit] = bytes.reduce((code, byte) => code * 256 + byte, 0);
    }
  };
  take(
    range(1, 0x7f)
      .filter((byte) => byte !== 10)
      .map((byte) => [byte]),
  );
  table[10] = 10;
  for (const lead of range(0x80, 0xff)) take(range(0x40, 0xfe).map((trail) => [lead, trail]));
  take(range(0x80, 0xff).map((byte) => [byte]));
  tables.set(label, table);
  return table;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
