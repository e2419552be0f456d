import { attribute, XmlScanner } from '../../readers/xml.js';
import { type Archive, findEntry, partText } from '../../readers/zip/part.js';
import type { KeptPart, NewPart } from '../zip-writer.js';

/** Where a package keeps its signatures. Source: ECMA-376 part 2, 12.2; [MS-OFFCRYPTO] 2.5. */
const folder = '_xmlsignatures/';
/** True for a part that signs others, or says which do. */
export const isSignature = (name: string): boolean => name.toLowerCase().startsWith(folder);

/**
 * All parts of a package as they are, but for what signs it: a signature says that nothing was changed, and programs leave it out of
 * what they save. What names it goes with it.
 */
export async function* unsignedParts(archive: Archive): AsyncGenerator<KeptPart | NewPart> {
  const isSigned = [...archive.entries.keys()].some(isSignature);
  const naming = ['_rels/.rels', '[Content_Types].xml'].map((name) => findEntry(archive, name));
  for (const entry of archive.entries.values()) {
    const { name } = entry;
    if (isSigned && isSignature(name)) continue;
    if (!isSigned || !naming.includes(entry)) yield { name, archive, entry };
    else yield { name, content: withoutSignatures(partText(archive, entry), name) };
  }
}

/** Relations and types of parts without those of signatures. @param part name of the part, for errors. */
async function* withoutSignatures(text: AsyncIterable<string>, part: string): AsyncGenerator<string> {
  let xml = '';
  for await (const chunk of text) xml += chunk;
  const gone: (readonly [number, number])[] = [];
  const scanner: XmlScanner = new XmlScanner(
    {
      open(name, attributes) {
        const names = name === 'Relationship' ? 'Target' : name === 'Override' ? 'PartName' : undefined;
        const target = names === undefined ? undefined : attribute(attributes, names);
        if (target !== undefined && isSignature(target.replace(/^\//, ''))) gone.push([scanner.from, scanner.to]);
      },
      close: () => {},
      text: () => {},
    },
    part,
  );
  scanner.push(xml);
  scanner.end();
  let at = 0;
  for (const [from, to] of gone) {
    yield xml.slice(at, from);
    at = to;
  }
  yield xml.slice(at);
}
