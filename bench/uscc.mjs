import { uscc } from './data.mjs';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check of a unified code as it is usually written. */
export function isUscc(code) {
  if (!pattern.test(code)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += alphabet.indexOf(code[i]) * weights[i];
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

if (!isUscc(uscc(1))) throw new Error('the made-up codes are wrong');
