import { expect, test } from 'vitest';
import { langOf } from '../../src/cli/lang.js';

test.each([
  ['nothing', [], {}, 'zh'],
  ['C, as on servers', [], { LC_ALL: 'C' }, 'zh'],
  ['an empty LC_ALL', [], { LC_ALL: '', LANG: 'en_US.UTF-8' }, 'en'],
  ['POSIX before English', [], { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, 'zh'],
  ['another language', [], { LANG: 'de_DE.UTF-8' }, 'zh'],
  ['a language that begins alike', [], { LANG: 'enm' }, 'zh'],
  ['Chinese in GB18030', [], { LANG: 'zh_CN.GB18030' }, 'zh'],
  ['English', [], { LANG: 'en' }, 'en'],
  ['the own variable before the locale', [], { LUCHENG_LANG: 'zh', LANG: 'en_US.UTF-8' }, 'zh'],
  ['the own variable as a locale', [], { LUCHENG_LANG: 'en-US', LANG: 'zh_CN.UTF-8' }, 'en'],
  ['an own variable of neither', [], { LUCHENG_LANG: 'fr', LANG: 'en_US.UTF-8' }, 'en'],
  ['the option before all', ['check', '--lang', 'zh'], { LUCHENG_LANG: 'en' }, 'zh'],
  ['the option in one word', ['check', '--lang=en'], {}, 'en'],
])('%s', (_name, argv, env, lang) => {
  expect(langOf(argv, env)).toBe(lang);
});
