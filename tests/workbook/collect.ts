import { type NewWorkbook, writeWorkbook } from '../../src/workbook/write-workbook.js';

/** All bytes of a stream in one piece. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A workbook of the given sheets as bytes. */
export const workbookOf = (
  sheets: NewWorkbook['sheets'],
  rest: Omit<Partial<NewWorkbook>, 'sheets'> = {},
): Promise<Uint8Array> => bytesOf(writeWorkbook({ author: '鲁诚', ...rest, sheets }));
