import { resolveTarget } from '../../readers/zip/relations.js';
import { declaration } from '../xml-names.js';
import { escapeAttribute } from '../xml-text.js';
import { appendTo, rootOf } from './root.js';
import { attributeOf, childrenOf, type Span } from './xml-spans.js';

const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The name of the part that has the relations of another. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part says of its relations to others. */
export interface PartRelation {
  readonly id: string;
  /** The last part of the URI of its kind: `comments`. */
  readonly type: string;
  /** Name of the other part; what lies outside of the package has none. */
  readonly target: string | undefined;
}

/** The relations of one part. Source: ECMA-376 part 2, 9.3. */
export class Relations {
  #xml: string;
  readonly #part: string;
  isChanged = false;

  /** @param part whose relations they are. @param xml undefined where it had none. */
  constructor(part: string, xml: string | undefined) {
    this.#part = part;
    this.#xml = xml ?? `${declaration}<Relationships xmlns="${packages}"/>`;
  }

  get xml(): string {
    return this.#xml;
  }

  all(): readonly PartRelation[] {
    const folder = this.#part.slice(0, this.#part.lastIndexOf('/') + 1);
    return this.#list().map((span) => {
      const type = this.#get(span, 'Type');
      return {
        id: this.#get(span, 'Id'),
        type: type.slice(type.lastIndexOf('/') + 1),
        target:
          this.#get(span, 'TargetMode') === 'External' ? undefined : resolveTarget(folder, this.#get(span, 'Target')),
      };
    });
  }

  /** Adds a relation. @param type URI of its kind. @param target name of the other part. @returns its id. */
  add(type: string, target: string): string {
    const taken = new Set(this.#list().map((span) => this.#get(span, 'Id').toLowerCase()));
    let n = taken.size + 1;
    while (taken.has(`rid${n}`)) n += 1;
    this.#xml = appendTo(this.#xml, (prefix) => [
      `<${prefix}Relationship Id="rId${n}" Type="${type}" Target="${escapeAttribute(this.#pathTo(target))}"/>`,
    ]);
    this.isChanged = true;
    return `rId${n}`;
  }

  remove(id: string): void {
    const span = this.#list().find((one) => this.#get(one, 'Id') === id);
    if (span === undefined) return;
    this.#xml = this.#xml.slice(0, span.start) + this.#xml.slice(span.end);
    this.isChanged = true;
  }

  /** Seen from the folder of the part; some programs know no other way. */
  #pathTo(target: string): string {
    const from = this.#part.split('/').slice(0, -1);
    const to = target.split('/');
    let same = 0;
    while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
    return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
  }

  #list(): readonly Span[] {
    return childrenOf(this.#xml, rootOf(this.#xml)).filter(({ name }) => name === 'Relationship');
  }

  #get(span: Span, name: string): string {
    return attributeOf(this.#xml, span, name) ?? '';
  }
}
