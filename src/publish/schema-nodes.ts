import type { SchemaNode, Standard } from './standard.js';

/** A text member of a node; empty where there is none. */
export const textIn = (node: SchemaNode, name: string): string => {
  const value = node[name];
  return typeof value === 'string' ? value : '';
};

/** The schema of a record type, or of a table of the standard that is none. */
export const schemaOf = (standard: Standard, type: string): SchemaNode =>
  standard.schemas[`records/${type}.json`] ?? standard.schemas[`${type}.json`] ?? {};

/** The property of a field with its chain of references folded in; what stands beside a reference wins. */
export function fieldNode(standard: Standard, type: string, field: string): SchemaNode {
  const { properties } = schemaOf(standard, type);
  const own = (properties as Readonly<Record<string, SchemaNode>> | undefined)?.[field];
  return folded(standard, own ?? {});
}

/** References of the standard all are `../<folder>/<file>#/<pointer>`, of tables that are no records `./<folder>/…`. */
function folded(standard: Standard, node: SchemaNode): SchemaNode {
  const [target = '', pointer = ''] = textIn(node, '$ref').split('#');
  let behind: unknown = standard.schemas[target.replace(/^\.\.?\//, '')];
  for (const part of pointer.split('/').slice(1)) behind = (behind as SchemaNode | undefined)?.[part];
  if (behind === undefined) return node;
  const { $ref: _, ...beside } = node;
  return { ...folded(standard, behind as SchemaNode), ...beside };
}
