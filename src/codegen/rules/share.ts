import { RuleError, walk } from './expr.js';
import type { RuleCompiler } from './rule-compiler.js';
import { fieldTypes, type Scope } from './scope.js';
import { counted, place } from './several.js';

/** A rule over the counts of a table: where it stands, what its own expressions may read, and the code of its counts. */
interface ShareForm {
  readonly at: string;
  readonly title: string;
  readonly records: Scope['records'];
  readonly code: string;
}

/** @throws {RuleError} for counts that read anything but texts and codes. */
export function shareOf(compiler: RuleCompiler): ShareForm {
  const { rule, type } = compiler;
  const { of, where } = rule.share!;
  const scope = compiler.scope({ self: fieldTypes(type) });
  for (const source of [of, where]) mustReadTexts(source, compiler, scope);
  const filters = { of, where };
  const members = Object.entries(filters).map(
    ([name, source]) => `${name}: ${compiler.valueFunction(source, scope, 'bool')}`,
  );
  // the table as a whole has no record of its own
  const records = { self: {}, share: { count: counted, of: counted } };
  return { ...place(compiler, rule.at), records, code: `{ ${members.join(', ')} }` };
}

/** Values whose shape is wrong are counted too: a text is a text all the same, but such a date is no day. */
function mustReadTexts(source: string, compiler: RuleCompiler, scope: Scope): void {
  for (const one of walk(compiler.expression(source, scope, 'bool'))) {
    if (one.op !== 'field' || one.type === 'string') continue;
    throw new RuleError(`share：${one.name} 不是文字；形状有问题的值也要数，所以只能读文字和代码`);
  }
}
