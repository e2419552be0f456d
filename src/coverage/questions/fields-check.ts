import type { Lang } from '../../findings/texts/text.js';
import type { FieldsCheck } from '../../model/question.js';
import type { AuditView } from '../view.js';
import { askedOf } from './asked.js';
import type { Point } from './point.js';
import { unclearPoint } from './unclear.js';
import { filled, namesOf, said, typeOf } from './words.js';

/** Each field of each record: filled where it has a value that can be relied on, be it in one of several changes. */
export function fieldPoints(view: AuditView, check: FieldsCheck, lang: Lang): readonly Point[] {
  const { type } = check.of;
  const fields = typeOf(type).fields.filter(({ name }) => check.fields.includes(name));
  return askedOf(view, check.of).flatMap((asked): readonly Point[] => {
    if (asked.unclear !== null) return [unclearPoint(view, type, asked, lang)];
    const { holder, weight, versions } = asked;
    return fields.map(({ name, title, requirement }): Point => {
      if (versions.some(({ fact }) => !fact.lacks.includes(name) && !fact.faulty.includes(name)))
        return { holder, of: weight, n: weight, gaps: [] };
      const faulty = versions.some(({ fact }) => fact.faulty.includes(name));
      const message = faulty
        ? filled(said.faulty, lang, { title: namesOf(type, [name], lang) })
        : filled(check.gaps.lacks, lang, { title, year: view.settings.year });
      const severity = requirement === 'optional' && !faulty ? 'info' : 'error';
      return { holder, of: weight, n: 0, gaps: [{ severity, at: versions[0]!, message, onlyHere: false }] };
    });
  });
}
