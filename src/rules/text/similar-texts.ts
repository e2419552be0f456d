import { compareDecimals } from '../../standard/decimal.js';
import { decimalOf, diceOf, pairsIn } from './neighbours.js';

/** The similarity of a text with itself, in ten-thousandths. */
const same = 10_000;

/**
 * A list of texts, prepared so that the ones like a given text are found without comparing it with each of them. Two texts
 * that are alike share so many pairs that one of the rarest pairs of the one is among the rarest of the other; only texts
 * that share such a pair are compared. The result is the same as by comparing all.
 */
export class SimilarTexts {
  readonly #texts: readonly string[];
  readonly #above: string;
  /** Lowest similarity that is enough, in ten-thousandths. */
  readonly #enough: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #ranks = new Map<string, number>();
  /** Pairs of each text by their rank, the rarest first. */
  readonly #pairs: readonly Int32Array[];
  /** Texts by each of their rarest pairs, ascending. */
  readonly #byPair = new Map<number, number[]>();

  /** @param above similarity that texts must exceed to be alike. */
  constructor(texts: readonly string[], above: string) {
    this.#texts = texts;
    this.#above = above;
    this.#enough = lowestAbove(above);
    const ids = new Map<string, number>();
    const counts: number[] = [];
    const pairs = texts.map((text) => this.#count(pairsIn(text), ids, counts));
    const rarestFirst = [...counts.keys()].sort((a, b) => counts[a]! - counts[b]!);
    const ranks = new Int32Array(counts.length);
    for (const [rank, id] of rarestFirst.entries()) ranks[id] = rank;
    for (const [pair, id] of ids) this.#ranks.set(pair, ranks[id]!);
    this.#pairs = pairs.map((own) => own.map((id) => ranks[id]!).sort());
    this.#places = new Map(texts.map((text, i) => [text, i]));
    for (const [text, own] of this.#pairs.entries())
      for (const pair of this.#rarest(own)) {
        const having = this.#byPair.get(pair);
        if (having === undefined) this.#byPair.set(pair, [text]);
        else having.push(text);
      }
  }

  /** Numbers of pairs, which new ones are given; each is counted. */
  #count(pairs: readonly string[], ids: Map<string, number>, counts: number[]): Int32Array {
    return Int32Array.from(pairs, (pair) => {
      const id = ids.get(pair) ?? counts.length;
      if (id === counts.length) ids.set(pair, counts.push(0) - 1);
      counts[id]! += 1;
      return id;
    });
  }

  /** True where these are the texts it was made of. */
  isOf(texts: readonly string[], above: string): boolean {
    if (above !== this.#above || texts.length !== this.#texts.length) return false;
    return texts === this.#texts || texts.every((text, i) => text === this.#texts[i]);
  }

  /** The first other text of the list that is alike; undefined where there is none. */
  firstLike(text: string): string | undefined {
    const place = this.#places.get(text);
    const own = place === undefined ? this.#ranked(pairsIn(text)) : this.#pairs[place]!;
    const looked = new Uint8Array(this.#texts.length);
    if (place !== undefined) looked[place] = 1;
    let first = this.#texts.length;
    for (const pair of this.#rarest(own)) {
      for (const other of this.#byPair.get(pair) ?? []) {
        if (other >= first) break;
        if (looked[other] === 0 && this.#isAlike(own, this.#pairs[other]!)) first = other;
        looked[other] = 1;
      }
    }
    return this.#texts[first];
  }

  /** Pairs no text of the list has come before all others: they are shared with none. */
  #ranked(pairs: readonly string[]): Int32Array {
    return Int32Array.from(pairs, (pair) => this.#ranks.get(pair) ?? -1).sort();
  }

  /** So many of the rarest pairs that a text which has none of them cannot be alike. */
  #rarest(own: Int32Array): Int32Array {
    // the text that is alike with the least in common is made of what it shares
    let needed = Math.max(1, Math.floor((own.length * (this.#enough - 1)) / (2 * same - this.#enough + 1)));
    while (needed <= own.length && diceOf(needed, own.length, needed) < this.#enough) needed += 1;
    return own.subarray(0, Math.max(0, own.length - needed + 1));
  }

  #isAlike(a: Int32Array, b: Int32Array): boolean {
    let needed = Math.max(1, Math.floor(((a.length + b.length) * (this.#enough - 1)) / (2 * same)));
    while (diceOf(needed, a.length, b.length) < this.#enough) needed += 1;
    return shares(a, b, needed);
  }
}

/** The lowest similarity above a decimal, in ten-thousandths; one that no texts have where there is none. */
function lowestAbove(above: string): number {
  let lowest = Math.max(0, Math.floor(Number(above) * same) - 1);
  while (lowest <= same && compareDecimals(decimalOf(lowest), above) <= 0) lowest += 1;
  return Math.min(lowest, same + 1);
}

/** True where two ascending lists of ranks share so many; unknown pairs, below 0, are shared with none. */
function shares(a: Int32Array, b: Int32Array, needed: number): boolean {
  let missing = needed;
  let i = 0;
  let j = 0;
  while (missing > 0) {
    // most that are not alike show it by their rarest pairs, which come first
    if (a.length - i < missing || b.length - j < missing) return false;
    const difference = a[i]! - b[j]!;
    if (difference === 0 && a[i]! >= 0) missing -= 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return true;
}
