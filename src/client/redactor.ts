import { recordTypes } from '../generated/record-types.js';
import { headerKind, type Kind, kindsOf, maskText, maskValue } from '../reports/mask-values.js';

/** What is named like a secret, with what stands behind the name: headers, JSON and forms alike. */
const named =
  /((?:authorization|cookie|password|passwd|pwd|[\w-]{0,30}secret|[\w-]{0,30}token|[\w-]{0,30}sign(?:ature)?|api[-_]?key|app[-_]?key|client[-_]assertion)\\?["']?\s*[:=]\s*\\?["']?)(?:(?:bearer|basic)\s+)?[^\s"'\\,;&}<]{3,}/gi;
const bearer = /\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi;
const veil = '***';
/** Characters of one text that are told, and levels of a value: an answer may be as long and deep as it likes. */
const longest = 4000;
const deepest = 40;

/** Makes secrets and personal data unreadable in whatever the client tells of itself. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** From now on this value is never told. */
  readonly keep = (secret: string): void => {
    if (secret.length >= 4) for (const form of [secret, encodeURIComponent(secret)]) this.#secrets.add(form);
  };

  /** @param sent the body that was sent: personal data in it are masked in an answer that echoes them */
  text(text: string, sent?: Uint8Array): string {
    return this.#over(personalIn(sent))(text);
  }

  /** The same for every text within a value; members that hold personal data are masked by their names too. */
  value<T>(value: T, sent?: Uint8Array): T {
    const over = this.#over(personalIn(sent));
    const walk = (one: unknown, name: string, depth: number): unknown => {
      if (typeof one === 'string') return over(maskValue(one, kindOf(name)));
      if (typeof one === 'object' && one !== null && depth > deepest) return '…';
      if (Array.isArray(one)) return one.map((item) => walk(item, name, depth + 1));
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(
        Object.entries(one).map(([key, item]) => [key, secretName(key, walk(item, key, depth + 1))]),
      );
    };
    return walk(value, '', 0) as T;
  }

  #over(personal: readonly (readonly [string, string])[]): (text: string) => string {
    return (text) => {
      let all = cut(text);
      for (const secret of this.#secrets) all = all.replaceAll(secret, veil);
      all = all.replace(named, `$1${veil}`).replace(bearer, `$1 ${veil}`);
      for (const [raw, mask] of personal) all = all.replaceAll(raw, mask);
      return maskText(all);
    };
  }
}

/** A text that is cut loses what it was cut in: half a number would not be known for one. */
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\p{L}\p{N}.~+/=_-]{1,300}$/u, '')}…`;

const secretName = (name: string, value: unknown): unknown =>
  typeof value === 'string' && /^(authorization|auth|cookie|password|.*secret|.*token|.*sign(ature)?)$/i.test(name)
    ? veil
    : value;

let kinds: ReadonlyMap<string, Kind> | undefined;
/** By the standard's name of a field, or by its Chinese header. */
function kindOf(name: string): Kind | undefined {
  kinds ??= kindsOf(recordTypes);
  return kinds.get(name) ?? (/\p{Script=Han}/u.test(name) ? headerKind(name) : undefined);
}

/** Personal values of a body, the longest first, each with what stands for it. */
function personalIn(sent: Uint8Array | undefined): [string, string][] {
  if (sent === undefined || sent.length === 0) return [];
  const found = new Map<string, string>();
  const walk = (one: unknown, name: string, depth: number): void => {
    if (depth > deepest) return;
    if (typeof one === 'string') {
      const mask = maskValue(one, kindOf(name));
      if (one.length > 1 && mask !== one) found.set(one, mask);
    } else if (Array.isArray(one)) for (const item of one) walk(item, name, depth + 1);
    else if (typeof one === 'object' && one !== null)
      for (const [key, item] of Object.entries(one)) walk(item, key, depth + 1);
  };
  try {
    walk(JSON.parse(new TextDecoder().decode(sent)), '', 0);
  } catch {
    // a body that is no JSON is masked by the form of its numbers alone
  }
  return [...found].sort(([a], [b]) => b.length - a.length);
}
