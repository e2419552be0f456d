import type { Operation, OperationId } from '../../generated/operations.js';
import type { Platform } from '../platform.js';
import type { Words } from '../problem.js';
import type { Tenant } from '../store/tenants.js';

/** A request for one operation, taken apart. */
export interface Call {
  readonly platform: Platform;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Values of the path’s parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty where there is none. */
  readonly body: Uint8Array;
  readonly lang: keyof Words;
  readonly requestId: string;
  /** Given where the client goes away. */
  readonly signal: AbortSignal;
}

/** A call of somebody who is known. */
export interface TenantCall extends Call {
  readonly tenant: Tenant;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is written as JSON. */
  readonly body?: object | string;
  /** Media type; JSON unless said. */
  readonly type?: string;
}

interface Known {
  /** Parameters of the query it takes; others are refused. Those without are taken as they come. */
  readonly query?: readonly string[];
  /** Media type of its body; none where it takes none. */
  readonly takes?: 'application/json' | 'application/x-www-form-urlencoded';
}

/** How an operation of the contract is carried out. */
export type Handler =
  | (Known & { readonly isOpen?: false; readonly handle: (call: TenantCall) => Promise<Answer> })
  /** Whoever asks; the tenant where the request says who it is. */
  | (Known & {
      readonly isOpen: true;
      readonly handle: (call: Call & { readonly tenant: Tenant | undefined }) => Promise<Answer>;
    });

export type Handlers<Id extends OperationId> = Readonly<Record<Id, Handler>>;

/** An operation with what the contract says of it. */
export type Served = Operation & { readonly id: OperationId; readonly handler: Handler };
