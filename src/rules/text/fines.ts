import { withoutInvisible } from '../../standard/characters.js';
import { compareDecimals } from '../../standard/decimal.js';
import { oneWriting } from './characters.js';
import { isApart, isEach, isFinedAfter, isFinedBefore, isFinedEach, isLimit, isOrdered } from './fine-wording.js';
import { type Money, moneyIn } from './money.js';

/** Characters before and behind an amount that may decide about it. */
const reach = 80;

/** An amount with its surroundings. */
interface Seen extends Money {
  readonly before: string;
  readonly after: string;
  /** The text up to the next amount; undefined behind the last one. */
  readonly gap: string | undefined;
}

/** What an amount is: a fine, the fine before it again in brackets, a fine for each of several, or no fine. */
type Role = 'fine' | 'repeated' | 'each' | 'none';

/** See `finesIn`. */
export function finesOf(text: string): readonly string[] {
  if (!/[罚处]/.test(text)) return [];
  const plain = `。${compact(text)}`;
  const found = moneyIn(plain);
  const seen = found.map((money, i): Seen => {
    const next = found[i + 1];
    return {
      ...money,
      before: plain.slice(Math.max(0, money.start - reach), money.start),
      after: plain.slice(money.end, money.end + reach),
      gap: next && plain.slice(money.end, next.start),
    };
  });
  const roles: Role[] = [];
  for (const i of seen.keys()) roles.push(roleOf(seen, i, roles[i - 1] ?? 'none'));
  // how many times such a fine is due is not known
  if (roles.includes('each')) return [];
  return seen
    .filter((money, i) => roles[i] === 'fine' && compareDecimals(money.amount, '0') > 0)
    .map((one) => one.amount);
}

/** Half-width, with blanks only where they keep two numbers apart. */
const compact = (text: string): string =>
  oneWriting(withoutInvisible(text)).replace(/ +/g, (blanks, at: number, whole: string) =>
    /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + blanks.length] ?? '') ? ' ' : '',
  );

function roleOf(seen: readonly Seen[], i: number, lastRole: Role): Role {
  const { amount, before, after, gap } = seen[i]!;
  const last = seen[i - 1];
  const between = last?.gap ?? '';
  if (isLimit(before, after)) return 'none';
  if (lastRole !== 'none' && isBracketed(between))
    return compareDecimals(last?.amount ?? '0', amount) === 0 ? 'repeated' : lastRole;
  if (isFinedEach(before)) return 'each';
  const listed = lastRole === 'fine' && isListed(between);
  if (isFinedBefore(before) || isFinedAfter(before, after, gap) || isOrdered(before, after)) {
    if (isEach(before)) return 'each';
    return isApart(before) && !listed && !isListed(gap ?? '') ? 'each' : 'fine';
  }
  if (lastRole === 'fine' && (isAmended(between) || (listed && endsClause(after)))) return 'fine';
  return isFirstOfList(seen, i) ? 'fine' : 'none';
}

/** 伍仟元整（¥5000.00）: the same amount in other writing. */
const isBracketed = (between: string): boolean => /^\((?:大写|小写|人民币|即|共?计|合|为|[:¥]|RMB)*$/.test(between);

/** 罚款5万元，减为3万元. */
const isAmended = (between: string): boolean =>
  /^[^。;]{0,30}(?:变更为|变更至|改为|减为|减至|减按|调整为|更正为|修改为|降为|降至)(?:人民币|¥)?$/.test(between);

/** 分别罚款1万元、2万元. */
const isListed = (between: string): boolean => /^(?:、|和|及|与|以及)(?:人民币|¥)?$/.test(between);
const endsClause = (after: string): boolean => /^(?:$|[,。;:、)]|的?罚款)/.test(after);

/** 分别处以1万元、2万元、3万元罚款: the first of these. */
function isFirstOfList(seen: readonly Seen[], i: number): boolean {
  const { before } = seen[i]!;
  if (!startsList.test(before) || isEach(before)) return false;
  let at = i;
  while (isListed(seen[at]?.gap ?? '') && !isLimit(seen[at + 1]!.before, seen[at + 1]!.after)) at += 1;
  const end = seen[at]!;
  return at > i && isFinedAfter(end.before, end.after, end.gap);
}
const startsList = /(?:处以|并处|单处|给予|[^查到此何他本该原别某每各一二两三几多]处)(?:人民币|¥)?$/;
