import path from 'node:path';
import { dataLines } from './data-lines.js';
import { readSchema, schemaFiles } from './schemas.js';

interface SchemaCode {
  code: string;
  label: string;
  aliases?: string[];
  level?: string;
  parent?: string | null;
  retired?: number;
  supersededBy?: string[];
  status?: string;
}

/** Code of `src/generated/code-sets.ts`: every code set as data. */
export function codeSetsModule(): string {
  const sets: Record<string, unknown> = {};
  for (const file of schemaFiles.filter((name) => name.startsWith('codes/'))) {
    const schema = readSchema(file);
    const id = path.posix.basename(file, '.json');
    const all = (schema['x-codes'] as SchemaCode[]).map(({ status: _, ...code }) => code);
    sets[id] = {
      id,
      title: schema['title'],
      codes: all.filter((code) => code.retired === undefined),
      retired: all.filter((code) => code.retired !== undefined),
    };
  }
  return [
    '// Made from schemas/codes by `npm run generate`; do not edit.',
    "import type { CodeSet } from '../model/record-type.js';",
    '',
    '/** Every code set of the standard by its id, the base name of its file in `schemas/codes`. */',
    `export const codeSets: Readonly<Record<string, CodeSet>> = ${dataLines(sets)};`,
    '',
  ].join('\n');
}
