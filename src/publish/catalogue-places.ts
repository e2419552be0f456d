import type { Catalogue } from '../model/catalogue.js';
import type { ObligationFile } from '../model/obligation-file.js';
import type { ConditionalRule } from '../model/record-type.js';
import type { RuleFile } from '../model/rule-file.js';
import type { Standard } from './standard.js';

/** What carries out a number of the catalogue. */
export interface CataloguePlaces {
  readonly rules: readonly RuleFile[];
  readonly conditions: readonly ConditionalRule[];
  readonly obligations: readonly ObligationFile[];
}

/** The numbers of the catalogue a rule file carries out. */
export const refsOf = ({ ref, covers = [] }: RuleFile): readonly string[] => [ref, ...covers];

/** The rule files, the conditions of record types and the duties that carry out each number of the catalogue. */
export function cataloguePlaces(standard: Standard, catalogue: Catalogue): ReadonlyMap<string, CataloguePlaces> {
  const conditions = standard.types.flatMap((type) => type.conditions);
  return new Map(
    Object.keys(catalogue.rules).map((id) => [
      id,
      {
        rules: standard.rules.filter((rule) => refsOf(rule).includes(id)),
        conditions: conditions.filter(({ ref }) => ref === id),
        obligations: standard.obligations.filter(({ ref }) => ref === id),
      },
    ]),
  );
}
