import { UnreadableError } from '../../model/unreadable-error.js';
import { highestLimits } from '../limits.js';
import { isBlank } from './blank.js';
import { CsvParser, type CsvRecord } from './records.js';
import { widthOf } from './width.js';

const delimiters = [',', '\t', ';', '|'] as const;
const fullWidthComma = '，';
const anyDelimiter = /[,\t;|，]/g;
/** Records a delimiter is judged by. */
const recordsJudged = 100;

/** What becomes of a text under one delimiter. */
interface Split {
  readonly delimiter: string;
  /** Fields of each record that is not blank. */
  readonly widths: readonly number[];
  /** The commonest number of fields above one; 1 where nothing is divided. */
  readonly width: number;
  /** Delimiters in the records of that width. */
  readonly score: number;
}

/**
 * The delimiter of a text, by how evenly it divides the first records and whether it divides the header like them; a
 * comma where there is only one column.
 * @param text the first records, some tens of thousands of characters.
 * @param whole true where that is the whole text.
 * @throws {UnreadableError} `input/full-width-comma` where the Chinese comma divides the columns, which stands in names
 * too.
 */
export function findDelimiter(text: string, whole: boolean): string {
  const splits = [...delimiters, fullWidthComma].map((delimiter) => splitBy(text, whole, delimiter));
  const header = splits[0]!.widths.findIndex((_, i) => splits.some(({ widths }) => (widths[i] ?? 1) > 1));
  const even = splits.filter((split) => dividesEvenly(split, header));
  const [best] = (even.length > 0 ? even : splits.slice(0, delimiters.length)).sort((a, b) => b.score - a.score);
  if (best?.delimiter === fullWidthComma) throw new UnreadableError('input/full-width-comma');
  return best?.delimiter ?? ',';
}

/** True where the header is divided like the records, give or take a delimiter at its end. */
function dividesEvenly({ delimiter, widths, width, score }: Split, header: number): boolean {
  const ofHeader = widths[header] ?? 1;
  if (ofHeader === 1 || Math.abs(ofHeader - width) > 1) return false;
  if (delimiter !== fullWidthComma) return true;
  // in a single column of sentences it is punctuation
  return (header === 0 || width > 3) && score * 2 >= (widths.length - header) * (width - 1);
}

function splitBy(text: string, whole: boolean, delimiter: string): Split {
  const records = recordsOf(text, whole, delimiter)
    .filter(({ fields }) => !isBlank(fields.join('').replace(anyDelimiter, '')))
    .slice(0, recordsJudged);
  const divided = records.filter(({ fields }) => fields.length > 1).map(({ fields }) => fields);
  const width = divided.length > 0 ? widthOf(divided).expected : 1;
  const agreeing = divided.filter(({ length }) => length === width).length;
  return { delimiter, widths: records.map(({ fields }) => fields.length), width, score: agreeing * (width - 1) };
}

/** Complete records, and an incomplete one where there is no other. */
function recordsOf(text: string, whole: boolean, delimiter: string): CsvRecord[] {
  // the text is short; under a wrong delimiter a whole row may be one cell
  const parser = new CsvParser(delimiter, highestLimits);
  const records = parser.push(text);
  return whole || records.length === 0 ? [...records, ...parser.end()] : records;
}
