import type { Lang } from '../findings/texts/text.js';
import type { Severity } from '../model/finding.js';

/** What each is called in reports, the heaviest first. */
export const severityWords: Readonly<Record<Severity, Readonly<Record<Lang, string>>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '疑问', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

/** All severities, the heaviest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
