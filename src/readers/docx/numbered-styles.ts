import { UnreadableError } from '../../model/unreadable-error.js';
import { attribute } from '../xml.js';
import { type Archive, findEntry, scanPart } from '../zip/part.js';
import { relationsOf } from '../zip/relations.js';
import { maxStyles } from './limits.js';

interface Style {
  readonly base: string | null;
  /** Null where the style leaves it to the one it is based on. */
  readonly numbered: boolean | null;
}

/**
 * Styles whose paragraphs Word numbers by itself. Source: ECMA-376 part 1, 17.7.4.17 (`style`), 17.9.18 (`numId`).
 * @param main name of the main part of the document.
 * @throws {UnreadableError} `input/document-too-large` for absurdly many styles, and those of `scanPart`.
 */
export async function numberedStyles(archive: Archive, main: string): Promise<ReadonlySet<string>> {
  const relation = [...(await relationsOf(archive, main)).values()].find(({ type }) => type === 'styles');
  const entry = relation === undefined ? undefined : findEntry(archive, relation.target);
  const styles = new Map<string, Style>();
  let id: string | null = null;
  const add = (more: Partial<Style>): void => {
    if (id === null) return;
    if (styles.size >= maxStyles) throw new UnreadableError('input/document-too-large');
    styles.set(id, { base: null, numbered: null, ...styles.get(id), ...more });
  };
  if (entry !== undefined)
    await scanPart(archive, entry, {
      open(name, attributes) {
        if (name === 'style') id = attribute(attributes, 'styleId') ?? null;
        else if (name === 'basedOn') add({ base: attribute(attributes, 'val') ?? null });
        else if (name === 'numId') add({ numbered: attribute(attributes, 'val') !== '0' });
      },
      close(name) {
        if (name === 'style') id = null;
      },
      text: () => {},
    });
  return new Set([...styles.keys()].filter((style) => isNumbered(style, styles)));
}

/** Follows what a style is based on; no chain of styles that mean something is long. */
function isNumbered(id: string, styles: ReadonlyMap<string, Style>): boolean {
  let style = styles.get(id);
  for (let steps = 0; style?.numbered === null && steps < 20; steps += 1) style = styles.get(style.base ?? '');
  return style?.numbered === true;
}
