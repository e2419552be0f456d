/** The start of a file as text. */
export interface HeadText {
  /** Without a mark and leading blanks; a character cut by the end of the head is left out. */
  readonly start: string;
  /** True where this is all there is. */
  readonly whole: boolean;
}

/** The head as text, good enough to tell formats: UTF-16 by its mark or zeros, else UTF-8 where it is, else GB18030. */
export function headText(head: Uint8Array, whole: boolean): HeadText {
  const utf16 = utf16Order(head);
  const text = utf16 ? decoded(head, utf16) : (strictUtf8(head) ?? decoded(head, 'gb18030'));
  return { start: text.replace(/^\ufeff/, '').trimStart(), whole };
}

/** Formats told apart by text start with an ASCII character, whose other byte is then zero. */
function utf16Order([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}

const decoded = (head: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(head, { stream: true });

function strictUtf8(head: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}
