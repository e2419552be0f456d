/** Little-endian numbers as bytes. */
export const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 255, (value >> 8) & 255]);
export const u32 = (value: number): number[] => u16(value & 0xffff, value >>> 16);

/** Most bytes a record holds in workbooks of Excel 97 and later. */
export const mostBytes = 8224;

/** A record as it is written. */
export const record = (type: number, content: readonly number[]): number[] => [
  ...u16(type, content.length),
  ...content,
];

/** Flags and characters of a text: a byte each where that is enough. */
export function characters(text: string): { readonly wide: 0 | 1; readonly units: readonly (readonly number[])[] } {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const isWide = codes.some((code) => code > 255);
  return { wide: isWide ? 1 : 0, units: codes.map((code) => (isWide ? u16(code) : [code])) };
}
