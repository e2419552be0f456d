import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { recordTypeIds } from '../schemas.js';
import { pascal } from '../validators.js';
import { apiDocument } from './document.js';

/** Marks a place where one of our own types stands. */
const mark = 'our-type:';

/** Code of `src/generated/api.ts`: the contract as types, with the record types of `types.ts` in their places. */
export async function apiTypesModule(): Promise<string> {
  const document = apiDocument((file) => ({
    type: 'object',
    title: mark + pascal(path.posix.basename(file, '.json')),
  }));
  const names = ['Batch', ...recordTypeIds.map(pascal)].sort();
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: true,
    arrayLength: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: ({ title }) =>
      title?.startsWith(mark) ? ts.factory.createTypeReferenceNode(title.slice(mark.length)) : undefined,
  });
  return [
    '// Made from openapi/ by `npm run generate`; do not edit.',
    '',
    `import type { ${names.join(', ')} } from './types.js';`,
    '',
    astToString(nodes)
      .replaceAll(new RegExp(`^ *\\/\\*\\* ${mark}\\w+ \\*\\/\\n`, 'gm'), '')
      // of the components, only the schemas are worth names of their own
      .replace(/^export type (Response|Parameter|Header)\w+ = .*\n/gm, ''),
  ].join('\n');
}
