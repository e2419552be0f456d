import type { ArgumentsCamelCase } from 'yargs';
import { type Say, sayIn } from '../../findings/say.js';
import type { Lang } from '../../findings/texts/text.js';
import { forms } from '../../generated/forms.js';
import { kindNamed, kindsLike, type TemplateKind, templateKinds } from '../../publish/template/kinds.js';
import { columns } from '../../standard/width.js';
import { readStandard } from '../standard-files.js';
import { writeTemplates } from '../template-files.js';
import { UsageError } from '../usage.js';

interface TemplateArguments {
  readonly what?: string[] | undefined;
  readonly output?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/** What stands for every template there is. */
const all: ReadonlySet<string> = new Set(['all', '全部']);

/** Writes templates. @throws {UsageError} for what there is no template of. */
export async function runTemplate(args: ArgumentsCamelCase<TemplateArguments>, lang: Lang): Promise<void> {
  const say = sayIn(lang);
  const standard = readStandard();
  const kinds = templateKinds(standard, forms);
  const name = (args.what ?? []).join(' ').trim();
  if (name === '')
    throw new UsageError(say(`请写明要哪一种模板：\n${listOf(kinds)}`, `Say which template:\n${listOf(kinds)}`));
  const isAll = all.has(name.toLowerCase());
  const asked = isAll ? kinds : [kindOf(name, kinds, say)];
  await writeTemplates(standard, asked, isAll, args.output, args.overwrite === true, say);
}

/** @throws {UsageError} naming what may be meant. */
function kindOf(name: string, kinds: readonly TemplateKind[], say: Say): TemplateKind {
  const found = kindNamed(name, kinds);
  if (found !== undefined) return found;
  const like = kindsLike(name, kinds);
  if (like.length === 0)
    throw new UsageError(
      say(`没有「${name}」的模板。有这些：\n${listOf(kinds)}`, `No template ${name}. There are:\n${listOf(kinds)}`),
    );
  throw new UsageError(
    say(`没有「${name}」的模板。是不是：\n${listOf(like)}`, `No template ${name}. Did you mean:\n${listOf(like)}`),
  );
}

const listOf = (kinds: readonly TemplateKind[]): string =>
  columns(
    kinds.map(({ code, title, id }) => [code, title, id]),
    '  ',
  )
    .map((line) => `  ${line}`)
    .join('\n');
