const places = ['', '十', '百', '千'];
const plain = '零一二三四五六七八九';
const formals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九十百千'].map((letter, i) => [letter, '零壹贰叁肆伍陆柒捌玖拾佰仟'[i] ?? '']),
);

/** Up to four digits, with 零 where one or more are zero before others. */
function group(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${plain[digit]}${places[place]}`;
      gap = false;
    }
  }
  return text;
}

/** An integer from 1 to 999 999 999 999 in Chinese, every digit written out: 一百零五, 一万零五百. */
export function ordinary(value: number): string {
  let text = '';
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) continue;
    text += `${text !== '' && part < 1000 ? '零' : ''}${group(part)}${unit}`;
  }
  return text;
}

/** The same in formal writing: 壹佰零伍. */
export const formal = (value: number): string =>
  [...ordinary(value)].map((letter) => formals[letter] ?? letter).join('');
