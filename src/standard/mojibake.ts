import { gbkBytes, utf8InGbk } from './mojibake/gbk.js';

/** Text that some program decoded wrongly before it came here. */
export interface Mojibake {
  /**
   * `replaced`: characters given up (`�`, 锟斤拷, `????`); `memory`: 烫烫烫, never written at all; `utf8-as-gbk`,
   * `utf8-as-latin`, `gbk-as-latin`: read in the wrong encoding.
   */
  readonly reason: 'replaced' | 'memory' | 'utf8-as-gbk' | 'utf8-as-latin' | 'gbk-as-latin';
  /** What it most likely said; '' where that is lost. */
  readonly original: string;
}

/** Most characters of the original that are shown. */
const shown = 60;
/** What Windows makes of the bytes 80–9F in Western text. */
const windows = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const windowsBytes = new Map(
  [...windows].map((letter, i) => [
    letter,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][i]!,
  ]),
);

const givenUp = /\ufffd|锟斤拷?|斤拷锟/;
const onlyQuestionMarks = /^[\s\d()（）\-_.,，。、]*\?{2,}[\s\d?()（）\-_.,，。、]*$/;
const memory = /烫{3}|屯{3}/;
const utf8AsLatin = new RegExp(`(?:[\\u00e3-\\u00e9][\\u0080-\\u00bf${windows}]{2}){2,}`);
/** Two characters of GB2312; `×`, `÷`, `°` and the like alone stand in real texts, too. */
const gbkAsLatin = /(?:[\u00b0-\u00f7][\u00a1-\u00fe]){2,}/;
const letters = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g;
/** Fewest accented letters of such a stretch. */
const fewestLetters = 2;

/** Code units that can be part of such text; all others are passed over at one look each. */
const suspicious: Uint8Array = (() => {
  const flags = new Uint8Array(0x10000);
  for (const letter of `\ufffd锟烫屯?${utf8InGbk}`) flags[letter.charCodeAt(0)] = 1;
  for (let code = 0xc0; code <= 0xff; code += 1) if (code !== 0xd7 && code !== 0xf7) flags[code] = 1;
  return flags;
})();

/**
 * Tells text that was decoded wrongly and saved so: nobody can read it, and nobody finds the records under such names.
 * Undefined for all text that may be meant; a lone accent, `××` or a question mark is no mojibake.
 */
export function mojibakeOf(text: string): Mojibake | undefined {
  for (let i = 0; i < text.length; i += 1) if (suspicious[text.charCodeAt(i)] === 1) return judged(text);
  return undefined;
}

function judged(text: string): Mojibake | undefined {
  const gbk = fromGbk(text);
  if (gbk !== undefined) return { reason: 'utf8-as-gbk', original: gbk };
  if (givenUp.test(text) || onlyQuestionMarks.test(text)) return { reason: 'replaced', original: '' };
  if (memory.test(text)) return { reason: 'memory', original: '' };
  if (utf8AsLatin.test(text)) return { reason: 'utf8-as-latin', original: reread(text, 'utf-8') };
  const stretch = gbkAsLatin.exec(text)?.[0];
  if (stretch !== undefined && (stretch.match(letters)?.length ?? 0) >= fewestLetters)
    return { reason: 'gbk-as-latin', original: reread(text, 'gb18030') };
  return undefined;
}

/** What a text says whose UTF-8 was read as GBK; undefined where it is no such text. */
function fromGbk(text: string): string | undefined {
  // a character cut in two became a question mark or the replacement character
  for (const stretch of text.split(/[\u0000-\u007f\ufffd]+/)) {
    const bytes = stretch.length < 2 ? undefined : gbkBytes(stretch);
    if (bytes === undefined || !isChineseUtf8(bytes)) continue;
    return text
      .replace(/[^\u0000-\u007f\ufffd]{2,}/g, (part) => decoded(gbkBytes(part), 'utf-8') ?? part)
      .slice(0, shown);
  }
  return undefined;
}

/** Two Chinese characters or more of three bytes each, and nothing else but the beginning of another. */
function isChineseUtf8(bytes: readonly number[]): boolean {
  let characters = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const lead = bytes[i]!;
    if (!((lead >= 0xe3 && lead <= 0xe9) || lead === 0xef)) return false;
    for (const next of bytes.slice(i + 1, i + 3)) if (next < 0x80 || next > 0xbf) return false;
    if (i + 2 < bytes.length && lead !== 0xef) characters += 1;
  }
  return characters >= 2;
}

/** A text in Western letters read once more by the bytes it stood for. */
function reread(text: string, encoding: 'utf-8' | 'gb18030'): string {
  const bytes = [...text].map((letter) => windowsBytes.get(letter) ?? letter.charCodeAt(0));
  return bytes.some((byte) => byte > 0xff) ? '' : (decoded(bytes, encoding) ?? '').slice(0, shown);
}

/** The text of bytes, a character cut off at the end left out; undefined where they do not fit. */
function decoded(bytes: readonly number[] | undefined, encoding: 'utf-8' | 'gb18030'): string | undefined {
  if (bytes === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replace(/\ufffd+$/, '');
  return text.includes('\ufffd') ? undefined : text;
}
