import { deflateSync } from 'fflate';
import { mapColumns } from './finding-list.js';
import type { ListData, ListHead, TextColumn, TextColumnId } from './list-data.js';

/** Findings from which on the list is packed; below, the page is small enough as it is. */
const packedFrom = 3000;

/** Texts of a block: a few milliseconds of unpacking. */
const blockTexts = 1024;

/** Bytes that are packed by DEFLATE, in base64. */
export interface Packed {
  readonly size: number;
  readonly bytes: string;
}

/** A column of texts, of which those that are shown can be had without unpacking the others. */
export interface PackedColumn {
  /** How many different texts there are. */
  readonly size: number;
  /** Texts of every block but the last. */
  readonly each: number;
  /** Of each a list of texts as JSON. */
  readonly blocks: readonly Packed[];
  readonly rows: PackedNumbers;
}

/**
 * Numbers in the order of their first coming: 0 stands for one that is new, which is the next one, any other for itself less
 * one. A column in which all texts are different is nothing but zeros, and packs to nothing.
 */
export interface PackedNumbers extends Packed {
  /** Bytes of each, the lowest first. */
  readonly width: 1 | 2 | 4;
}

/** A long list: a tenth of what it would be in plain text, and opened where it is looked at. */
export interface PackedList extends ListHead {
  readonly packed: true;
  /** A byte for each finding. */
  readonly severity: Packed;
  readonly columns: Readonly<Record<TextColumnId, PackedColumn>>;
}

/** The list as it stands in the page: packed where it is long. */
export function pageList(list: ListData): ListData | PackedList {
  if (list.severity.length < packedFrom) return list;
  return {
    ...list,
    packed: true,
    severity: packed(Uint8Array.from(list.severity)),
    columns: mapColumns(list.columns, packedColumn),
  };
}

function packedColumn({ texts, rows }: TextColumn): PackedColumn {
  const encoder = new TextEncoder();
  const blocks = Array.from({ length: Math.ceil(texts.length / blockTexts) }, (_, i) =>
    packed(encoder.encode(JSON.stringify(texts.slice(i * blockTexts, (i + 1) * blockTexts)))),
  );
  return { size: texts.length, each: blockTexts, blocks, rows: packedNumbers(rows, texts.length) };
}

function packedNumbers(numbers: readonly number[], size: number): PackedNumbers {
  const width = size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  const bytes = new Uint8Array(numbers.length * width);
  let next = 0;
  numbers.forEach((number, row) => {
    const code = number === next ? 0 : number + 1;
    if (number === next) next += 1;
    for (let i = 0; i < width; i += 1) bytes[row * width + i] = code >>> (8 * i);
  });
  return { ...packed(bytes), width };
}

const packed = (bytes: Uint8Array): Packed => ({ size: bytes.length, bytes: base64(deflateSync(bytes)) });

function base64(bytes: Uint8Array): string {
  let letters = '';
  // arguments of one call are limited
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
