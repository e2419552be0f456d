import type { AuditState } from '../../model/audit-state.js';

/** A state and what it is called in messages: the name of its file. */
export interface NamedState {
  readonly name: string;
  readonly state: AuditState;
}
