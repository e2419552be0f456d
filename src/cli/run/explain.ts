import type { ArgumentsCamelCase } from 'yargs';
import type { Lang } from '../../findings/texts/text.js';
import { fits, type LookUp, lookUpAll } from '../../publish/explain/look-up.js';
import { lookUpText } from '../../publish/explain/text.js';
import { exitCodes } from '../exit-codes.js';
import { readStandard } from '../standard-files.js';
import { UsageError } from '../usage.js';

interface ExplainArguments {
  readonly words?: string[] | undefined;
  readonly format: string;
}

/** Writers by the name `--format` takes. */
const writers: Readonly<Record<string, (all: readonly LookUp[], lang: Lang) => string>> = {
  text: lookUpText,
  json: (all) => `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`,
};

/** Looks words up and shows what is found. @throws {UsageError} where no word is given. */
export async function runExplain(
  args: ArgumentsCamelCase<ExplainArguments>,
  missing: string,
  lang: Lang,
): Promise<void> {
  const words = (args.words ?? []).filter((word) => word.trim() !== '');
  if (words.length === 0) throw new UsageError(missing);
  const found = lookUpAll(words, readStandard(), lang);
  process.stdout.write(writers[args.format]!(found, lang));
  if (!found.every(fits)) process.exitCode = exitCodes.usage;
}
