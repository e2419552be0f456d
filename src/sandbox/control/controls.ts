import { randomUUID } from 'node:crypto';
import { isPossible } from '../clock.js';
import { scenarios } from '../faults/scenarios.js';
import type { Limits } from '../limits.js';
import type { OperatingState, Platform } from '../platform.js';
import { Form, refuse } from '../work/form.js';
import { exampleSubmission } from './example.js';
import { faultsIn } from './fault-form.js';
import { rotateKeys } from './keys.js';
import { reset } from './reset.js';

/** Something the sandbox itself is asked or told, under `/sandbox`. */
export interface Control {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** @param body parsed JSON; undefined where there is none. @returns what is answered. */
  readonly handle: (platform: Platform, body: unknown, query: URLSearchParams) => Promise<object> | object;
}

const get = (path: string, handle: Control['handle']): Control => ({ method: 'GET', path, handle });
const post = (path: string, handle: Control['handle']): Control => ({ method: 'POST', path, handle });

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isWay = (clock: Platform['clock'], seconds: unknown): boolean =>
  typeof seconds === 'number' && isPossible(new Date(clock.now().getTime() + seconds * 1000));

function setClock({ clock }: Platform, body: unknown): object {
  const form = new Form();
  const { action, at, seconds } = form.object(body, '', ['action'], ['at', 'seconds']) ?? {};
  if (at !== undefined && !(isTime(at) && isPossible(new Date(String(at)))))
    form.fault('/at', '应当是 2000 年至 2099 年的时刻，如 2026-03-20T09:00:00+08:00', 'must be a time, 2000 to 2099');
  if (action === 'set' && at === undefined) form.fault('/at', '缺这一项', 'is missing');
  if (action === 'advance' && !isWay(clock, seconds))
    form.fault('/seconds', '应当是秒数，拨到的时刻在 2000 年至 2099 年', 'must be seconds to a time from 2000 to 2099');
  if (!['freeze', 'set', 'advance', 'run'].some((word) => word === action))
    form.fault('/action', '应为 freeze、set、advance、run 之一', 'must be freeze, set, advance or run');
  refuse(form.faults);
  if (action === 'freeze') clock.freeze(at === undefined ? undefined : new Date(String(at)));
  if (action === 'set') clock.set(new Date(String(at)));
  if (action === 'advance') clock.advance(Number(seconds) * 1000);
  if (action === 'run') clock.run();
  return clock.state();
}

/** A year, in milliseconds: what waits longer is not waited for. */
const longestDelay = 365 * 86_400_000;

const states = ['open', 'read-only', 'maintenance'];

function setOperating(platform: Platform, body: unknown): object {
  const form = new Form();
  const given = form.object(body, '', ['state'], ['message', 'nextOpenAt']) ?? {};
  if (!states.some((state) => state === given['state']))
    form.fault('/state', `应为 ${states.join('、')} 之一`, 'is not a state');
  form.text(given['message'], '/message', 500);
  if (given['nextOpenAt'] !== undefined && !isTime(given['nextOpenAt']))
    form.fault('/nextOpenAt', '应当是时刻', 'must be a time');
  refuse(form.faults);
  platform.operating = given as unknown as OperatingState;
  return platform.operating;
}

function setLimits(platform: Platform, body: unknown): object {
  const form = new Form();
  const given = form.object(body, '', [], Object.keys(platform.limits)) ?? {};
  for (const [name, value] of Object.entries(given))
    if (!isCount(value) || value === 0) form.fault(`/${name}`, '应当是从 1 起的整数', 'must be an integer from 1 on');
  refuse(form.faults);
  platform.limits = { ...platform.limits, ...(given as Partial<Limits>) };
  return platform.limits;
}

function setProcessing(platform: Platform, body: unknown): object {
  const form = new Form();
  const { delayMilliseconds } = form.object(body, '', ['delayMilliseconds']) ?? {};
  if (!isCount(delayMilliseconds) || Number(delayMilliseconds) > longestDelay)
    form.fault(
      '/delayMilliseconds',
      `应当是 0 至 ${longestDelay} 的整数`,
      `must be an integer from 0 to ${longestDelay}`,
    );
  refuse(form.faults);
  platform.processingDelay = Number(delayMilliseconds);
  return { delayMilliseconds };
}

export const controls: readonly Control[] = [
  get('/sandbox/example', ({ clock }, _, query) => exampleSubmission(query.get('id') || randomUUID(), clock.text())),
  get('/sandbox/clock', ({ clock }) => clock.state()),
  post('/sandbox/clock', setClock),
  get('/sandbox/faults', ({ faults }) => ({ items: faults.list() })),
  post('/sandbox/faults', ({ faults }, body) => {
    for (const fault of faultsIn(body)) faults.add(fault);
    return { items: faults.list() };
  }),
  post('/sandbox/faults/clear', ({ faults }) => {
    faults.clear();
    return { items: [] };
  }),
  get('/sandbox/scenarios', () => ({ items: Object.entries(scenarios).map(([name, action]) => ({ name, action })) })),
  get('/sandbox/journal', ({ journal }) => ({ items: journal.entries() })),
  post('/sandbox/journal/clear', ({ journal }) => {
    journal.clear();
    return { items: [] };
  }),
  post('/sandbox/reset', async (platform) => {
    await reset(platform);
    return { reset: true };
  }),
  post('/sandbox/keys/rotate', async (platform) => {
    await rotateKeys(platform);
    return { keyId: platform.keys.at(-1)!.keyId };
  }),
  get('/sandbox/maintenance', ({ operating }) => operating),
  post('/sandbox/maintenance', setOperating),
  get('/sandbox/limits', ({ limits }) => limits),
  post('/sandbox/limits', setLimits),
  get('/sandbox/processing', ({ processingDelay }) => ({ delayMilliseconds: processingDelay })),
  post('/sandbox/processing', setProcessing),
];
