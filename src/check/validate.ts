import { render } from '../findings/render.js';
import type { Lang } from '../findings/texts/text.js';
import { recordTypes } from '../generated/record-types.js';
import { validators } from '../generated/validators/all.js';
import type { RenderedFinding } from '../model/finding.js';
import { checkShape } from '../standard/shape.js';

/**
 * Judges one record as `schemas/records/<type>.json` describes it, with the same rules and words as the checker. Nothing is
 * repaired: a system that submits records is to hold them in the standard's form.
 * @param type id of the record type, e.g. `administrative-license`.
 * @param record the flat record; dates `YYYY-MM-DD`, numbers as decimal strings, absent fields left out.
 * @returns findings, empty where the record is fine; `at.pointer` leads to the value.
 * @throws Error for a type that does not exist.
 */
export function validate(
  type: string,
  record: Readonly<Record<string, unknown>>,
  lang: Lang = 'zh',
): RenderedFinding[] {
  const known = recordTypes.find((one) => one.id === type);
  const validator = validators[type];
  if (known === undefined || validator === undefined) throw new Error(`unknown record type ${type}`);
  return checkShape(known, record, validator).map((problem) => {
    const value = problem.field === null ? undefined : record[problem.field];
    const shown = problem.index !== null && Array.isArray(value) ? (value[problem.index] as unknown) : value;
    const pointer =
      problem.field === null ? '' : `/${problem.field}${problem.index === null ? '' : `/${problem.index}`}`;
    return render(
      {
        rule: problem.rule,
        severity: problem.severity,
        at: { file: '', sheet: null, row: null, line: null, column: null, header: null, field: problem.field, pointer },
        key: null,
        params: problem.params,
        value: shown === undefined ? null : typeof shown === 'string' ? shown : JSON.stringify(shown),
        related: [],
      },
      lang,
      recordTypes,
    );
  });
}
