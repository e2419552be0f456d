import { fileOf, readSchema, recordTypeIds } from './schemas.js';

/** Code of `src/generated/samples.ts`: the example each record type gives, one a line. */
export const samplesModule = (): string =>
  [
    '// Made from schemas/records by `npm run generate`; do not edit.',
    '',
    '/** The example of each record type, by its id: what the row 「示例」 of a template holds. */',
    'export const samples: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {',
    ...recordTypeIds.map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(sampleOf(id))},`),
    '};',
    '',
  ].join('\n');

const sampleOf = (id: string): unknown => (readSchema(fileOf(id))['examples'] as readonly unknown[])[0];
