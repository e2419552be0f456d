import type { SigningKey } from '../receipts/sign.js';
import type { Changes } from './changes.js';
import type { SandboxClock } from './clock.js';
import type { FaultProgramme } from './faults/programme.js';
import type { Journal } from './journal.js';
import type { Limits } from './limits.js';
import type { RateLimiter } from './rate-limiter.js';
import type { Database } from './store/database.js';
import type { Tenant } from './store/tenants.js';

/** Whether the platform is open to the public just now. */
export interface OperatingState {
  readonly state: 'open' | 'read-only' | 'maintenance';
  readonly message?: string;
  readonly nextOpenAt?: string;
}

/** Everything a running sandbox is made of; what may change while it runs is not `readonly`. */
export interface Platform {
  readonly database: Database;
  readonly clock: SandboxClock;
  readonly faults: FaultProgramme;
  readonly journal: Journal;
  readonly changes: Changes;
  readonly rates: RateLimiter;
  /** Idempotency keys of requests that are being carried out in this process. */
  readonly inFlight: Set<string>;
  limits: Limits;
  operating: OperatingState;
  /** How long a submission waits before it is processed, by the sandbox’s clock. */
  processingDelay: number;
  /** Keys as this process knows them; receipts are signed by the store’s last one. */
  keys: readonly SigningKey[];
  readonly tenants: readonly Tenant[];
  readonly startingLimits: Limits;
  /** What the control plane asks for where others than this machine can reach it. */
  readonly controlToken: string | undefined;
}
