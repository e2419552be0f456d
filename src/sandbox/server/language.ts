import type { Words } from '../problem.js';

/** The language of words by `Accept-Language`: English where it is wanted more than Chinese. */
export function languageOf(header: string | undefined): keyof Words {
  const weights = { zh: 0, en: 0 };
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const weight = Number(params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean) ?? 1);
    for (const lang of ['zh', 'en'] as const)
      if (tag === lang || tag.startsWith(`${lang}-`)) weights[lang] = Math.max(weights[lang], weight);
  }
  return weights.en > weights.zh ? 'en' : 'zh';
}
