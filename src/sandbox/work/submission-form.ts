import type { Limits } from '../limits.js';
import { ProblemError } from '../problem.js';
import { Form, mostFaults, refuse } from './form.js';

/** An entry as it was sent, in the form of the contract. */
export interface Entry {
  readonly revision: number;
  readonly supersedesDigest?: string;
  readonly reason?: { readonly text: string; readonly basis?: string };
  readonly record: Readonly<Record<string, unknown>>;
}

export interface Submitted {
  readonly batch: Readonly<Record<string, unknown>>;
  readonly atomicity: 'per-record' | 'all-or-nothing';
  readonly entries: readonly Entry[];
}

const mostRevisions = 1_000_000;
const longestReason = 500;
const digestForm = /^sha-256:[0-9a-f]{64}$/;
const atomicities = ['per-record', 'all-or-nothing'] as const;

function verifyEntry(form: Form, value: unknown, pointer: string): void {
  const entry = form.object(value, pointer, ['revision', 'record'], ['supersedesDigest', 'reason']);
  if (entry === undefined) return;
  const { revision, supersedesDigest, reason } = entry;
  form.anyObject(entry['record'], `${pointer}/record`);
  if (
    revision !== undefined &&
    !(Number.isInteger(revision) && Number(revision) >= 1 && Number(revision) <= mostRevisions)
  )
    form.fault(`${pointer}/revision`, '版次应当是从 1 起的整数', 'must be an integer from 1 on');
  if (supersedesDigest !== undefined && !(typeof supersedesDigest === 'string' && digestForm.test(supersedesDigest)))
    form.fault(
      `${pointer}/supersedesDigest`,
      '应写作 sha-256: 加 64 位小写十六进制',
      'must be sha-256: and 64 lower-case hex digits',
    );
  if (reason === undefined) return;
  const given = form.object(reason, `${pointer}/reason`, ['text'], ['basis']);
  form.text(given?.['text'], `${pointer}/reason/text`, longestReason);
  form.text(given?.['basis'], `${pointer}/reason/basis`, longestReason);
}

/** The submission a request brings. @throws {ProblemError} where it is not in the form of the contract, or too large. */
export function submittedIn(value: unknown, limits: Limits): Submitted {
  const form = new Form();
  const root = form.object(value, '', ['batch', 'entries'], ['atomicity']);
  const { batch, entries, atomicity = 'per-record' } = root ?? {};
  if (root === undefined) form.fault('', '应当是一个对象（{…}）', 'must be an object');
  form.anyObject(batch, '/batch');
  if (!atomicities.some((one) => one === atomicity))
    form.fault('/atomicity', `应为 ${atomicities.join('、')} 之一`, `must be one of ${atomicities.join(', ')}`);
  if (Array.isArray(entries)) {
    if (entries.length > limits.entries) throw tooMany(entries.length, limits);
    for (const [index, entry] of entries.entries()) verifyEntry(form, entry, `/entries/${index}`);
  } else if (entries !== undefined) form.fault('/entries', '应当是一个列表（[…]）', 'must be a list');
  refuse(form.faults);
  const submitted = { batch, atomicity, entries } as unknown as Submitted;
  verifySizes(submitted.entries, limits);
  return submitted;
}

const tooMany = (count: number, limits: Limits): ProblemError =>
  new ProblemError(
    'TOO_MANY_ENTRIES',
    `一批至多 ${limits.entries} 条，现有 ${count} 条，请分成几批`,
    `At most ${limits.entries} entries a batch; there are ${count}`,
    { limits },
  );

function verifySizes(entries: readonly Entry[], limits: Limits): void {
  const errors = entries.flatMap(({ record }, index) => {
    const size = Buffer.byteLength(JSON.stringify(record));
    if (size <= limits.recordBytes) return [];
    const message = { zh: `这条记录有 ${size} 字节`, en: `This record has ${size} bytes` };
    return [{ pointer: `/entries/${index}/record`, message }];
  });
  if (errors.length === 0) return;
  throw new ProblemError(
    'RECORD_TOO_LARGE',
    `一条记录至多 ${limits.recordBytes} 字节`,
    `A record has at most ${limits.recordBytes} bytes`,
    { limits, errors: errors.slice(0, mostFaults) },
  );
}
