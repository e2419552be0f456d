import { orgCheck, usccCheck } from '../../../src/standard/formats/check-characters.js';
import type { Unit } from '../dataset.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const surnames = [...'王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高罗'];
const stems = [...'甲乙丙丁戊己庚辛壬癸'];

/** The n-th made-up person, 王甲 being the first. */
export const person = (n: number): string =>
  surnames[n % surnames.length]! + stems[Math.floor(n / surnames.length) % stems.length]!;

/** A code that is right in every respect and belongs to nobody: its middle says MADEUP. */
export function madeUpCode(prefix: string, division: string, n: number): string {
  const body = `MADEUP${alphabet[Math.floor(n / 31) % 31]}${alphabet[n % 31]}`;
  const code = `${prefix}${division}${body}${orgCheck(body)}`;
  return `${code}${usccCheck(code)}`;
}

/** Makes units with codes of their own; numbers are given in the order of the calls. */
export class Registry {
  #next: number;
  /** @param first number of the first unit, so that two places share no code. */
  constructor(first: number) {
    this.#next = first;
  }

  #unit(prefix: string, name: string, division: string, level: string, kind: string): Unit {
    const n = this.#next;
    this.#next += 1;
    return { name, code: madeUpCode(prefix, division, n), division, level, kind, head: person(n) };
  }

  government = (name: string, division: string, level: string): Unit => this.#unit('11', name, division, level, '1');
  department = (name: string, division: string, level: string): Unit => this.#unit('11', name, division, level, '2');
  institution = (name: string, division: string, level: string): Unit => this.#unit('12', name, division, level, '3');
  court = (name: string, division: string): Unit => this.#unit('11', name, division, '', '');
  firm = (name: string, division: string): Unit => this.#unit('91', name, division, '', '');
  association = (name: string, division: string): Unit => this.#unit('51', name, division, '', '');
  soleTrader = (name: string, division: string): Unit => this.#unit('92', name, division, '', '');
}
