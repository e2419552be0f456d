/** Rows of so many whole numbers, without an object for each. */
export class NumberTable {
  readonly #width: number;
  #numbers: Int32Array;
  length = 0;

  constructor(width: number) {
    this.#width = width;
    this.#numbers = new Int32Array(width * 16);
  }

  push(...row: readonly number[]): void {
    const at = this.length * this.#width;
    if (at === this.#numbers.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(row, at);
    this.length += 1;
  }

  get(row: number, column: number): number {
    return this.#numbers[row * this.#width + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.#numbers[row * this.#width + column] = value;
  }
}
