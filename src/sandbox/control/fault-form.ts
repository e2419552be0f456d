import type { Fault } from '../faults/fault.js';
import { Form, refuse } from '../work/form.js';

type Values = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const count: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const text: Check = (value) => typeof value === 'string';
const among =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const commit = among('before-commit', 'after-commit');
const retryAfter: Check = (value) => {
  if (typeof value !== 'object' || value === null) return count(value);
  const { date, text: words } = value as Values;
  return Object.keys(value).length === 1 && (count(date) || text(words));
};

/** Members of each kind of action, beside its type; those with `?` may be left out. */
const actions: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  delay: { milliseconds: count },
  reset: { at: commit },
  stall: { at: commit },
  truncate: {},
  drip: { milliseconds: count },
  'malformed-json': {},
  html: {},
  status: { status: among(429, 500, 502, 503, 504), 'at?': commit, 'retryAfter?': retryAfter },
  'ok-with-error': {},
  gb18030: {},
  'wrong-environment': {},
  'forget-keys': {},
  receipt: { fault: among('wrong-digest', 'bad-signature', 'unknown-key') },
};

/** Faults a request asks for, one or a list of them. @throws {ProblemError} where they are not in the form of the contract. */
export function faultsIn(value: unknown): readonly Fault[] {
  const form = new Form();
  const list = Array.isArray(value) ? value : [value];
  for (const [index, one] of list.entries()) verifyFault(form, one, Array.isArray(value) ? `/${index}` : '');
  refuse(form.faults);
  return list as readonly Fault[];
}

function verifyFault(form: Form, value: unknown, pointer: string): void {
  const fault = form.object(value, pointer, ['action'], ['match', 'nth', 'times']);
  if (fault === undefined) return;
  const { match, nth, times, action } = fault;
  if (nth !== undefined && !(count(nth) && Number(nth) >= 1))
    form.fault(`${pointer}/nth`, '应当是从 1 起的整数', 'must be an integer from 1 on');
  if (times !== undefined && !count(times))
    form.fault(`${pointer}/times`, '应当是从 0 起的整数，0 是一直', 'must be an integer from 0 on');
  const given = match === undefined ? {} : form.object(match, `${pointer}/match`, [], ['operation', 'tenant']);
  for (const [name, one] of Object.entries(given ?? {}))
    if (!text(one)) form.fault(`${pointer}/match/${name}`, '应当是文字', 'must be a text');
  verifyAction(form, action, `${pointer}/action`);
}

function verifyAction(form: Form, value: unknown, pointer: string): void {
  const named = form.anyObject(value, pointer)?.['type'];
  const type = typeof named === 'string' ? named : '';
  if (value === undefined) return;
  const known = Object.hasOwn(actions, type) ? actions[type] : undefined;
  if (known === undefined) {
    const all = Object.keys(actions).join('、');
    form.fault(`${pointer}/type`, `应为 ${all} 之一，现为「${type}」`, `must be one of ${all}`);
    return;
  }
  const names = Object.keys(known);
  const required = names.filter((name) => !name.endsWith('?'));
  const optional = names.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1));
  const action = form.object(value, pointer, ['type', ...required], optional) ?? {};
  for (const name of names) {
    const member = name.replace('?', '');
    if (action[member] !== undefined && !known[name]!(action[member]))
      form.fault(`${pointer}/${member}`, '不是这里要的值', 'is not a value wanted here');
  }
}
