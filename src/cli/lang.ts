import type { Lang } from '../findings/texts/text.js';

/**
 * The language of the output: `--lang`, else `LUCHENG_LANG`, else English only where the locale is explicitly English;
 * `C` and an empty locale mean "unset" on servers, so Chinese stays the default there. `zh_CN` and `en-US` are taken too.
 */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const joined = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  const asked = joined ?? (at >= 0 ? argv[at + 1] : undefined);
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return named(asked) ?? named(env['LUCHENG_LANG']) ?? (named(locale) === 'en' ? 'en' : 'zh');
}

function named(given: string | undefined): Lang | undefined {
  const [, lang] = /^(zh|en)(?:[_.@-]|$)/i.exec(given ?? '') ?? [];
  return lang?.toLowerCase() as Lang | undefined;
}
