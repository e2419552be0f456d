import type { Report } from '../model/report.js';
import { endLine, findingLine, ndjsonLines, runLine } from '../reports/ndjson.js';
import type { Spool } from './spool.js';

/** Characters handed on at once. */
const pieceCharacters = 64 * 1024;

/** A report line by line with what it does not list: the listed findings, the others in the order of arrival, every repair. */
export async function* wholeNdjson(report: Report, spool?: Spool): AsyncGenerator<string> {
  if (spool === undefined) {
    yield* inPieces(ndjsonLines(report));
    return;
  }
  yield runLine(report);
  yield* inPieces(report.findings.map(findingLine));
  yield* spool.findings.pieces();
  yield* spool.repairs.pieces();
  yield endLine({ findings: report.findings.length + spool.findings.count, repairs: spool.repairs.count }, report);
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
