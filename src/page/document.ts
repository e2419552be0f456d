import { type Content, html, Markup } from './markup.js';

/** The style and the script of a kind of page, made at build time. */
export interface PageAssets {
  readonly style: string;
  /** SHA-256 in base64, as a content security policy names it. */
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

/** What a page is made of. */
export interface Page {
  /** `zh-CN` or `en`. */
  readonly lang: string;
  readonly title: string;
  readonly body: Content;
  /** Given to the script as JSON; null where it needs nothing. */
  readonly data: unknown;
}

/**
 * A whole page in one file. Its policy lets run nothing but its own script, and load nothing from anywhere: whatever stands in
 * the data, no value of it can be a program, and nothing leaves the machine.
 */
export function documentOf({ lang, title, body, data }: Page, assets: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${assets.styleHash}'`,
    `script-src 'sha256-${assets.scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `${
    html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(assets.style)}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${new Markup(dataText(data))}</script>
<script>${new Markup(assets.script)}</script>
</body>
</html>`.text
  }\n`;
}

/** JSON that can end no script element and, were it read as a program, no line. */
const dataText = (data: unknown): string =>
  JSON.stringify(data ?? null)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
