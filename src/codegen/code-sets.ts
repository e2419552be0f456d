import path from 'node:path';
import type { CodeSet } from '../model/record-type.js';
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

let data: Readonly<Record<string, CodeSet>> | undefined;

/** Every code set as data, by id. */
export function codeSetsData(): Readonly<Record<string, CodeSet>> {
  data ??= readCodeSets();
  return data;
}

function readCodeSets(): Record<string, CodeSet> {
  const sets: Record<string, CodeSet> = {};
  for (const file of schemaFiles.filter((name) => name.startsWith('codes/'))) {
    const schema = readSchema(file);
    const id = path.posix.basename(file, '.json');
    const all = (schema['x-codes'] as SchemaCode[]).map(({ status: _, ...code }) => code);
    sets[id] = {
      id,
      title: String(schema['title']),
      codes: all.filter((code) => code.retired === undefined),
      retired: all.filter((code) => code.retired !== undefined),
    };
  }
  return sets;
}

/** Code of `src/generated/code-sets.ts`: every code set as data. */
export function codeSetsModule(): string {
  return [
    '// Made from schemas/codes by `npm run generate`; do not edit.',
    "import type { CodeSet } from '../model/record-type.js';",
    '',
    '/** Every code set of the standard by its id, the base name of its file in `schemas/codes`. */',
    `export const codeSets: Readonly<Record<string, CodeSet>> = ${dataLines(codeSetsData())};`,
    '',
  ].join('\n');
}
