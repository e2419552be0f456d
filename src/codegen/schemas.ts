import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Any JSON Schema node, read as plain data. */
export type Schema = { [keyword: string]: unknown };

/** Where the standard lives, from the root of the project. */
export const schemaRoot: string = path.resolve('schemas');

/** Base that relative references resolve against while code is generated; the files themselves carry no `$id`. */
const base = 'https://lucheng.invalid/';

/** `records/arrears.json` and so on, sorted; only files that are JSON Schemas of the standard. */
export const schemaFiles: readonly string[] = readdirSync(schemaRoot, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) =>
    /^((records|codes|common)\/[a-z0-9-]+|arrears-disclosure|audit-state|batch|entity|report|reporter)\.json$/.test(
      file,
    ),
  )
  .sort();

/** Ids of the record types, sorted: the base names of `schemas/records`. */
export const recordTypeIds: readonly string[] = schemaFiles
  .filter((file) => file.startsWith('records/'))
  .map((file) => path.posix.basename(file, '.json'));

/** Ids of the forms that are tables of the standard but no records: the register of units, the list of reporters, the envelope of a batch, disclosures of arrears. */
export const formIds: readonly string[] = ['arrears-disclosure', 'batch', 'entity', 'reporter'];

/** File of a record type or form. */
export const fileOf = (id: string): string => (formIds.includes(id) ? `${id}.json` : `records/${id}.json`);

/** Reads one file of the standard. */
export const readSchema = (file: string): Schema =>
  JSON.parse(readFileSync(path.join(schemaRoot, file), 'utf8')) as Schema;

/** The absolute id a file has while code is generated. */
export const idOf = (file: string): string => base + file;

/** Resolves `../codes/yes-no.json#/$defs/label`, seen in `from`, to its file and JSON pointer. */
export function resolveRef(ref: string, from: string): { file: string; pointer: string } {
  const [target = '', pointer = ''] = ref.split('#');
  const file = target === '' ? from : path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  return { file, pointer };
}

/** The node a JSON pointer leads to. @throws Error where there is none. */
export function nodeAt(root: Schema, pointer: string): Schema {
  let node: unknown = root;
  for (const part of pointer.split('/').slice(1)) node = (node as Schema | undefined)?.[part];
  if (node === undefined) throw new Error(`no such schema node: ${pointer}`);
  return node as Schema;
}

/**
 * A node with its chain of `$ref`s folded in: keywords beside a reference win over those behind it. `set` names the code
 * set met on the way, if any.
 */
export function foldRefs(node: Schema, from: string): { node: Schema; set: string | null } {
  if (typeof node['$ref'] !== 'string') return { node, set: null };
  const { file, pointer } = resolveRef(node['$ref'], from);
  const behind = foldRefs(nodeAt(readSchema(file), pointer), file);
  const { $ref: _, ...beside } = node;
  const set = file.startsWith('codes/') ? path.posix.basename(file, '.json') : behind.set;
  return { node: { ...behind.node, ...beside }, set };
}
