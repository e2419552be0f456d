import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../cli/package-root.js';

type Node = Readonly<Record<string, unknown>>;

const read = (file: string): Node =>
  JSON.parse(readFileSync(path.join(packageRoot(), 'schemas', file), 'utf8')) as Node;

/** The schema of a record type in one document: what it refers to in other files is put into its `$defs`. */
export function bundledSchema(recordType: string): Node {
  const file = `records/${recordType}.json`;
  const files = new Map<string, Node>();
  const definitions: Record<string, unknown> = {};
  const bundle = (node: unknown, within: string): unknown => {
    if (Array.isArray(node)) return node.map((one) => bundle(one, within));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        name === '$ref' && typeof value === 'string' ? `#/$defs/${nameOf(value, within)}` : bundle(value, within),
      ]),
    );
  };
  /** The name a part has in the bundle, which it is put into at its first mention. */
  const nameOf = (reference: string, within: string): string => {
    const [target = '', pointer = ''] = reference.split('#');
    const found = target === '' ? within : path.posix.join(path.posix.dirname(within), target);
    const name = `${found.replace(/\.json$/, '')}${pointer.replace('/$defs', '')}`.replaceAll('/', '-');
    if (!Object.hasOwn(definitions, name)) {
      // there before what it refers to itself: a circle ends here
      definitions[name] = true;
      if (!files.has(found)) files.set(found, read(found));
      const { $schema: _, ...part } = partOf(files.get(found)!, pointer);
      definitions[name] = bundle(part, found);
    }
    return name;
  };
  const { $defs: _, ...schema } = bundle(read(file), file) as Node;
  return { ...schema, $defs: definitions };
}

const partOf = (file: Node, pointer: string): Node =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, name) => node[name] as Node, file);
