import { html, type Markup } from '../../page/markup.js';
import type { FindingList } from './list-data.js';
import { cellText, textAt } from './list-row.js';
import { type ChoiceId, fill } from './list-words.js';

/** Texts a choice offers at most; the rest is found by searching. */
const offered = 500;

/** What can be chosen, with how many findings each has, the most frequent first; nothing where one text alone is no choice. */
export function choiceOf(list: FindingList, id: ChoiceId): Markup | null {
  const { words } = list;
  const counts = new Map<string, { count: number; readonly first: number }>();
  for (let row = 0; row < list.count; row += 1) {
    const text = textAt(list, id, row);
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, { count: 1, first: row });
  }
  if (counts.size < 2) return null;
  const ordered = [...counts].sort((a, b) => b[1].count - a[1].count);
  const more = ordered.length - offered;
  return html`<label class="choice">${words.choices[id]} <select name="${id}"><option value="">${words.all}</option>${ordered
    .slice(0, offered)
    .map(
      ([text, { count, first }]) =>
        html`<option value="${optionOf(text)}">${fill(words.choice, { text: labelOf(list, id, first), count })}</option>`,
    )}${more > 0 ? html`<option value="…" disabled>${fill(words.otherChoices, { count: more })}</option>` : null}</select></label>`;
}

/** Options carry their text behind a letter, since an empty text may be chosen as well. */
export const optionOf = (text: string | null): string => (text === null ? '' : `=${text}`);

/** What a choice is called: as the first finding with it has it. */
function labelOf(list: FindingList, id: ChoiceId, first: number): string {
  if (id === 'change') return cellText(list, 'change', first);
  const text = textAt(list, id, first);
  if (id !== 'field') return text;
  return text === '' ? list.words.noField : cellText(list, 'title', first) || text;
}
