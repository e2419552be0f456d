import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeSets } from '../generated/code-sets.js';
import { forms } from '../generated/forms.js';
import { parameters } from '../generated/parameters.js';
import { profiles } from '../generated/profiles.js';
import { recordTypes } from '../generated/record-types.js';
import type { ObligationFile } from '../model/obligation-file.js';
import type { RuleFile } from '../model/rule-file.js';
import type { SchemaNode, Standard } from '../publish/standard.js';
import { packageRoot } from './package-root.js';

/**
 * The standard with the files of its folder `schemas`, which lies beside `dist` in the package and beside `src` in the repository.
 * @throws {Error} where the folder is not there or a file of it cannot be read.
 */
export function readStandard(): Standard {
  const root = path.join(packageRoot(), 'schemas');
  const schemas = ['records', 'codes', 'common'].flatMap((folder) =>
    jsonFiles(path.join(root, folder)).map((file): [string, SchemaNode] => [
      `${folder}/${file}`,
      readJson(path.join(root, folder, file)) as SchemaNode,
    ]),
  );
  const tables = forms.map(({ id }): [string, SchemaNode] => [
    `${id}.json`,
    readJson(path.join(root, `${id}.json`)) as SchemaNode,
  ]);
  const rules = jsonFiles(path.join(root, 'rules')).map((file) => ({
    ...(readJson(path.join(root, 'rules', file)) as Omit<RuleFile, 'id'>),
    id: file.replace(/\.json$/, ''),
  }));
  const obligations = jsonFiles(path.join(root, 'obligations')).map((file) => ({
    ...(readJson(path.join(root, 'obligations', file)) as Omit<ObligationFile, 'name'>),
    name: file.replace(/\.json$/, ''),
  }));
  return {
    types: recordTypes,
    codeSets,
    parameters,
    profiles,
    rules,
    obligations,
    schemas: Object.fromEntries([...schemas, ...tables]),
  };
}

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .sort();

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
