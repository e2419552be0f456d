import { UnreadableError } from '../../model/unreadable-error.js';
import { attribute } from '../xml.js';
import { maxEntries } from './limits.js';
import { type Archive, findEntry, scanPart } from './part.js';

/** A relation of one part of a package to another. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Relations of a part by id, targets resolved from its folder; the type is the last part of its URI. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const entry = findEntry(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations = new Map<string, Relation>();
  if (!entry) return relations;
  await scanPart(archive, entry, {
    open(name, attributes) {
      const id = attribute(attributes, 'Id');
      const target = attribute(attributes, 'Target');
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const type = attribute(attributes, 'Type') ?? '';
      if (relations.size >= maxEntries) throw new UnreadableError('input/zip-bomb');
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(folder, target) });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** `../worksheets/a.xml` seen from `xl/other/`, or `/xl/a.xml` from anywhere. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of path.split('/').filter((one) => one !== '' && one !== '.')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
