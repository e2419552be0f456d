/** An element with the namespace its name is of. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text right in it, without that of its children. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
  readonly tag: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/g;
const attributeForm = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const resolve = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w*));?/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name === undefined) return String.fromCodePoint(Number(decimal ?? `0x${hex}`));
    const known = all.endsWith(';') ? entities[name] : undefined;
    if (known === undefined) throw new Error(`no entity: ${all}`);
    return known;
  });

function prefixesOf(given: string, around: Readonly<Record<string, string>>): Record<string, string> {
  const prefixes = { ...around };
  for (const [, key = '', double, single] of given.matchAll(attributeForm))
    if (key === 'xmlns' || key.startsWith('xmlns:')) prefixes[key.slice(6)] = double ?? single ?? '';
  return prefixes;
}

function attributesOf(given: string, prefixes: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of given.matchAll(attributeForm)) {
    if (key in attributes) throw new Error(`${key} twice`);
    const prefix = key.includes(':') ? key.split(':')[0]! : '';
    if (prefix !== '' && prefix !== 'xmlns' && prefix !== 'xml' && !(prefix in prefixes))
      throw new Error(`no namespace of ${key}`);
    attributes[key] = resolve(double ?? single ?? '');
  }
  return attributes;
}

/** Parses XML, strictly: what is not well formed is an error. */
export function parseXml(text: string): Element {
  const bad =
    /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;
  if (bad.test(text)) throw new Error('a character XML does not have');
  const top: Open = { name: '', namespace: '', attributes: {}, children: [], text: '', tag: '', prefixes: { '': '' } };
  const stack = [top];
  let at = 0;
  for (const found of text.matchAll(token)) {
    if (found.index !== at) break;
    at += found[0].length;
    const [all, cdata, slash, tag, given = '', closed] = found;
    const parent = stack.at(-1)!;
    if (cdata !== undefined) parent.text += cdata;
    else if (tag === undefined) parent.text += all.startsWith('<') ? '' : resolve(all);
    else if (slash === '/') {
      if (parent.tag !== tag) throw new Error(`</${tag}> ends <${parent.tag}>`);
      stack.pop();
    } else {
      const prefixes = prefixesOf(given, parent.prefixes);
      const [prefix, name] = tag.includes(':') ? (tag.split(':') as [string, string]) : ['', tag];
      const namespace = prefixes[prefix];
      if (namespace === undefined) throw new Error(`no namespace of <${tag}>`);
      const attributes = attributesOf(given, prefixes);
      const element: Open = { name, namespace, attributes, children: [], text: '', tag, prefixes };
      parent.children.push(element);
      if (closed !== '/') stack.push(element);
    }
  }
  if (at !== text.length) throw new Error(`not XML: ${text.slice(at, at + 60)}`);
  if (stack.length > 1) throw new Error(`<${stack.at(-1)!.tag}> does not end`);
  if (top.children.length !== 1 || top.text.trim() !== '') throw new Error('not one element');
  return top.children[0]!;
}

/** The first child of a name, or an empty one. */
export const child = (element: Element, name: string): Element =>
  element.children.find((one) => one.name === name) ?? none;
const none: Element = { name: '', namespace: '', attributes: {}, children: [], text: '' };

/** The element and everything in it, in order. */
export function* all(element: Element): Generator<Element> {
  yield element;
  for (const one of element.children) yield* all(one);
}
