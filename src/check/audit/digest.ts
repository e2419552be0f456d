import type { Source } from '../../model/source.js';

/**
 * SHA-256 of a source in hexadecimal: by the caller’s own way where there is one, else by the platform’s, which wants all
 * bytes at once. A source that cannot be read has that of its name: why it cannot is told when its records are read.
 */
export async function digestOf(source: Source, own?: (source: Source) => Promise<string>): Promise<string> {
  try {
    return own === undefined ? await digest(await source.read(0, source.size)) : await own(source);
  } catch {
    return digestOfText(`unreadable ${source.name}`);
  }
}

/** SHA-256 of a text. */
export const digestOfText = (text: string): Promise<string> => digest(new TextEncoder().encode(text));

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
