import { numerals } from './chinese-number.js';

/*
 * What stands before and behind an amount, in penalty texts: half-width, without blanks, and with a full stop where the
 * text begins. Each question is asked of what directly adjoins the amount; labels further away decide nothing.
 */

/** Words between 罚款 and its amount; a comma only where one of them follows: 罚款，计人民币5000元. */
const words =
  '总?金额|数额|总额|额度?|金|人民币|现金|大写|小写|[共总合]?计|[共总合]|为|是|即|¥|RMB|CNY|:|,(?=总?金额|数额|人民币|[共总合]?计|即|为)';
const fineThenAmount = new RegExp(`罚款((?:${words}|[()])*)$`);

/** 没收违法所得、并处罚款共计8000元 is no fine of 8000. */
const isTotalOfMore = (clause: string, between: string): boolean =>
  /[共合总]/.test(between) && /没收|罚没|所得|财物/.test(clause);

const clauseOf = (text: string): string => /[^,。;:]*$/.exec(text)?.[0] ?? '';
const sentenceOf = (text: string): string => /[^。;]*$/.exec(text)?.[0] ?? '';

/** A fine that is added, proposed, possible, lifted or in part, not the one imposed. */
const notImposed =
  /(?:加|拟|建议|(?<![许认])可以?|将|曾|免[予于]?|减轻|减免|免除|不予|不得|未|退还|退回|返还|撤销|取消|已缴纳?|已交|尚欠|剩余|分期|首期|最高|最多|至多|原|原先)(?:对[^,。;:]{1,20})?(?:并|处|以|被|行政|给予|[作做]出|的|缴|纳|交|单)*$/;
/** What happened to somebody before. 曾 alone is also a surname. */
const past = /(?:曾(?:因|经|被|于|受|在|多次|先后)|此前|上一?次|前次|去年)[^,。;:]{0,60}$/;
const isImposed = (head: string): boolean => !notImposed.test(head) && !past.test(head);

/** 罚款5000元: an amount taken by the word before it. */
export function isFinedBefore(before: string): boolean {
  const found = fineThenAmount.exec(before);
  if (found === null) return false;
  const [, between = ''] = found;
  const head = before.slice(0, found.index);
  const scope = between.includes(',') ? sentenceOf(head) : clauseOf(head);
  return !isTotalOfMore(scope, between) && isImposed(head);
}

const amountThenFine = /^(?:\([^()]{1,40}\))?(?:整|正)?(?:人民币)?(?:的|之)?(?:行政|经济)?罚款/;
/** Words that leave no doubt that what follows them is imposed or a part of its own. */
const imposing =
  /(?:处|处以|给予|作出|做出|予以|合计|共计|总计|课以|决定|实施|进行|执行|缴纳|收缴|罚|[,。;:、)])(?:了|人民币|¥|[:(])*$/;
/** 给予示例公司5000元罚款: the punished stands between. */
const imposingOn = /(?:对|给予|向)([^,。;:、()\d]{1,40})$/;
/** Words that give an amount another meaning. */
const label =
  /没收|罚没|所得|货值|案值|涉案|价款|价格|价值|退|赔|滞纳|保证金|补缴|追缴|税|费|标的|造价|合同|损失|金额|收入|销售|营业|成交|投资|工资|拖欠|元/;
const takesNext = new RegExp(`${amountThenFine.source}(?:${words})*$`);

/**
 * 5000元罚款: an amount before the word, which does not have one of its own behind it.
 * @param gap the text up to the next amount; undefined where there is none.
 */
export function isFinedAfter(before: string, after: string, gap?: string): boolean {
  if (!amountThenFine.test(after) || (gap !== undefined && takesNext.test(gap))) return false;
  const by = imposing.exec(before);
  if (by !== null) return isImposed(before.slice(0, by.index));
  const on = imposingOn.exec(before);
  return on !== null && !label.test(on[1] ?? '') && isImposed(before.slice(0, on.index));
}

const ordering = /(?:处以|并处|单处|处罚|罚|(?<![查到此何他本该原别某每各一二两三几多])处)(?:了|人民币|¥|[:(])*$/;
const nothingMore = /^(?:人民币)?(?:的(?:行政)?处罚)?(?:$|[,。;、)])/;

/** 处以5000元。: a punishment in money, without the word 罚款. */
export function isOrdered(before: string, after: string): boolean {
  const found = ordering.exec(before);
  return found !== null && nothingMore.test(after) && isImposed(before.slice(0, found.index));
}

const number = `[\\d${numerals}]`;
const limitBefore = new RegExp(`(?:以上|以下|以内|${number}[元圆]?(?:至|到|[-~—–]+))$`);
const limitAfter = new RegExp(
  `^(?:左右|上下|(?:\\(含[^)]*\\))?(?:以上|以下|以内|以外)|不等|不到|为限|封顶|起(?![,。;])|余|(?:至|到|[-~—–]+)${number}|[/每×xX*+=÷]` +
    `|的?(?:百分|[\\d.]+(?:%|‰|倍|成)|${number}+(?:倍|成)))`,
);

/** An end of a range, a limit of the law, an amount per unit or a basis to reckon from. */
export const isLimit = (before: string, after: string): boolean => limitBefore.test(before) || limitAfter.test(after);

const verbs = '(?:自|被|单|并|科|课|处|以|罚款|罚|给予|予以|人民币|¥|计|为|[:(])*$';
const each = new RegExp(`每[^,。;:]{0,16}$|各${verbs}`);
const apart = new RegExp(`分别${verbs}`);

/** 各处5000元罚款, 罚款每人5000元, 每辆车罚款500元: due several times. */
export const isEach = (before: string): boolean => each.test(before);

/** 罚款每人5000元, 罚款各5000元. */
export const isFinedEach = (before: string): boolean => /罚款[^,。;:]{0,4}[每各][^,。;:]{0,8}$/.test(before);

/** 分别处以…: due several times where one amount follows, each once where several do. */
export const isApart = (before: string): boolean => apart.test(before);
