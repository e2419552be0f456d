import { readFile } from 'node:fs/promises';
import { OptionError } from '../check/options.js';
import { verifyCalendars } from '../check/verify-calendars.js';
import { verifyParameters } from '../check/verify-parameters.js';
import { verifySuppressions } from '../check/verify-suppressions.js';
import { render } from '../findings/render.js';
import { sayIn } from '../findings/say.js';
import type { Lang } from '../findings/texts/text.js';
import type { CalendarYear } from '../model/calendar-year.js';
import type { ParameterValue } from '../model/rule.js';
import type { Suppression } from '../model/suppression.js';
import { UnreadableError } from '../model/unreadable-error.js';
import type { JsonHandler } from '../readers/json/handler.js';
import { JsonTokenizer } from '../readers/json/tokenizer.js';
import { defaultLimits } from '../readers/limits.js';
import { whyNot } from './why-not.js';

type Option = 'parameters' | 'calendars' | 'suppressions';

/**
 * Reads parameter files, later ones over earlier ones: `{ name: value }`, or the form of `schemas/parameters.json`.
 * @throws {OptionError} naming the file and what is wrong in it.
 */
export async function readParameters(
  files: readonly string[],
  lang: Lang,
): Promise<Readonly<Record<string, ParameterValue>>> {
  const all: Record<string, ParameterValue> = {};
  for (const file of files)
    await inFile('parameters', file, lang, (content) => {
      const values = valuesOf(content);
      verifyParameters(values, lang);
      Object.assign(all, values);
    });
  return all;
}

/**
 * Reads calendar files, each the calendar of a year in the form of `schemas/calendar/<year>.json` or a list of them.
 * @throws {OptionError} naming the file and what is wrong in it.
 */
export async function readCalendars(files: readonly string[], lang: Lang): Promise<readonly CalendarYear[]> {
  const all: CalendarYear[] = [];
  for (const file of files)
    await inFile('calendars', file, lang, (content) => {
      const years = Array.isArray(content) ? (content as unknown[]) : [content];
      // together with those before, so that a year given twice is found in the file that gives it again
      verifyCalendars(years, lang);
      verifyCalendars([...all, ...years], lang);
      all.push(...(years as CalendarYear[]));
    });
  return all;
}

/**
 * Reads files of suppressions, each a list of `{ rule, key, reason, until }`.
 * @throws {OptionError} naming the file and what is wrong in it.
 */
export async function readSuppressions(files: readonly string[], lang: Lang): Promise<readonly Suppression[]> {
  const all: Suppression[] = [];
  for (const file of files)
    await inFile('suppressions', file, lang, (content) => {
      verifySuppressions(content, lang);
      verifySuppressions([...all, ...(content as Suppression[])], lang);
      all.push(...(content as Suppression[]));
    });
  return all;
}

/** The values of `{ name: value }`, of `{ parameters: … }`, and of parameters written out with title and basis. */
function valuesOf(content: unknown): unknown {
  if (!isObject(content)) return content;
  const entries = isObject(content['parameters']) ? content['parameters'] : content;
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      name,
      isObject(entry) && 'value' in entry ? entry['value'] : entry,
    ]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Hands on the content of a JSON file; whatever is wrong is told with the file's name. */
async function inFile(option: Option, file: string, lang: Lang, use: (content: unknown) => void): Promise<void> {
  const say = sayIn(lang);
  const refuse = (why: string): never => {
    throw new OptionError(option, `${file}${say('：', ': ')}${why}`);
  };
  const bytes = await readFile(file).catch((error: unknown) => refuse(whyNot(error, say)));
  const text = decoded(bytes) ?? refuse(say('不是 UTF-8 编码；请另存为 UTF-8', 'not in UTF-8; save it as UTF-8'));
  const fault = syntaxFault(text);
  if (fault !== undefined) refuse(wordsOf(fault, lang));
  try {
    use(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    refuse(error.message);
  }
}

/** UTF-8 without its mark; undefined for other encodings. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ignored = () => undefined;

/** Where a text stops being JSON. `JSON.parse` does not tell the line. */
function syntaxFault(text: string): UnreadableError | undefined {
  try {
    const handler: JsonHandler = {
      startObject: ignored,
      endObject: ignored,
      startArray: ignored,
      endArray: ignored,
      key: ignored,
      string: ignored,
      literal: ignored,
    };
    const tokenizer = new JsonTokenizer(handler, defaultLimits);
    tokenizer.push(text);
    tokenizer.end();
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

function wordsOf({ rule, params }: UnreadableError, lang: Lang): string {
  const at = { file: '', sheet: null, row: null, line: null, column: null, header: null, field: null, pointer: null };
  return render({ rule, severity: 'error', at, key: null, params, value: null, related: [] }, lang, []).message;
}
