import type { Say } from '../../findings/say.js';

/** Differences below this are not worth telling: `Date` has whole seconds, and requests take time. */
const tellableMs = 60_000;

/** The machine's clock, corrected by the platform's once signatures are refused for the time they carry. */
export class ServerClock {
  readonly #now: () => number;
  #correctionMs = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  now(): number {
    return this.#now() + this.#correctionMs;
  }

  get correctionMs(): number {
    return this.#correctionMs;
  }

  /** True where the platform's time differs from what requests carried, and is carried from now on. */
  correct(serverTime: number | null): boolean {
    if (serverTime === null || Math.abs(serverTime - this.now()) < tellableMs) return false;
    this.#correctionMs = serverTime - this.#now();
    return true;
  }
}

/** 「本机时钟慢 8 分钟」 */
export function skewWords(correctionMs: number, say: Say): string {
  const seconds = Math.round(Math.abs(correctionMs) / 1000);
  const [zh, en] = seconds < 90 ? [`${seconds} 秒`, `${seconds} s`] : inMinutes(Math.round(seconds / 60));
  return say(
    `本机时钟${correctionMs > 0 ? '慢' : '快'} ${zh}`,
    `This machine's clock is ${en} ${correctionMs > 0 ? 'behind' : 'ahead'}`,
  );
}

const inMinutes = (minutes: number): [string, string] =>
  minutes < 120
    ? [`${minutes} 分钟`, `${minutes} min`]
    : [`${Math.round(minutes / 60)} 小时`, `${Math.round(minutes / 60)} h`];
