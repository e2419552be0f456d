import type { Say } from '../../findings/say.js';
import { ConfigurationError } from '../errors.js';
import type { Mode } from '../options.js';
import type { Headers } from './retry-after.js';

const names = { live: ['正式环境', 'the live environment'], sandbox: ['沙箱', 'the sandbox'] } as const;

/** Holds the client to the environment it was made for: nothing goes to the sandbox by mistake, and no trial to the live platform. */
export class Environment {
  readonly #mode: Mode;
  readonly #say: Say;
  #wrong: ConfigurationError | null = null;
  /** True once the platform has said where one is, and where nobody wants to know. */
  known = false;

  /** @throws {ConfigurationError} for a mode that is none */
  constructor(mode: Mode, say: Say) {
    if (mode !== 'live' && mode !== 'sandbox' && mode !== 'unchecked') {
      throw new ConfigurationError(
        say(
          `mode（LUCHENG_MODE）应是 live（正式环境）或 sandbox（沙箱），现为「${String(mode)}」`,
          `mode (LUCHENG_MODE) is live or sandbox, not ${String(mode)}`,
        ),
        { code: 'MODE' },
      );
    }
    this.#mode = mode;
    this.#say = say;
    if (mode === 'unchecked') this.known = true;
  }

  /** @throws {ConfigurationError} once the platform has turned out to be another one */
  guard(): void {
    if (this.#wrong !== null) throw this.#wrong;
  }

  /** @throws {ConfigurationError} where the platform was asked, and has not said where one is */
  verifyTold(): void {
    if (this.known) return;
    throw new ConfigurationError(
      this.#say(
        `平台没有说明是正式环境还是沙箱（没有 Gi-Environment），不能确认是 mode 所说的${names[this.#mode as 'live'][0]}，没有报送；请核对 baseUrl，平台确实不说明的，用 mode: 'unchecked'`,
        `The platform does not say which environment it is (no Gi-Environment), so nothing was sent: check baseUrl; for a platform that never says, use mode: 'unchecked'`,
      ),
      { code: 'ENVIRONMENT_UNTOLD' },
    );
  }

  /** Told of every answer. @throws {ConfigurationError} where it comes from another environment */
  look(headers: Headers, write: boolean): void {
    const told = headers['gi-environment']?.trim().toLowerCase();
    if (told === undefined || this.#mode === 'unchecked') return;
    if (told === this.#mode) {
      this.known = true;
      return;
    }
    const [own, other] = [names[this.#mode], names[told as 'live' | 'sandbox'] ?? [told, told]];
    this.#wrong = new ConfigurationError(
      this.#say(
        `客户端按${own[0]}设置（mode: ${this.#mode}），平台说自己是${other[0]}；什么都没有再送，请核对 baseUrl 和 mode`,
        `The client is set up for ${own[1]} (mode: ${this.#mode}), and the platform says it is ${other[1]}; nothing more is sent: check baseUrl and mode`,
      ),
      { code: 'WRONG_ENVIRONMENT' },
    );
    // what was sent may have been taken there
    throw write
      ? new ConfigurationError(this.#wrong.message, { code: 'WRONG_ENVIRONMENT', outcome: 'unknown' })
      : this.#wrong;
  }
}
