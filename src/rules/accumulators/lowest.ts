/** The lowest of many numbers in an order of its own: never keeps more than a few times as many as are asked for. */
export class Lowest {
  readonly #cap: number;
  readonly #order: (a: number, b: number) => number;
  readonly #kept: number[] = [];

  constructor(cap: number, order: (a: number, b: number) => number) {
    this.#cap = cap;
    this.#order = order;
  }

  add(one: number): void {
    this.#kept.push(one);
    if (this.#kept.length > 8 * Math.max(this.#cap, 1)) this.#cut();
  }

  #cut(): void {
    this.#kept.sort(this.#order).splice(this.#cap);
  }

  /** Ascending. */
  get all(): readonly number[] {
    this.#cut();
    return this.#kept;
  }
}
