import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import type { CorpusRecord } from '../dataset.js';
import { type WorksheetOf, xlsxBytes } from './formats.js';
import { below, type Random, shuffled } from './random.js';
import { type Format, sourceOf, type Table, tableOf, tablesOf } from './write.js';

const formats: readonly Format[] = ['csv', 'csv-gbk', 'json'];

/** The same records in other files: rows mixed, tables cut into pieces, some of them sheets of workbooks, files in any order. */
export function arranged(random: Random, records: readonly CorpusRecord[]): readonly Source[] {
  const pieces = shuffled(
    random,
    tablesOf(records).flatMap((table) => cut(random, table)),
  );
  const asSheets = pieces.filter(() => random() < 0.4);
  const asFiles = pieces.filter((piece) => !asSheets.includes(piece));
  const books: Source[] = [];
  for (let at = 0; at < asSheets.length; ) {
    const size = 1 + below(random, 4);
    books.push(bookOf(`工作簿${books.length + 1}.xlsx`, asSheets.slice(at, at + size)));
    at += size;
  }
  return shuffled(random, [...asFiles.map(sourceOf), ...books]);
}

/** One to three tables with the columns of the whole, each with some of its records. */
function cut(random: Random, { file, fields, records }: Table): readonly Table[] {
  const mixed = shuffled(random, records);
  const count = Math.min(1 + below(random, 3), mixed.length);
  return Array.from({ length: count }, (_, i) => {
    const part = mixed.filter((_one, n) => n % count === i);
    return tableOf(`${file}-${i}`, formats[below(random, formats.length)]!, part, fields);
  });
}

/** Days and numbers stand as text here: how a cell shows them is no matter of order. */
function bookOf(name: string, tables: readonly Table[]): Source {
  const sheets = tables.map(
    ({ fields, rows }, i): WorksheetOf => ({
      name: `表${i + 1}`,
      title: '',
      header: fields.map(({ header }) => header),
      rows,
      kinds: [],
    }),
  );
  return bytesSource(name, xlsxBytes(sheets));
}
