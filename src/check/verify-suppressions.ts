import type { Lang } from '../findings/texts/text.js';
import { recordTypes } from '../generated/record-types.js';
import { ruleTexts } from '../generated/rule-texts.js';
import type { Suppression } from '../model/suppression.js';
import { daysBetween, isDay } from '../standard/day.js';
import { nearest } from '../standard/nearest.js';
import { OptionError } from './options.js';

type Both = readonly [zh: string, en: string];

/** Most days a suppression may hold from the day of the check on. */
const longestDays = 366;

/** Parts of a suppression, and what they are called. */
const parts: Readonly<Record<keyof Suppression, Both>> = {
  rule: ['规则编号', 'the id of the rule'],
  key: ['记录的 key', 'the key of the record'],
  reason: ['理由', 'the reason'],
  until: ['有效到哪一天', 'the last day'],
};

/**
 * Refuses suppressions that lack a part, are of a rule the standard does not have, or never end.
 * @param asOf day of the check, from which on none holds for more than a year; left out where it is not known yet.
 * @param list anything, because it comes from a file or a caller.
 * @throws {OptionError} naming the place in the list, what is wrong and what to write.
 */
export function verifySuppressions(list: unknown, lang: Lang, asOf?: string): void {
  if (!Array.isArray(list))
    throw new OptionError('suppressions', lang === 'zh' ? '应是「不计」的列表' : 'must be a list of suppressions');
  const seen = new Set<string>();
  for (const [i, one] of (list as unknown[]).entries()) {
    const problem = problemOf(one, seen, asOf);
    if (problem === undefined) continue;
    const place = lang === 'zh' ? `第 ${i + 1} 项` : `entry ${i + 1}: `;
    throw new OptionError('suppressions', `${place}${problem[lang === 'zh' ? 0 : 1]}`);
  }
}

function problemOf(one: unknown, seen: Set<string>, asOf: string | undefined): Both | undefined {
  if (one === null || typeof one !== 'object' || Array.isArray(one)) return ['应是一个对象', 'must be an object'];
  const given = one as Readonly<Record<string, unknown>>;
  for (const [name, [zh, en]] of Object.entries(parts)) {
    const value = given[name];
    if (typeof value !== 'string' || value.trim() === '') return [`缺 ${name}（${zh}）`, `lacks ${name} (${en})`];
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    return [
      `有不认识的「${unknown}」；只写 rule、key、reason、until`,
      `has “${unknown}”; only rule, key, reason and until are known`,
    ];
  const { rule, key, reason, until } = one as Suppression;
  if (/\p{Cc}/u.test(reason)) return ['的 reason 里有换行或控制字符，写成一行', 'must have its reason on one line'];
  if (!ruleTexts.some(({ id }) => id === rule)) return unknownRule(rule);
  if (!isDay(until))
    return [`的 until 应写作 2026-12-31 的样子，现为「${until}」`, `until must be like 2026-12-31, not “${until}”`];
  if (asOf !== undefined && daysBetween(asOf, until) > longestDays)
    return [
      `的 until 「${until}」离检查基准日 ${asOf} 超过 ${longestDays} 天；到期再看一次，有理由的再续`,
      `ends on ${until}, more than ${longestDays} days after ${asOf}; look again then and renew it`,
    ];
  if (seen.has(`${rule}\n${key}`)) return ['与前面一项的规则和 key 相同，只留一项', 'repeats an earlier one; keep one'];
  seen.add(`${rule}\n${key}`);
  return undefined;
}

function unknownRule(rule: string): Both {
  if (/^(input|shape)\//.test(rule))
    return [
      `「${rule}」是读取和格式问题，平台不收，不能不计`,
      `“${rule}” cannot be suppressed: the platform takes no such record`,
    ];
  if (recordTypes.some(({ conditions }) => conditions.some(({ id }) => id === rule)))
    return [
      `「${rule}」是条件必填，平台不收，不能不计`,
      `“${rule}” is a requirement of the schema and cannot be suppressed`,
    ];
  const near = nearest(rule, ruleTexts, ({ id, title }) => [id, title]);
  return near === undefined
    ? [`没有编号为「${rule}」的规则`, `there is no rule “${rule}”`]
    : [
        `没有编号为「${rule}」的规则；是不是「${near.id}」（${near.title}）？`,
        `there is no rule “${rule}”; did you mean “${near.id}”?`,
      ];
}
