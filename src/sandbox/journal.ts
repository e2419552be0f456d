import { Redactor } from '../client/redactor.js';
import { maskText } from '../reports/mask-values.js';

/** One request and its answer, as they went by. */
export interface JournalEntry {
  readonly number: number;
  /** By the sandbox’s clock. */
  readonly time: string;
  readonly operation: string;
  readonly tenant?: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** None where the connection was broken. */
  readonly status?: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  /** Code of the problem, or `ok`. */
  readonly verdict: string;
  /** What went wrong on purpose. */
  readonly fault?: string;
  readonly milliseconds: number;
}

const entriesKept = 500;
const textKept = 16_384;
const hidden = '***';

/** The last requests, with everything that would let somebody else in, and personal data, taken out. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #observe: ((entry: JournalEntry) => void) | undefined;
  #count = 0;

  /** @param observe called with each as it went by, whole and unmasked. */
  constructor(observe?: (entry: JournalEntry) => void) {
    this.#observe = observe;
  }

  add(entry: Omit<JournalEntry, 'number'>): void {
    this.#count += 1;
    this.#observe?.({ ...entry, number: this.#count });
    this.#entries.push({
      ...entry,
      number: this.#count,
      path: withoutSecrets(entry.path),
      requestHeaders: masked(entry.requestHeaders),
      responseHeaders: masked(entry.responseHeaders),
      requestBody: shown(entry.requestBody),
      responseBody: shown(entry.responseBody),
    });
    if (this.#entries.length > entriesKept) this.#entries.shift();
  }

  /** The last ones, oldest first. */
  entries(): readonly JournalEntry[] {
    return [...this.#entries];
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

const masked = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      // the scheme tells what was tried
      secretHeaders.has(name.toLowerCase()) ? `${/^\w+ /.exec(value)?.[0] ?? ''}${hidden}` : value,
    ]),
  );

/** Of JSON and of forms. */
const withoutSecrets = (text: string): string =>
  text
    .replace(/("(?:access_token|client_secret|refresh_token|secret|token)"\s*:\s*")(?:[^"\\]|\\.)*/g, `$1${hidden}`)
    .replace(/((?:^|[?&])(?:access_token|client_secret|refresh_token)=)[^&]*/g, `$1${hidden}`);

const redactor = new Redactor();

/** A body without secrets and personal data, as long as it may be. */
function shown(body: string): string {
  if (body.length > textKept) return maskText(`${withoutSecrets(body).slice(0, textKept)}…`);
  try {
    return JSON.stringify(redactor.value(JSON.parse(body)));
  } catch {
    return maskText(withoutSecrets(body));
  }
}
