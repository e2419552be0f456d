/** A piece of HTML that is safe to be put into a page as it is: made by `html` alone. */
export class Markup {
  readonly text: string;

  /** @param text HTML that is known to be well formed and safe. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup as it is, texts escaped, lists one after another, nothing for what is not there. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, between tags and in quoted attributes alike. What HTML cannot hold becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\0\p{Surrogate}]/gu, '\ufffd').replace(/[&<>"']/g, (letter) => entities[letter]!);

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return escapeHtml(String(content));
}

/**
 * HTML from a template: what is filled in is escaped unless it is markup itself. It may stand between tags and in attributes in
 * double quotes, nowhere else; never in a script or a style.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.map((string, i) => string + textOf(contents[i])).join(''));
}
