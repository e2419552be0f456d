import { escapeAttribute } from '../xml-text.js';
import { appendTo, rootOf } from './root.js';
import { attributeOf, childrenOf, type Span } from './xml-spans.js';

/** The part that says what kind of content each part of a package is. Source: ECMA-376 part 2, 10.1.2.2. */
export class ContentTypes {
  #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** The kind of a part; undefined where nothing says so. @param name without the slash in front. */
  of(name: string): string | undefined {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const own = this.#override(name);
    const general = this.#list().find(
      (one) => one.name === 'Default' && attributeOf(this.#xml, one, 'Extension')?.toLowerCase() === extension,
    );
    const found = own ?? general;
    return found === undefined ? undefined : attributeOf(this.#xml, found, 'ContentType');
  }

  /** Says what kind a part is, where its name does not say so already. */
  set(name: string, type: string): void {
    if (this.of(name) === type) return;
    this.remove(name);
    this.#xml = appendTo(this.#xml, (prefix) => [
      `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>`,
    ]);
  }

  /** Says nothing of a part any more: it is no longer there. */
  remove(name: string): void {
    const own = this.#override(name);
    if (own === undefined) return;
    this.#xml = this.#xml.slice(0, own.start) + this.#xml.slice(own.end);
  }

  #list(): readonly Span[] {
    return childrenOf(this.#xml, rootOf(this.#xml));
  }

  #override(name: string): Span | undefined {
    const lower = `/${name}`.toLowerCase();
    return this.#list().find(
      (one) => one.name === 'Override' && attributeOf(this.#xml, one, 'PartName')?.toLowerCase() === lower,
    );
  }
}
