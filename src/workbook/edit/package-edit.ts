import { type Archive, findEntry, partText } from '../../readers/zip/part.js';
import type { KeptPart, NewPart } from '../zip-writer.js';
import { ContentTypes } from './content-types.js';
import { inUtf8 } from './in-utf8.js';
import { Relations, relationsName } from './relations.js';
import { inStrict } from './strict.js';
import { isSignature } from './unsigned.js';

const typesName = '[Content_Types].xml';

/** A package being edited: every part that is not named here is copied as it is packed. */
export class PackageEdit {
  readonly archive: Archive;
  readonly types: ContentTypes;
  readonly #relations = new Map<string, Relations>();
  /** Parts with new content, by the name they have in the archive; null for those that go. */
  readonly #parts = new Map<string, string | null>();
  /** Parts that are written as they are made, by name. */
  readonly #streams = new Map<string, () => AsyncIterable<string>>();
  /** True where the package is of the strict form: what is put in is, too. */
  isStrict = false;

  private constructor(archive: Archive, types: ContentTypes) {
    this.archive = archive;
    this.types = types;
  }

  static async open(archive: Archive): Promise<PackageEdit> {
    const types = await textOf(archive, typesName);
    const edit = new PackageEdit(
      archive,
      new ContentTypes(types ?? '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    );
    await edit.#unsign();
    return edit;
  }

  /** Takes away what signs the package: it says that nothing was changed. */
  async #unsign(): Promise<void> {
    const signatures = [...this.archive.entries.keys()].filter(isSignature);
    if (signatures.length === 0) return;
    for (const name of signatures) this.remove(name);
    const root = await this.relations('');
    for (const { id, target } of root.all()) if (target !== undefined && isSignature(target)) root.remove(id);
  }

  /** True where there is a part of that name, whatever its case. */
  has(name: string): boolean {
    const own = this.#nameOf(name);
    const put = this.#parts.get(own);
    return put === null
      ? false
      : put !== undefined || this.#streams.has(own) || findEntry(this.archive, own) !== undefined;
  }

  /** The text of a part as it is to be written; undefined where it is not there. */
  async text(name: string): Promise<string | undefined> {
    const own = this.#nameOf(name);
    const put = this.#parts.get(own);
    return put === undefined ? textOf(this.archive, own) : (put ?? undefined);
  }

  put(name: string, content: string): void {
    this.#parts.set(this.#nameOf(name), this.inForm(content));
  }

  /** A part that is made while it is written, before all that were put in. */
  stream(name: string, content: () => AsyncIterable<string>): void {
    this.#streams.set(this.#nameOf(name), content);
  }

  /** XML of the usual form as the package has it. */
  inForm(xml: string): string {
    return this.isStrict ? inStrict(xml) : xml;
  }

  /** Takes a part away, with its relations and what is said of it. */
  remove(name: string): void {
    this.#parts.set(this.#nameOf(name), null);
    this.#relations.delete(name.toLowerCase());
    this.#parts.set(this.#nameOf(relationsName(name)), null);
    this.types.remove(name);
    // some programs say of relations, too, what they are
    this.types.remove(relationsName(name));
  }

  /** A name no part has: the first number that is free between its two halves. */
  freeName(start: string, end: string): string {
    let n = 1;
    while (this.has(`${start}${n}${end}`)) n += 1;
    return `${start}${n}${end}`;
  }

  /** The relations of a part, to be changed. */
  async relations(part: string): Promise<Relations> {
    const key = part.toLowerCase();
    let relations = this.#relations.get(key);
    if (relations === undefined) {
      relations = new Relations(part, await this.text(relationsName(part)));
      this.#relations.set(key, relations);
    }
    return relations;
  }

  /**
   * The parts of the package as they are to be written: first those that certainly stay, then those that stream, then those that
   * might have been changed meanwhile, at last what was put in.
   * @param finish called when all have streamed, to put in what depends on them.
   */
  async *parts(finish: () => void): AsyncGenerator<NewPart | KeptPart> {
    const isKept = (name: string): boolean => !this.#streams.has(name) && !this.#parts.has(name);
    const late = new Set([...this.archive.entries.keys()].filter((name) => isKept(name) && this.#mayChange(name)));
    for (const name of this.archive.entries.keys()) if (isKept(name) && !late.has(name)) yield this.#kept(name);
    for (const [name, content] of this.#streams) yield { name, content: content() };
    finish();
    for (const [part, relations] of this.#relations)
      if (relations.isChanged) this.put(relationsName(part), relations.xml);
    this.put(typesName, this.types.xml);
    for (const name of late) if (isKept(name)) yield this.#kept(name);
    for (const [name, content] of this.#parts) if (content !== null) yield { name, content };
  }

  /** True for parts that may be put in or taken away while others stream: notes, formats, lists of parts. */
  #mayChange(name: string): boolean {
    const isNamed = name === typesName || /\.(rels|vml)$/i.test(name);
    return isNamed || /\.(comments|styles|main)\+xml$/.test(this.types.of(name) ?? '');
  }

  #kept(name: string): KeptPart {
    return { name, archive: this.archive, entry: this.archive.entries.get(name)! };
  }

  /** The name a part has in the archive, whose case may be another. */
  #nameOf(name: string): string {
    if (this.archive.entries.has(name) || this.#parts.has(name)) return name;
    const lower = name.toLowerCase();
    for (const names of [this.archive.entries, this.#parts, this.#streams])
      for (const known of names.keys()) if (known.toLowerCase() === lower) return known;
    return name;
  }
}

async function textOf(archive: Archive, name: string): Promise<string | undefined> {
  const entry = findEntry(archive, name);
  if (entry === undefined) return undefined;
  let text = '';
  for await (const piece of partText(archive, entry)) text += piece;
  return inUtf8(text);
}
