import type { ObligationFile, SeenFile, WhoFile } from '../../model/obligation-file.js';
import type { Field } from '../../model/record-type.js';
import { codeSetsData } from '../code-sets.js';
import { formsData } from '../record-types.js';
import { RuleError } from '../rules/expr.js';
import { placeholdersOf } from '../rules/rule-file.js';
import type { Expressions } from './expressions.js';

/** @throws {RuleError} where parts of a duty do not go together. */
export function verifyParts(file: ObligationFile): void {
  const { who, period, applies, seen, done, doneByReport, zeroReport, measures } = file;
  const each = 'each' in who;
  const wrong: readonly (readonly [boolean, string])[] = [
    [!each && period === undefined, '缺 period：只有每条记录（each）的义务可以没有报告期'],
    [applies !== undefined && period === undefined, 'applies 只用于有报告期的义务'],
    [!each && seen === undefined, '缺 seen：不是每条记录（each）的义务，要写明凭什么记录'],
    [each && who.each.until !== undefined && period === undefined, 'until 只用于有报告期的义务'],
    [
      done !== undefined && (!each || period !== undefined || seen !== undefined),
      'done 只用于每条记录（each）的、没有报告期也没有 seen 的义务',
    ],
    [
      each && seen === undefined && done === undefined && doneByReport !== true,
      '没有写怎样算办成：写 done、seen 或 doneByReport',
    ],
    [
      seen !== undefined && seen.done === undefined && doneByReport !== true && seen.undated !== true,
      '没有写办成之日：写 seen/done 或 doneByReport；记录没有这一项、不问何时的，写 seen/undated',
    ],
    [doneByReport === true && seen?.undated === true, 'doneByReport 与 seen/undated 只能有一个'],
    [doneByReport === true && (done ?? seen?.done) !== undefined, 'doneByReport 与 done 只能有一个'],
    [seen?.in !== undefined && period === undefined, 'seen/in 只用于有报告期的义务'],
    [seen?.ends !== undefined && !(each && period !== undefined), 'seen/ends 只用于每条记录（each）的、有报告期的义务'],
    [seen?.by !== undefined && !each, 'seen/by 只用于每条记录（each）的义务，其他的写 seen/unit'],
    [zeroReport === true && (each || seen === undefined), 'zeroReport 不用于每条记录（each）的义务'],
    [seen?.types !== undefined && !('listed' in who), 'seen/types 只用于应报清单所列的单位（listed）'],
    [measures === undefined && !('listed' in who), '缺 measures'],
  ];
  const found = wrong.filter(([is]) => is).map(([, what]) => what);
  const unknown = placeholdersOf(file.text).filter(
    (name) => !(file.parameters ?? []).includes(name) && !(name === 'type' && seen?.types !== undefined),
  );
  if (unknown.length > 0) found.push(`text 中的 ${unknown.join('、')} 不是所列的参数`);
  if (found.length > 0) throw new RuleError(found.join('；'));
}

/** @throws {RuleError} where those who have a duty are named by what there is not. */
export function verifyHolders(who: WhoFile, expressions: Expressions): void {
  if ('each' in who) mustBeHolder(fieldOf(expressions, who.each.type, who.each.unit), 'who/each/unit', false);
  if (!('units' in who)) return;
  const entity = formsData().find(({ id }) => id === 'entity')!;
  for (const [name, values] of Object.entries(who.units)) {
    const field = entity.fields.find((one) => one.name === name);
    if (field === undefined) throw new RuleError(`who/units：主体登记库没有数据项 ${name}`);
    const codes = field.codeSet === null ? undefined : codeSetsData()[field.codeSet]?.codes.map(({ code }) => code);
    if (codes === undefined) throw new RuleError(`who/units/${name}：「${field.title}」不是代码项`);
    const unknown = values.filter((value) => !codes.includes(value));
    if (unknown.length > 0) throw new RuleError(`who/units/${name}：「${field.title}」没有代码 ${unknown.join('、')}`);
  }
}

/** @throws {RuleError} where what is shown cannot be told to be of the duty. */
export function verifyKeys({ type, unit, by = {} }: SeenFile, who: WhoFile, expressions: Expressions): void {
  if (unit !== undefined) mustBeHolder(fieldOf(expressions, type!, unit), 'seen/unit', 'divisions' in who);
  if (!('each' in who)) return;
  for (const [shown, made] of Object.entries(by)) {
    const [one, other] = [fieldOf(expressions, type!, shown), fieldOf(expressions, who.each.type, made)];
    if (one.multi || other.multi || one.kind !== other.kind)
      throw new RuleError(`seen/by：「${one.title}」与「${other.title}」不能逐字相比`);
  }
}

function mustBeHolder(field: Field, where: string, division: boolean): void {
  const right = division ? field.codeSet === 'division' : field.format === 'uscc';
  if (!right || field.multi)
    throw new RuleError(`${where}：「${field.title}」不是${division ? '行政区划代码' : '统一社会信用代码'}`);
}

function fieldOf(expressions: Expressions, id: string, name: string): Field {
  const type = expressions.typeOf(id);
  const field = type.fields.find((one) => one.name === name);
  if (field === undefined) throw new RuleError(`${type.title}没有数据项 ${name}`);
  return field;
}
