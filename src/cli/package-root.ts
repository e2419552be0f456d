import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder with `schemas` and `package.json`: above `dist` in the package, above `src` in the repository.
 * @throws {Error} where it is not there.
 */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'schemas', 'rule.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('the folder schemas of the package is missing');
    folder = above;
  }
  return folder;
}

/** The version of this program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
