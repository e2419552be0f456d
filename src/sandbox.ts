export type * from './sandbox/faults/fault.js';
export type { JournalEntry } from './sandbox/journal.js';
export type { Limits as SandboxLimits } from './sandbox/limits.js';
export { type Sandbox, type SandboxCredentials, type SandboxOptions, startSandbox } from './sandbox/start-sandbox.js';
