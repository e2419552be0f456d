import { randomUUID } from 'node:crypto';
import { samples } from '../../src/generated/samples.js';
import { recordsDigest } from '../../src/receipts/digests.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { brokenBy } from '../openapi/contract.js';

export const housing = {
  code: '11370100MADEUP128H',
  name: '济南市示例区住房和城乡建设局',
  token: 'demo-housing-token',
};
export const center = { token: 'demo-center-token' };

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the platform says is looked at
  readonly body: any;
}

interface Asking extends Omit<RequestInit, 'headers'> {
  /** Of whoever asks; empty for nobody. */
  readonly token?: string;
  readonly headers?: Record<string, string>;
  /** The answer is distorted on purpose, and need not follow the contract. */
  readonly distorted?: true;
}

/** Asks the sandbox; every answer is held against the contract. */
export async function ask(
  sandbox: Sandbox,
  path: string,
  { token = housing.token, headers = {}, distorted, ...init }: Asking = {},
): Promise<Answered> {
  const isOwn = path === '' || /^\/(sandbox|openapi)/.test(path);
  const all = { ...(token === '' ? {} : { Authorization: `Bearer ${token}` }), ...headers };
  const answer = await fetch(`${isOwn ? sandbox.origin : sandbox.url}${path}`, { ...init, headers: all });
  const text = await answer.text();
  if (!isOwn && !distorted) {
    const broken = brokenBy({
      method: init.method ?? 'GET',
      path,
      requestHeaders: headers,
      requestBody: String(init.body ?? ''),
      status: answer.status,
      responseHeaders: Object.fromEntries(answer.headers),
      responseBody: text,
    });
    if (broken.length > 0) throw new Error(`not as in the contract: ${broken.join('; ')}\n${text}`);
  }
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  return { status: answer.status, headers: answer.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
}

type Values = Record<string, unknown>;

/** A record of arrears no rule has anything to say of. @param number tells it from others. */
export const arrears = (number: number, more: Values = {}): Values => ({
  ...(samples['arrears'] as unknown as Values),
  recordId: `${housing.code}-401-20260317-${String(number).padStart(6, '0')}`,
  arrearsNumber: `3701022026${String(number).padStart(6, '0')}`,
  ...more,
});

export interface Entry {
  revision: number;
  supersedesDigest?: string;
  reason?: Values;
  record: Values;
}

/** A submission of these entries. */
export function submissionOf(entries: readonly Entry[], batch: Values = {}, more: Values = {}): Values {
  return {
    batch: {
      batchId: randomUUID(),
      standardVersion: '0.1.0',
      reportingUnitName: housing.name,
      reportingUnitCode: housing.code,
      divisionCode: '370102',
      recordType: '401',
      zeroReport: '0',
      recordCount: String(entries.length),
      recordsDigest: recordsDigest(entries),
      operatorName: '王甲',
      reviewerName: '李乙',
      contactPhone: '0531-00000000',
      generatedAt: '2026-03-20T09:00:00+08:00',
      ...batch,
    },
    ...more,
    entries,
  };
}

export const keyOf = (submission: Values): string => (submission['batch'] as { batchId: string }).batchId;

/** Sends a submission. */
export const submit = (
  sandbox: Sandbox,
  submission: Values,
  { path = '/submissions', headers = {}, ...rest }: Asking & { readonly path?: string } = {},
): Promise<Answered> =>
  ask(sandbox, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': keyOf(submission), ...headers },
    body: JSON.stringify(submission),
    ...rest,
  });

/** Waits until a submission is done. */
export const completed = async (sandbox: Sandbox, id: string, token = housing.token): Promise<Answered['body']> =>
  (await ask(sandbox, `/submissions/${id}`, { token, headers: { Prefer: 'wait=20' } })).body;

/** Sends records as first reports, and gives what has become of them. */
export async function report(
  sandbox: Sandbox,
  entries: readonly Entry[],
  more: Values = {},
): Promise<Answered['body'][]> {
  const submission = submissionOf(entries, {}, more);
  const answer = await submit(sandbox, submission);
  if (answer.status !== 202) throw new Error(JSON.stringify(answer.body));
  await completed(sandbox, keyOf(submission));
  return (await ask(sandbox, `/submissions/${keyOf(submission)}/results`)).body.items;
}
