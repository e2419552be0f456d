import { detached } from '../standard/characters.js';

/** Texts by number, from 1, each kept once: most repairs of a file are a few that come again and again. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const number = this.#texts.push(own);
    this.#numbers.set(own, number);
    return number;
  }

  at(number: number): string {
    return this.#texts[number - 1]!;
  }
}
