import type { Schema } from '../schemas.js';
import { apiDocument } from './document.js';

/** Code of `src/generated/operations.ts`: where each operation of the contract is, and what it needs. */
export function operationsModule(): string {
  const { paths } = apiDocument((file) => ({ file }));
  const operations = Object.entries(paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
    .map(({ path, method, operation }) => ({
      id: String(operation['operationId']),
      method: method.toUpperCase(),
      path,
      scope: scopeOf(operation),
      keyed: operation['x-idempotent'] === true,
    }));
  return [
    '// Made from openapi/ by `npm run generate`; do not edit.',
    '',
    '/** An operation of the platform. */',
    'export interface Operation {',
    "  readonly method: 'GET' | 'POST';",
    '  /** Below the base path, with its parameters in braces. */',
    '  readonly path: string;',
    '  /** What a token must allow; null where none is needed. */',
    "  readonly scope: 'read' | 'submit' | null;",
    '  /** True where it takes an `Idempotency-Key`. */',
    '  readonly keyed: boolean;',
    '}',
    '',
    '/** Ids of the operations. */',
    `export type OperationId = ${operations.map(({ id }) => `'${id}'`).join(' | ')};`,
    '',
    '/** Every operation, by its id. */',
    'export const operations: Readonly<Record<OperationId, Operation>> = {',
    ...operations.map(
      ({ id, method, path, scope, keyed }) =>
        `  ${id}: { method: '${method}', path: '${path}', scope: ${scope === null ? 'null' : `'${scope}'`}, keyed: ${keyed} },`,
    ),
    '};',
    '',
  ].join('\n');
}

function scopeOf(operation: Schema): string | null {
  const [first] = operation['security'] as readonly { readonly oauth2: readonly string[] }[];
  return first?.oauth2[0] ?? null;
}
