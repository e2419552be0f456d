import type { Lang } from '../../findings/texts/text.js';
import type { AuditView } from '../view.js';
import type { Asked } from './asked.js';
import type { Point } from './point.js';
import { filled, namesOf, said } from './words.js';

/** A record of which nobody knows whether it is to be asked: it counts, and not as in order. */
export function unclearPoint(view: AuditView, type: string, asked: Asked, lang: Lang): Point {
  const title = namesOf(type, asked.unclear ?? [], lang);
  const message = filled(said.unclear, lang, { title, year: view.settings.year });
  const gaps = [{ severity: 'warning' as const, at: asked.versions[0]!, message, onlyHere: false }];
  return { holder: asked.holder, of: asked.weight, n: 0, gaps };
}
