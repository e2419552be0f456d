/** How many places each unit of money is from 元. */
const placesFromYuan: Readonly<Record<string, number>> = {
  元: 0,
  千元: 3,
  万: 4,
  万元: 4,
  百万元: 6,
  亿: 8,
  亿元: 8,
};

/** Places to shift a number by so that it counts in another unit: 万元 to 元 is 4; undefined where either is no money. */
export function placesBetween(from: string, to: string): number | undefined {
  const [a, b] = [placesFromYuan[from], placesFromYuan[to]];
  return a === undefined || b === undefined ? undefined : a - b;
}
