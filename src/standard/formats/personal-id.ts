import type { Problem } from '../problem.js';
import { explainCitizenId } from './citizen-id.js';
import { explainOtherId } from './other-ids.js';

/** 18 or 15 places, or what a spreadsheet makes of them. */
const looksLikeCitizenId = /^(\d{17}[0-9Xx]|\d{15}|\d(\.\d+)?[eE]\+?1[47])$/;
const identityCards = new Set(['身份证', '居民身份证', '111']);

/**
 * Number of a personal document, judged by the type given beside it; without a type, what looks
 * like a citizen number is judged as one. Reasons are those of the two formats behind it.
 */
export function explainPersonalId(value: string, type?: string): Problem | undefined {
  if (type === undefined || type === '') return looksLikeCitizenId.test(value) ? explainCitizenId(value) : undefined;
  return identityCards.has(type) ? explainCitizenId(value) : explainOtherId(type, value);
}
