import type { Problem } from '../problem.js';
import { explainCitizenId } from './citizen-id.js';
import { explainOtherId } from './other-ids.js';

const identityCards = new Set(['身份证', '居民身份证', '111']);

/**
 * Number of a personal document, judged by the type given beside it; without a type, 18 characters that start with 17
 * digits are judged as a citizen number. Reasons are those of the two formats behind it.
 */
export function explainPersonalId(value: string, type?: string): Problem | undefined {
  if (type === undefined) return /^\d{17}[0-9Xx]$/.test(value) ? explainCitizenId(value) : undefined;
  return identityCards.has(type) ? explainCitizenId(value) : explainOtherId(type, value);
}
