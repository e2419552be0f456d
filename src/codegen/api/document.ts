import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { nodeAt, type Schema } from '../schemas.js';

/** Where the platform’s contract lives, from the root of the project. */
const root = 'openapi';
const main = 'platform.yaml';

/** The contract as one document. */
export interface ApiDocument extends Schema {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> } & Schema;
}

const files = new Map<string, Schema>();

function read(file: string): Schema {
  let document = files.get(file);
  if (document === undefined) {
    document = parse(readFileSync(path.posix.join(root, file), 'utf8')) as Schema;
    files.set(file, document);
  }
  return document;
}

/**
 * Puts the files of `openapi/` together: components stay references within the document, everything else stands where it is
 * referred to.
 * @param ofStandard what stands for a file of `schemas/`, such as `records/complaint.json`.
 */
export function apiDocument(ofStandard: (file: string) => Schema): ApiDocument {
  const place = (node: unknown, file: string): unknown => {
    if (Array.isArray(node)) return node.map((one) => place(one, file));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as Schema;
    if (typeof $ref !== 'string' || !/^[./]|^[a-z-]+\.yaml/.test($ref))
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, place(value, file)]));
    const { target, pointer } = resolve($ref, file);
    if (target.startsWith('../schemas/')) return ofStandard(target.slice('../schemas/'.length));
    if (target === main) return { $ref: `#${pointer}` };
    return place(nodeAt(read(target), pointer), target);
  };
  return place(read(main), main) as ApiDocument;
}

function resolve($ref: string, file: string): { target: string; pointer: string } {
  const [target = '', pointer = ''] = $ref.split('#');
  return { target: path.posix.normalize(path.posix.join(path.posix.dirname(file), target)), pointer };
}
