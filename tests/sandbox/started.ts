import { expect } from 'vitest';
import type { JournalEntry } from '../../src/sandbox/journal.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.js';
import { brokenBy, brokenByRequest, operationOf } from '../openapi/contract.js';
import { snapshot } from './databases.js';

/** The day examples are judged by. */
export const someDay = '2026-03-20T01:00:00.000Z';

/** A sandbox whose every exchange is held against the contract. */
export interface StartedSandbox extends Sandbox {
  /** Operations of the contract that were asked for, by their ids. */
  readonly exercised: ReadonlySet<string>;
}

/**
 * Starts a sandbox that never says it is asked too often, at a day that stands. When it is closed, nothing it was asked or
 * answered may have broken the contract.
 */
export async function startForTests(options: SandboxOptions = {}): Promise<StartedSandbox> {
  const broken: string[] = [];
  const exercised = new Set<string>();
  const observe = (entry: JournalEntry): void => {
    const { method, status, fault, requestHeaders, requestBody, responseHeaders, responseBody } = entry;
    const path = entry.path.replace(/^\/gi\/v1(?=[/?]|$)/, '') || '/';
    const operation = operationOf(method, path);
    if (operation !== undefined) exercised.add(operation.id);
    // what a fault did to an answer is not the platform's doing
    if (status === undefined || fault !== undefined) return;
    const exchange = {
      method,
      path,
      status,
      requestHeaders,
      requestBody,
      responseHeaders: lower(responseHeaders),
      responseBody,
    };
    broken.push(...brokenBy(exchange));
    // what was refused is wrong on purpose
    if (status < 400) broken.push(...brokenByRequest(exchange));
  };
  const sandbox = await startSandbox({
    snapshot,
    now: someDay,
    processingDelay: 0,
    limits: { requestsPerMinute: 1_000_000 },
    ...options,
    observe,
  });
  const close = async (): Promise<void> => {
    await sandbox.close();
    expect([...new Set(broken)]).toEqual([]);
  };
  return { ...sandbox, exercised, close };
}

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
