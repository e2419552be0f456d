import { inspect } from 'node:util';
import { textWords, verdictSigns } from '../reports/text-words.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Colour = keyof typeof inspect.colors;

/**
 * True where colours are shown: on a terminal that knows them, unless they are declined (`--no-color`, `NO_COLOR`), or where
 * `FORCE_COLOR` asks for them whatever stands behind the pipe.
 */
export function hasColour(isTerminal: boolean, isDeclined: boolean, env: Environment): boolean {
  if (isDeclined || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

const verdictColours: Readonly<Record<string, Colour>> = {
  [verdictSigns.pass]: 'green',
  [verdictSigns.fail]: 'red',
  [verdictSigns.undetermined]: 'yellow',
};
const both = [textWords.zh, textWords.en];
const titleColours: Readonly<Record<string, Colour>> = Object.fromEntries(
  both.flatMap((words): [string, Colour][] => [
    [words.fixFirst, 'red'],
    [words.alsoLook, 'yellow'],
    [words.notes, 'cyan'],
  ]),
);
const hints = both.map((words) => `${words.fix} `);

/** A text report with its verdict, its headings and what to do in colours; the words are the same. */
export const painted = (text: string): string =>
  text
    .split('\n')
    .map((line, i) => paintedLine(line, i === 0))
    .join('\n');

function paintedLine(line: string, isFirst: boolean): string {
  const verdict = isFirst ? verdictColours[line.slice(0, 1)] : undefined;
  if (verdict !== undefined) return inColour(inColour(line, 'bold'), verdict);
  if (/^(?:【.*】|\[.*\])/.test(line)) {
    const title = titleColours[line];
    return title === undefined ? inColour(line, 'bold') : inColour(inColour(line, 'bold'), title);
  }
  const indent = /^ {5}(?=\S)/.exec(line)?.[0];
  if (indent === undefined || !hints.some((hint) => line.startsWith(hint, indent.length))) return line;
  return indent + inColour(line.slice(indent.length), 'cyan');
}

function inColour(text: string, colour: Colour): string {
  const [on, off] = inspect.colors[colour]!;
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
