import type { Say } from '../findings/say.js';
import type { Submission } from '../generated/api.js';
import { UnavailableError } from './errors.js';
import type { Runtime } from './options.js';

export interface Waiting {
  readonly get: (waitMs: number) => Promise<Submission>;
  readonly runtime: Runtime;
  readonly say: Say;
}

/** Milliseconds the platform is asked to hold an answer back at most. */
const heldMs = 30_000;
/** Between questions, where the platform answers at once. */
const pausesMs = [500, 1000, 2000, 5000];

/** Asks for a submission until the platform is done with it. */
export async function waitForOutcome(
  id: string,
  { get, runtime, say }: Waiting,
  options: {
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (submission: Submission) => void;
  },
): Promise<Submission> {
  const { timeoutMs = 600_000, signal = new AbortController().signal, onProgress } = options;
  const begun = runtime.monotonic();
  let state = '';
  for (let asked = 0; ; asked += 1) {
    const left = timeoutMs - (runtime.monotonic() - begun);
    const submission = await get(Math.max(0, Math.min(heldMs, left)));
    if (submission.state !== state) onProgress?.(submission);
    state = submission.state;
    if (state === 'completed') return submission;
    if (state === 'failed') throw failed(id, say);
    const pause = pausesMs[Math.min(asked, pausesMs.length - 1)]!;
    if (timeoutMs - (runtime.monotonic() - begun) <= pause) throw notYet(id, state, timeoutMs, say);
    await runtime.sleep(pause, signal);
  }
}

const failed = (id: string, say: Say): UnavailableError =>
  new UnavailableError(
    say(
      `平台收下了批次 ${id}，但没能办成，请与平台联系，不要另编批次号重报`,
      `The platform took submission ${id} and could not do it: ask the platform`,
    ),
    { code: 'SUBMISSION_FAILED', outcome: 'unknown', retryable: false },
  );

const notYet = (id: string, state: string, timeoutMs: number, say: Say): UnavailableError =>
  new UnavailableError(
    say(
      `批次 ${id} 在 ${timeoutMs / 1000} 秒内没有办完（${state}）；平台已经收下，以后再查即可`,
      `Submission ${id} is not done within ${timeoutMs / 1000} s (${state}); the platform has it, ask again later`,
    ),
    { code: 'WAIT_TIMEOUT', outcome: 'applied', retryable: true },
  );
