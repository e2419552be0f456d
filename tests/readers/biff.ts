/** Little-endian numbers as bytes. */
export const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 255, (value >> 8) & 255]);
export const u32 = (value: number): number[] => u16(value & 0xffff, Math.floor(value / 0x10000));
export const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

/** A record of a BIFF stream. */
export const record = (type: number, ...data: readonly (readonly number[])[]): number[] => [
  ...u16(type, data.flat().length),
  ...data.flat(),
];

/** A text behind its length of two bytes; wide where a letter needs it. */
export function text(value: string, lengthBytes: 1 | 2 = 2): number[] {
  const codes = [...Array(value.length).keys()].map((i) => value.charCodeAt(i));
  const wide = codes.some((code) => code > 255);
  const length = lengthBytes === 1 ? [codes.length] : u16(codes.length);
  return [...length, wide ? 1 : 0, ...(wide ? u16(...codes) : codes)];
}

export interface TestBiffSheet {
  readonly name: string;
  readonly state?: number;
  readonly kind?: number;
  readonly records: readonly (readonly number[])[];
}

export const bof = (kind: number, version = 0x0600): number[] =>
  record(0x0809, u16(version, kind, 0, 0), u32(0), u32(6));
export const eof: readonly number[] = record(0x000a);

/** A bare BIFF8 stream of given records: those of the workbook, and those of its sheets. */
export function biff(sheets: readonly TestBiffSheet[], globals: readonly (readonly number[])[] = []): Uint8Array {
  const listed = (starts: readonly number[]): number[][] =>
    sheets.map(({ name, state = 0, kind = 0 }, i) => record(0x0085, u32(starts[i] ?? 0), [state, kind], text(name, 1)));
  const parts = sheets.map(({ records, kind = 0 }) => [
    ...bof(kind === 2 ? 0x0020 : 0x0010),
    ...records.flat(),
    ...eof,
  ]);
  const head = (starts: readonly number[]): number[] => [
    ...bof(0x0005),
    ...globals.flat(),
    ...listed(starts).flat(),
    ...eof,
  ];
  let at = head([]).length;
  const starts = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return new Uint8Array([...head(starts), ...parts.flat()]);
}
