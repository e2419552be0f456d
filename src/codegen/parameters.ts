import { readSchema, type Schema } from './schemas.js';

/** Code of `src/generated/parameters.ts`: every parameter as data, one a line. */
export function parametersModule(): string {
  const lines = Object.entries(readSchema('parameters.json')['parameters'] as Record<string, Schema>).map(
    ([name, { title, value, type, unit, basis, confidence, rules }]) =>
      ` ${JSON.stringify(name)}: ${JSON.stringify({ title, value, type, unit, basis, confidence, rules })}`,
  );
  return [
    '// Made from schemas/parameters.json by `npm run generate`; do not edit.',
    "import type { Parameter } from '../model/parameter.js';",
    '',
    '/** Every limit, weight and threshold of the standard by its name. */',
    `export const parameters: Readonly<Record<string, Parameter>> = {\n${lines.join(',\n')}\n};`,
    '',
  ].join('\n');
}
