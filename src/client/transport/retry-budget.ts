/** Tokens a client starts with. */
const full = 500;
/** What a retry costs; a request that is answered gives one back. */
const cost = 5;

/** Keeps a client from making the trouble of an overloaded platform worse: when most requests fail, few are repeated. */
export class RetryBudget {
  #tokens: number = full;

  /** False where nothing is left. */
  spend(): boolean {
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  earn(): void {
    this.#tokens = Math.min(full, this.#tokens + 1);
  }
}
