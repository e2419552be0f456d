/** The 31 characters of unified social credit codes: no I, O, S, V, Z. Source: GB 32100—2015. */
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const orgWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const valueTable = (alphabet: string): Int8Array => {
  const table = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i += 1) table[alphabet.charCodeAt(i)] = i;
  return table;
};
const usccValues = valueTable(usccAlphabet);
const orgValues = valueTable('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Index of a character in the alphabet of unified codes, -1 for a character they never use. */
export const usccValue = (code: number): number => (code < 128 ? usccValues[code]! : -1);

/** The check character the first 17 characters of a unified code give; undefined where one is outside the alphabet. */
export function usccCheck(value: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    const v = usccValue(value.charCodeAt(i));
    if (v < 0) return undefined;
    sum += v * usccWeights[i]!;
  }
  return usccAlphabet[(31 - (sum % 31)) % 31];
}

/** The check character of an organisation code's first eight characters from `start`. Source: GB 11714—1997. */
export function orgCheck(value: string, start = 0): string | undefined {
  let sum = 0;
  for (let i = 0; i < 8; i += 1) {
    const code = value.charCodeAt(start + i);
    const v = code < 128 ? orgValues[code]! : -1;
    if (v < 0) return undefined;
    sum += v * orgWeights[i]!;
  }
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** The check character of a citizen number's first 17 digits; undefined where they are no digits. Source: GB 11643—1999. */
export function citizenCheck(value: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    const digit = value.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    sum += digit * citizenWeights[i]!;
  }
  return '10X98765432'[sum % 11];
}

/** Last digit of a 15-digit registration number by ISO 7064 MOD 11,10. */
export function registrationCheck(value: string): string {
  let p = 10;
  for (let i = 0; i < 14; i += 1) p = (((Number(value[i]) + p) % 10 || 10) * 2) % 11;
  return String((11 - p) % 10);
}
