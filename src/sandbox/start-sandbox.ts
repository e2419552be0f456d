import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { newSigningKey } from '../receipts/sign.js';
import { Changes } from './changes.js';
import { type ClockState, SandboxClock } from './clock.js';
import { rotateKeys } from './control/keys.js';
import { isLoopback } from './control/loopback.js';
import { reset } from './control/reset.js';
import type { Fault } from './faults/fault.js';
import { FaultProgramme, type FaultState } from './faults/programme.js';
import { Journal, type JournalEntry } from './journal.js';
import { type Limits, publishedLimits } from './limits.js';
import type { OperatingState, Platform } from './platform.js';
import { RateLimiter } from './rate-limiter.js';
import { seededTenants } from './seed.js';
import { listen } from './server/listen.js';
import { returnAllJobs } from './store/jobs.js';
import { openDatabase, type StoreOptions } from './store/open-database.js';
import { addSigningKey, signingKeys } from './store/signing-keys.js';
import { addTenants, allTenants, replaceKnownSecrets } from './store/tenants.js';
import { Workers } from './work/workers.js';

/** How a sandbox is started. */
export interface SandboxOptions extends StoreOptions {
  /** 0, which is what is taken unless given: any that is free. */
  readonly port?: number;
  /** 127.0.0.1 unless given. */
  readonly host?: string;
  /** Without it, no address is taken that others than this machine can reach. */
  readonly notOnlyLoopback?: boolean;
  /** Stops the clock at this time; it runs with real time unless given. */
  readonly now?: Date | string;
  /** Milliseconds a submission waits before it is processed; 100 unless given. */
  readonly processingDelay?: number;
  readonly limits?: Partial<Limits>;
  /** Submissions processed at once; 2 unless given. */
  readonly workers?: number;
  /** Called with every request and its answer, whole and unmasked, for tests that hold them against the contract. */
  readonly observe?: (exchange: JournalEntry) => void;
}

/** Who may come to a sandbox. */
export interface SandboxCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** A bearer token that never expires. */
  readonly token: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** Other units it may report for; `*` is any. */
  readonly actsFor: readonly string[];
}

/** A running sandbox. */
export interface Sandbox {
  /** Base address of the interface: what a client is given. */
  readonly url: string;
  /** Address of the landing page. */
  readonly origin: string;
  readonly credentials: readonly SandboxCredentials[];
  /** Bearer token of the control plane `/sandbox`; undefined where only this machine can reach it, and none is asked for. */
  readonly controlToken: string | undefined;
  readonly clock: {
    now(): Date;
    state(): ClockState;
    freeze(at?: Date | string): void;
    set(at: Date | string): void;
    advance(milliseconds: number): void;
    run(): void;
  };
  readonly faults: { add(...faults: readonly Fault[]): void; list(): readonly FaultState[]; clear(): void };
  readonly journal: { entries(): readonly JournalEntry[]; clear(): void };
  setLimits(limits: Partial<Limits>): void;
  setProcessingDelay(milliseconds: number): void;
  setOperatingState(state: OperatingState): void;
  /** Signs with a new key from now on; the old one stays to verify by. */
  rotateKeys(): Promise<void>;
  /** Takes away everything that was received, all faults and limits; keys and credentials stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Times the clock may be set to: keys are valid at any of them. */
const keyTerm = ['2000-01-01T00:00:00.000+08:00', '2099-12-31T23:59:59.000+08:00'] as const;

/**
 * Starts a platform of the interface for trying: on this machine alone, with made-up units, in memory unless told where to keep.
 * @throws {MissingPackageError} where its optional packages are not installed. @throws {StoreError} where the store cannot be opened.
 * @throws {ListenError} where the address cannot be taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, workers: count = 2 } = options;
  const database = await openDatabase(options);
  try {
    await addTenants(database, seededTenants);
    if (!isLoopback(host)) await replaceKnownSecrets(database, seededTenants);
    if ((await signingKeys(database)).length === 0) await addSigningKey(database, newSigningKey(...keyTerm));
    if (database.alone) await returnAllJobs(database);
    const limits = { ...publishedLimits, ...options.limits };
    const platform: Platform = {
      database,
      clock: new SandboxClock(),
      faults: new FaultProgramme(),
      journal: new Journal(options.observe),
      changes: new Changes(),
      rates: new RateLimiter(),
      inFlight: new Set(),
      limits,
      startingLimits: limits,
      controlToken: isLoopback(host) ? undefined : randomBytes(18).toString('base64url'),
      operating: { state: 'open' },
      processingDelay: options.processingDelay ?? 100,
      keys: await signingKeys(database),
      tenants: await allTenants(database),
    };
    if (options.now !== undefined) platform.clock.freeze(new Date(options.now));
    const server = await listen(platform, { host, port, notOnlyLoopback: options.notOnlyLoopback ?? false });
    const workers = new Workers(platform, count);
    const origin = originOf(host, server.address);
    return {
      ...handles(platform),
      url: `${origin}/gi/v1`,
      origin,
      async close() {
        await server.close();
        await workers.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const originOf = (host: string, { port }: AddressInfo): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** What is done to a running sandbox from the program that has started it. */
function handles(platform: Platform): Omit<Sandbox, 'url' | 'origin' | 'close'> {
  const { clock, faults, journal } = platform;
  return {
    controlToken: platform.controlToken,
    credentials: platform.tenants.map(({ tenant, secret, fixedToken, unitCode, unitName, actsFor }) => ({
      clientId: tenant,
      clientSecret: secret,
      token: fixedToken,
      unitCode,
      unitName,
      actsFor,
    })),
    clock: {
      now: () => clock.now(),
      state: () => clock.state(),
      freeze: (at) => clock.freeze(at === undefined ? undefined : new Date(at)),
      set: (at) => clock.set(new Date(at)),
      advance: (milliseconds) => clock.advance(milliseconds),
      run: () => clock.run(),
    },
    faults: {
      add: (...all) => {
        for (const fault of all) faults.add(fault);
      },
      list: () => faults.list(),
      clear: () => faults.clear(),
    },
    journal: { entries: () => journal.entries(), clear: () => journal.clear() },
    setLimits: (limits) => {
      platform.limits = { ...platform.limits, ...limits };
    },
    setProcessingDelay: (milliseconds) => {
      platform.processingDelay = milliseconds;
    },
    setOperatingState: (state) => {
      platform.operating = state;
    },
    rotateKeys: () => rotateKeys(platform),
    reset: () => reset(platform),
  };
}
