import type { ObligationFile, SeenFile, WhoFile } from '../../model/obligation-file.js';
import type { RecordType } from '../../model/record-type.js';
import { formsData, recordTypesData } from '../record-types.js';
import { RuleError } from '../rules/expr.js';
import { mustAgree } from '../rules/modules.js';
import { Expressions, type ExpressionUses, newUses, readsOf } from './expressions.js';
import { dataMembers, listCode, objectCode } from './object-code.js';
import { readObligations } from './obligation-files.js';
import { verifyHolders, verifyKeys, verifyParts } from './verify-obligation.js';

const from = 'schemas/obligations';

/** The form, besides record types, whose rows may show that a duty is fulfilled. */
const disclosures = 'arrears-disclosure';

/** The types whose records duties may read. */
export const readableTypes = (): readonly RecordType[] => [
  ...recordTypesData(),
  ...formsData().filter(({ id }) => id === disclosures),
];

/** The file for each of its types: a file of several types is of as many duties, each named after its type. */
export function byType(file: ObligationFile, types: readonly RecordType[]): readonly ObligationFile[] {
  const { seen } = file;
  if (seen?.types === undefined) return [file];
  const { types: ids, ...rest } = seen;
  return ids.map((id) => {
    const type = types.find((one) => one.id === id);
    if (type === undefined) throw new RuleError(`seen/types：没有记录类型 ${id}`);
    const worded = (text: string): string => text.replaceAll('{type}', type.title);
    const wordedEn = (text: string): string => text.replaceAll('{type}', type.id.replaceAll('-', ' '));
    return {
      ...file,
      name: `${file.name}-${id}`,
      measures: file.measures ?? type.measures,
      duty: worded(file.duty),
      title: worded(file.title),
      fix: worded(file.fix),
      en: {
        ...file.en,
        duty: wordedEn(file.en.duty),
        title: wordedEn(file.en.title),
        fix: wordedEn(file.en.fix),
      },
      seen: { ...rest, type: id },
    };
  });
}

/**
 * Code of `src/generated/audit/obligations.ts`.
 * @throws {RuleError} naming every file that is wrong, and what is wrong with it.
 */
export function obligationsModule(files: readonly ObligationFile[] = readObligations()): string {
  const types = readableTypes();
  const expressions = new Expressions(types);
  const problems: string[] = [];
  const duties = files
    .flatMap((file) => {
      try {
        verifyParts(file);
        return byType(file, types).map((one) => ({ name: one.name, code: codeOf(one, expressions) }));
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        problems.push(`${from}/${file.name}.json：${error.message}`);
        return [];
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = duties.filter(({ name }, i) => duties[i - 1]?.name === name).map(({ name }) => name);
  if (twice.length > 0) problems.push(`${from}：编号重复：${twice.join('、')}`);
  if (problems.length > 0) throw new RuleError(problems.join('\n'));
  return [
    ...expressions.head(from),
    "import type { Obligation } from '../../model/obligation.js';",
    '',
    '/** Every duty of the standard, sorted by id. */',
    `export const obligations: readonly Obligation[] = ${listCode(duties.map(({ code }) => code))};`,
    '',
  ].join('\n');
}

function codeOf(file: ObligationFile, expressions: Expressions): string {
  const uses = newUses();
  const holders = holdersCode(file.who, expressions, uses);
  const due =
    'each' in file.who && file.period === undefined
      ? expressions.ofRecord(file.who.each.type, file.due, ['Day'], uses)
      : expressions.ofPeriod(file.due, ['Day'], uses);
  const applies = file.applies === undefined ? undefined : expressions.ofPeriod(file.applies, ['bool'], uses);
  const done =
    file.done === undefined || !('each' in file.who)
      ? undefined
      : expressions.ofRecord(file.who.each.type, file.done, ['Day'], uses);
  const seen = file.seen === undefined ? undefined : seenCode(file.seen, file.who, expressions, uses);
  mustAgree('parameters', file.parameters, uses.parameters, 1);
  const {
    ref,
    severity,
    lateIsError = false,
    measures = [],
    duty,
    title,
    fix,
    en,
    basis,
    parameters = [],
    period,
  } = file;
  return objectCode({
    ...dataMembers({ id: `coverage/${file.name}`, ref, severity, lateIsError, measures, duty, title, fix }),
    ...dataMembers({ en: { duty: en.duty, title: en.title, fix: en.fix }, basis, parameters }),
    holders,
    ...dataMembers({ period }),
    applies,
    ...dataMembers({ zeroReport: file.zeroReport === true }),
    due,
    seen,
    done,
    ...dataMembers({ doneByReport: file.doneByReport === true, reads: readsOf(uses) }),
  });
}

function holdersCode(who: WhoFile, expressions: Expressions, uses: ExpressionUses): string {
  verifyHolders(who, expressions);
  if ('units' in who) return objectCode(dataMembers({ kind: 'units', where: who.units }));
  if ('divisions' in who) return objectCode(dataMembers({ kind: 'divisions', level: who.divisions }));
  if ('listed' in who) return objectCode(dataMembers({ kind: 'listed', daily: who.listed === 'daily' }));
  const { type, unit, when, from: start, until } = who.each;
  const each = objectCode({
    ...dataMembers({ type, unit: expressions.field(type, unit, uses) }),
    when: when && expressions.ofRecord(type, when, ['bool'], uses),
    from: expressions.ofRecord(type, start, ['Day'], uses),
    until: until && expressions.ofRecord(type, until, ['Day'], uses),
  });
  return objectCode({ ...dataMembers({ kind: 'records' }), each });
}

function seenCode(seen: SeenFile, who: WhoFile, expressions: Expressions, uses: ExpressionUses): string {
  verifyKeys(seen, who, expressions);
  const type = seen.type!;
  const { unit, by } = seen;
  if (unit !== undefined) expressions.field(type, unit, uses);
  for (const [shown, made] of Object.entries(by ?? {})) {
    expressions.field(type, shown, uses);
    if ('each' in who) expressions.field(who.each.type, made, uses);
  }
  const code = (source: string | undefined, expected: readonly ('string' | 'Day' | 'bool')[]): string | undefined =>
    source === undefined ? undefined : expressions.ofRecord(type, source, expected, uses);
  return objectCode({
    ...dataMembers({ type, unit, by }),
    in: code(seen.in, ['string', 'Day']),
    where: code(seen.where, ['bool']),
    done: code(seen.done, ['Day']),
    ...dataMembers({ undated: seen.undated }),
    ends: code(seen.ends, ['bool']),
  });
}
