import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Json = { [key: string]: unknown };

export const readJson = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

/** Every JSON file below `schemas`, as path from there. */
export const schemaFiles: readonly string[] = readdirSync('schemas', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

export const recordFiles: readonly string[] = schemaFiles.filter((file) => file.startsWith('records/'));
export const codeFiles: readonly string[] = schemaFiles.filter((file) => file.startsWith('codes/'));

/** Walks every object node of a schema with its place. */
export function* nodesOf(node: unknown, place = '#'): Generator<{ node: Json; place: string }> {
  if (Array.isArray(node)) for (const [i, part] of node.entries()) yield* nodesOf(part, `${place}/${i}`);
  else if (node !== null && typeof node === 'object') {
    yield { node: node as Json, place };
    for (const [key, part] of Object.entries(node)) yield* nodesOf(part, `${place}/${key}`);
  }
}

/** The node a reference leads to, read from its file. */
export function follow(ref: string, from: string): { node: Json; file: string; pointer: string } {
  const [target = '', pointer = ''] = ref.split('#');
  const file = target === '' ? from : path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  let node: unknown = readJson(`schemas/${file}`);
  for (const part of pointer.split('/').slice(1)) node = (node as Json | undefined)?.[part];
  if (node === undefined) throw new Error(`${from}: ${ref} leads nowhere`);
  return { node: node as Json, file, pointer };
}

/** A property with its references folded in. */
export function folded(node: Json, from: string): Json {
  if (typeof node['$ref'] !== 'string') return node;
  const target = follow(node['$ref'], from);
  return { ...folded(target.node, target.file), ...node };
}
