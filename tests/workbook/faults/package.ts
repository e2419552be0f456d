import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from './xml-tree.js';

/** A package with its XML parsed. */
export interface Package {
  readonly parts: ReadonlyMap<string, Element | null>;
  /** Parts a part is related to, by the id of the relation; those outside of the package left out. */
  relations(part: string): ReadonlyMap<string, Relation>;
}
export interface Relation {
  readonly type: string;
  readonly target: string;
}

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);
/** The part that lists what a part is related to. */
export const relationsName = (part: string): string =>
  path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);

/** The parts of a package. @throws where XML is not well formed. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      try {
        return [name, isXml(name) ? parseXml(strFromU8(content).replace(/^\ufeff/, '')) : null];
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`);
      }
    }),
  );
  const relations = (part: string): ReadonlyMap<string, Relation> => {
    const listed = parts.get(relationsName(part))?.children ?? [];
    return new Map(
      listed
        .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
        .map(({ attributes: { Id, Type, Target } }) => [
          Id!,
          {
            type: Type!.split('/').at(-1)!,
            target: Target!.startsWith('/') ? Target!.slice(1) : path.posix.join(path.posix.dirname(part), Target!),
          },
        ]),
    );
  };
  return { parts, relations };
}

/** The part of the workbook. */
export const workbookPart = (opened: Package): string =>
  [...opened.relations('').values()].find(({ type }) => type === 'officeDocument')!.target;

/** Values that stand more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];
