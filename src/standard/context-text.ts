import { detached } from './characters.js';

/** Most characters shown of a cell beside a finding. */
const mostShown = 60;
/** A number that begins before a cut and may go on after it. */
const numberAtEnd = /(?<![0-9０-９])[0-9０-９](?:[ -]?[0-9０-９]){0,29}[ -]?$/;

/**
 * A cell as it is shown beside a finding. A long one ends in 「…」, and never within a number: half a personal number could
 * not be told to be one when it is to be masked.
 */
export function contextText(text: string): string {
  const letters = [...text.slice(0, 2 * mostShown + 2)];
  if (letters.length <= mostShown) return detached(text);
  const head = letters.slice(0, mostShown).join('');
  return `${/[0-9０-９Xx -]/.test(letters[mostShown]!) ? head.replace(numberAtEnd, '') : head}…`;
}
