import { UnreadableError } from '../../model/unreadable-error.js';

/** Types of the records read here. Source: MS-XLS 2.3.2. */
export const recordTypes = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  colInfo: 0x007d,
  boundSheet: 0x0085,
  /** Where blocks of rows lie: an index for speed. */
  dbCell: 0x00d7,
  filterMode: 0x009b,
  mulRk: 0x00bd,
  mulBlank: 0x00be,
  rString: 0x00d6,
  xf: 0x00e0,
  sst: 0x00fc,
  labelSst: 0x00fd,
  /** Where shared strings lie: an index for speed. */
  extSst: 0x00ff,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  index: 0x020b,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** What the first record of a part says it is, where it is a worksheet. */
export const worksheet = 0x0010;

/** One record: its type and where its content lies in the stream. */
export interface BiffRecord {
  readonly type: number;
  /** Where its head starts; sheets are listed by that place. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** The damage of an old workbook: its one part is called by the name of its stream. */
export const damaged = (): UnreadableError => new UnreadableError('input/damaged-part', { part: 'Workbook' });

/**
 * The records of one part of the stream from its beginning to its end mark, those of embedded charts left out.
 * @throws {UnreadableError} `input/damaged-part` where it does not begin like one, `input/truncated` where it breaks off.
 */
export function* recordsOf(view: DataView, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (let head = start; ; ) {
    if (head + 4 > view.byteLength) throw new UnreadableError('input/truncated');
    const type = view.getUint16(head, true);
    const from = head + 4;
    const to = from + view.getUint16(head + 2, true);
    if (to > view.byteLength) throw new UnreadableError('input/truncated');
    if (type === recordTypes.bof) depth += 1;
    else if (depth === 0) throw damaged();
    if (depth === 1) yield { type, head, from, to };
    if (type === recordTypes.eof) depth -= 1;
    if (depth === 0) return;
    head = to;
  }
}

/** The parts of the stream that follow each other from a place on: worksheets, charts, macros. */
export function* partsFrom(view: DataView, start: number): Generator<{ readonly from: number; readonly to: number }> {
  let at = start;
  while (at + 8 <= view.byteLength && view.getUint16(at, true) === recordTypes.bof) {
    const from = at;
    for (const { to } of recordsOf(view, at)) at = to;
    yield { from, to: at };
  }
}
