import type { Lang } from '../findings/texts/text.js';

/**
 * The language of the output: `--lang`, else `LUCHENG_LANG`, else English only where the locale is explicitly English;
 * `C` and an empty locale mean "unset" on servers, so Chinese stays the default there.
 */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const joined = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  const asked = joined ?? (at >= 0 ? argv[at + 1] : undefined) ?? env['LUCHENG_LANG'];
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'zh';
}
