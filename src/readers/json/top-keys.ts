import type { JsonHandler } from './handler.js';

/** Notes the names at the top of one object. */
export class TopKeys implements JsonHandler {
  readonly names: string[] = [];
  #depth = 0;

  startObject(): void {
    this.#depth += 1;
  }

  endObject(): void {
    this.#depth -= 1;
  }

  startArray(): void {
    this.#depth += 1;
  }

  endArray(): void {
    this.#depth -= 1;
  }

  key(text: string): void {
    if (this.#depth === 1) this.names.push(text);
  }

  string(): void {}

  literal(): void {}
}
