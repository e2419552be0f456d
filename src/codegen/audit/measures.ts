import { RuleError } from '../rules/expr.js';
import { type Expressions, type ExpressionUses, newUses } from './expressions.js';
import { dataCode, dataMembers, objectCode } from './object-code.js';
import type { IndicatorEntry, MeasureEntry, SourceEntry } from './scheme-file.js';

/** Compiles measures: what each reads goes to `uses`. */
export class Measures {
  readonly uses: ExpressionUses = newUses();
  readonly #expressions: Expressions;
  readonly #indicators: ReadonlyMap<string, IndicatorEntry>;
  readonly #obligations: ReadonlySet<string>;

  /** @param obligations ids of those there are. */
  constructor(expressions: Expressions, indicators: readonly IndicatorEntry[], obligations: ReadonlySet<string>) {
    this.#expressions = expressions;
    this.#obligations = obligations;
    this.#indicators = new Map(indicators.map((one) => [one.id, one]));
  }

  /** Code of a `Measure`. @throws {RuleError} for an expression that is wrong, an indicator or obligation that does not exist. */
  code({ records, obligations, indicator }: MeasureEntry): string {
    if (indicator !== undefined) {
      const same = this.#indicators.get(indicator);
      if (same === undefined) throw new RuleError(`没有指标 ${indicator}`);
      return this.code(same);
    }
    const stray = obligations?.find((id) => !this.#obligations.has(id));
    if (stray !== undefined) throw new RuleError(`没有义务 ${stray}`);
    if (obligations !== undefined) return objectCode({ kind: "'duties'", obligations: dataCode(obligations) });
    return objectCode({ kind: "'records'", sources: `[${records!.map((one) => this.#source(one)).join(', ')}]` });
  }

  #source(one: SourceEntry): string {
    const { type, through, unit, latest, of, part, whole, sound, refers } = one;
    const expressions = this.#expressions;
    const decides = newUses();
    const ofCode = of && expressions.ofRecord(type, of, ['bool'], decides);
    const adds = newUses();
    const partCode = part && expressions.ofRecord(type, part, ['bool', 'Decimal'], adds);
    const wholeCode = whole && expressions.ofRecord(type, whole, ['Decimal'], adds);
    if (refers) expressions.field(type, refers.field, adds);
    for (const { reads } of [decides, adds]) for (const [id, names] of reads) this.#note(id, ...names);
    this.#note(type, 'divisionCode');
    for (const target of [through, refers]) if (target) this.#note(target.type, 'recordId');
    if (through) this.#note(type, through.field);
    return objectCode({
      type: dataCode(type),
      of: ofCode,
      asks: dataCode([...decides.asks]),
      reads: dataCode([...new Set([...(decides.reads.get(type) ?? []), ...(adds.reads.get(type) ?? [])])].sort()),
      part: partCode,
      whole: wholeCode,
      sound: sound && 'true',
      refers: refers && dataCode(refers),
      unit: unit && expressions.ofRecord(through?.type ?? type, unit, ['string'], this.uses),
      through: through && dataCode(through),
      latest: latest && this.#latest(type, latest),
    });
  }

  #latest(own: string, { field, type, by, value, order }: NonNullable<SourceEntry['latest']>): string {
    const ordering = newUses();
    const orders = order.map((key) => this.#expressions.ofRecord(type, key, ['string', 'Day'], ordering));
    this.#note(own, field, 'recordId');
    this.#note(type, by, value, ...(ordering.reads.get(type) ?? []));
    const reads = [...new Set([value, ...(ordering.reads.get(type) ?? [])])].sort();
    return objectCode({
      ...dataMembers({ field, type, by, value, reads }),
      order: `[${orders.join(', ')}]`,
    });
  }

  #note(type: string, ...names: readonly string[]): void {
    for (const name of names) this.#expressions.field(type, name, this.uses);
  }
}
