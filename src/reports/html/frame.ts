import { assets } from '../../generated/pages/report.js';
import type { Verdict } from '../../model/report.js';
import { documentOf } from '../../page/document.js';
import { type Content, html } from '../../page/markup.js';
import { verdictSigns } from '../text-words.js';

/** One of the numbers under the verdict. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** What stands below it, such as the count behind a percentage. */
  readonly note?: string;
  /** What it speaks of, for its colour; none where it is neither good nor bad. */
  readonly tone?: 'error' | 'warning' | 'good';
}

/** A part of the page with a heading; parts without a body are left out. */
export interface Section {
  /** Name in the address of the page. */
  readonly id: string;
  readonly title: string;
  readonly body: Content;
}

/** What a report has to say, in the order of the page. */
export interface ReportPage {
  readonly lang: 'zh' | 'en';
  /** Title of the window, and line above the verdict. */
  readonly title: string;
  readonly verdict: Verdict;
  /** The verdict in one sentence. */
  readonly sentence: string;
  /** What to do first, in one sentence; empty where there is nothing. */
  readonly first: Content;
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  /** What it was judged by, at the foot of the page. */
  readonly basis: string;
  /** For the script of the page. */
  readonly data: unknown;
}

/** The page of a report: verdict, figures, contents, sections. */
export function framed({ lang, title, verdict, sentence, first, figures, sections, basis, data }: ReportPage): string {
  const shown = sections.filter(({ body }) => body !== null);
  const zh = lang === 'zh';
  const body = html`<a class="skip" href="#${shown[0]?.id ?? 'top'}">${zh ? '跳到正文' : 'Skip to content'}</a>
<header id="top" class="verdict ${verdict}">
<p class="kind">${title}</p>
<h1><span class="sign" aria-hidden="true">${verdictSigns[verdict]}</span> ${sentence}</h1>
${first === null ? null : html`<p class="first">${first}</p>`}
<dl class="figures">${figures.map(
    ({ label, value, note, tone }) =>
      html`<div class="figure ${tone ?? 'plain'}"><dt>${label}</dt><dd>${value}${note === undefined ? null : html`<small>${note}</small>`}</dd></div>`,
  )}</dl>
</header>
<nav aria-label="${zh ? '目录' : 'Contents'}"><ul>${shown.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>
${shown.map(
  ({ id, title: name, body: content }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${name}</h2>
${content}
</section>
`,
)}</main>
<footer><p>${basis}</p></footer>`;
  return documentOf({ lang: zh ? 'zh-CN' : 'en', title: `${title} — ${sentence}`, body, data }, assets);
}
