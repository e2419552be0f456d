import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataset } from './dataset.js';

/** What comes of a mistake besides its own finding. */
export interface Entry {
  /** Rules that find something, too, and how often. */
  readonly also?: Readonly<Record<string, number>>;
  /** Findings of its own that do not come. */
  readonly missing?: number;
  /** Why, where `reasons` does not say it. */
  readonly why?: string;
}

interface Documented {
  /** Dataset the mistakes were put into. */
  readonly dataset: string;
  /** Why rules find something in mistakes that are not their own: rules by the reason. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  /** By the name of the mistake. */
  readonly mistakes: Readonly<Record<string, Entry>>;
}

const file = path.join(import.meta.dirname, '..', 'mutations.json');

export const documented = JSON.parse(readFileSync(file, 'utf8')) as Documented;

/** True where the file is to be written as things are; the reasons in it are kept. */
export const accepting = process.env['CORPUS_ACCEPT'] !== undefined;

/** What a mistake was found to do, with the reason the file gives for it; undefined where nothing is to be documented. */
export function entryOf(name: string, rules: readonly string[], missing: number): Entry | undefined {
  if (rules.length === 0 && missing === 0) return undefined;
  const also: Record<string, number> = {};
  for (const rule of [...rules].sort()) also[rule] = (also[rule] ?? 0) + 1;
  const why = documented.mistakes[name]?.why;
  return {
    ...(rules.length > 0 ? { also } : {}),
    ...(missing > 0 ? { missing } : {}),
    ...(why === undefined ? {} : { why }),
  };
}

/** What of an entry nobody has given a reason for. */
export function unexplained({ also = {}, missing = 0, why }: Entry): string[] {
  if (why !== undefined) return [];
  const explained = Object.values(documented.reasons).flat();
  const rules = Object.keys(also).filter((rule) => !explained.includes(rule));
  return missing > 0 ? ['missing', ...rules] : rules;
}

/** Rules that stand under a reason and under which no mistake needs one, or that stand under two. */
export function idleReasons(): string[] {
  const used = new Set(Object.values(documented.mistakes).flatMap(({ also = {} }) => Object.keys(also)));
  return Object.values(documented.reasons)
    .flat()
    .filter((rule, i, all) => !used.has(rule) || all.indexOf(rule) !== i);
}

/** Writes the file: what was found in this run, and what it has of mistakes that were not tried. One line each. */
export function accept(found: ReadonlyMap<string, Entry | undefined>, names: readonly string[]): void {
  const entries = names.flatMap((name): [string, Entry][] => {
    const entry = found.has(name) ? found.get(name) : documented.mistakes[name];
    return entry === undefined ? [] : [[name, entry]];
  });
  const used = new Set(entries.flatMap(([, { also = {} }]) => Object.keys(also)));
  const reasons = Object.entries(documented.reasons)
    .map(([why, rules]) => [why, rules.filter((rule) => used.has(rule)).sort()] as const)
    .filter(([, rules]) => rules.length > 0);
  const lines = (some: readonly (readonly [string, unknown])[]): string =>
    some.length === 0 ? '{}' : `{\n${some.map(([key, value]) => `    ${text(key)}: ${text(value)}`).join(',\n')}\n  }`;
  const body = [`"dataset": ${text(dataset.name)}`, `"reasons": ${lines(reasons)}`, `"mistakes": ${lines(entries)}`];
  writeFileSync(file, `{\n${body.map((line) => `  ${line}`).join(',\n')}\n}\n`);
}

/** JSON on one line, as people write it. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${text(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
