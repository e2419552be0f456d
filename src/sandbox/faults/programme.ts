import type { Fault, FaultAction } from './fault.js';

interface Pending {
  readonly fault: Fault;
  /** Matching requests so far. */
  seen: number;
}

/** A fault with how far it has come. */
export interface FaultState extends Fault {
  readonly seen: number;
  readonly left: number | 'all';
}

/** The faults that are to come. */
export class FaultProgramme {
  readonly #pending: Pending[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#pending.length = 0;
  }

  list(): readonly FaultState[] {
    return this.#pending.map(({ fault, seen }) => ({ ...fault, seen, left: leftOf(fault, seen) }));
  }

  /** What is to go wrong with this request: of faults that match, all count it, and the first that is due happens. */
  next(operation: string, tenant: string | undefined): FaultAction | undefined {
    let action: FaultAction | undefined;
    for (const pending of this.#pending) {
      const { match = {}, nth = 1, times = 1 } = pending.fault;
      if (match.operation !== undefined && match.operation !== operation) continue;
      if (match.tenant !== undefined && match.tenant !== tenant) continue;
      pending.seen += 1;
      const isDue = pending.seen >= nth && (times === 0 || pending.seen < nth + times);
      if (isDue) action ??= pending.fault.action;
    }
    return action;
  }
}

const leftOf = ({ nth = 1, times = 1 }: Fault, seen: number): number | 'all' =>
  times === 0 ? 'all' : Math.max(0, nth + times - 1 - Math.max(seen, nth - 1));
