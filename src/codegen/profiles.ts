import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../model/profile.js';
import { dataLines } from './data-lines.js';
import { readSchema, type Schema, schemaRoot } from './schemas.js';

/** Profiles in the order they are named in. */
const order = ['submission', 'draft', 'publication'];
const rank = (id: string): string => `${order.includes(id) ? order.indexOf(id) : order.length}${id}`;

/** All profiles of the standard. */
export const profilesData = (): readonly Profile[] =>
  readdirSync(path.join(schemaRoot, 'profiles'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((id) => profileOf(id, readSchema(`profiles/${id}.json`)));

function profileOf(id: string, schema: Schema): Profile {
  const { alias, title, purpose, note, en, types, incomplete, optional, severities } = schema as Partial<Profile>;
  return {
    id,
    alias: alias ?? null,
    title: title!,
    purpose: purpose!,
    note: note ?? '',
    en: { ...en!, note: en!.note ?? '' },
    types: types ?? null,
    incomplete: incomplete ?? 'error',
    optional: optional ?? [],
    severities: severities ?? {},
  };
}

/** Code of `src/generated/profiles.ts`: every profile as data, one a line. */
export const profilesModule = (): string =>
  [
    '// Made from schemas/profiles by `npm run generate`; do not edit.',
    "import type { Profile } from '../model/profile.js';",
    '',
    '/** Every profile of the standard; the first is the one that holds where none is named. */',
    `export const profiles: readonly Profile[] = ${dataLines(profilesData())};`,
    '',
  ].join('\n');
