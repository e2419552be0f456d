import type { Lang } from '../findings/texts/text.js';
import { defaultLimits, highestLimits, type Limits } from '../readers/limits.js';
import { nearest } from '../standard/nearest.js';
import { OptionError } from './options.js';

/** Refuses limits by names that do not exist, and values that are no number of anything. @throws {OptionError} */
export function verifyLimits(limits: Readonly<Record<string, unknown>>, lang: Lang): void {
  const refuse = (zh: string, en: string): never => {
    throw new OptionError('limits', lang === 'zh' ? zh : en);
  };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      const names = Object.keys(defaultLimits);
      const near = nearest(name, names, (one) => [one]);
      const [zh, en] =
        near === undefined
          ? [`可用 ${names.join('、')}`, `use ${names.join(', ')}`]
          : [`是不是「${near}」？`, `did you mean “${near}”?`];
      refuse(`没有名为「${name}」的上限；${zh}`, `there is no limit “${name}”; ${en}`);
    }
    const most = highestLimits[name as keyof Limits];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > most)
      refuse(
        `「${name}」应是 1 到 ${most} 的整数，现为「${value === undefined ? '（空）' : String(value)}」`,
        `“${name}” must be an integer from 1 to ${most}, not “${value === undefined ? '' : String(value)}”`,
      );
  }
}
