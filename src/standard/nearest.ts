/** Fewest edits (insert, delete, replace, swap of neighbours) that make one text the other, in code points. */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let before: number[] = [];
  let above = right.map((_, j) => j).concat(right.length);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[right.length]!;
}

/** How alike two texts are, 0 (nothing) to 1 (equal): edits relative to the longer one, and containment counts for much. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max([...a].length, [...b].length);
  if (longer === 0) return 1;
  const edits = 1 - editDistance(a, b) / longer;
  const shorter = Math.min([...a].length, [...b].length);
  const contained = shorter >= 2 && (a.includes(b) || b.includes(a)) ? 0.5 + (0.5 * shorter) / longer : 0;
  return Math.max(edits, contained);
}

/** Below this a suggestion would mislead more than help. */
const threshold = 0.5;

/** A longer text is no word written wrongly, and would take very long to compare with thousands of them. */
const longestCompared = 200;

/** The choice one of whose words is most like the text; undefined where none is near, or two are equally near. */
export function nearest<T>(
  text: string,
  choices: readonly T[],
  words: (choice: T) => readonly string[],
): T | undefined {
  if (text.length > longestCompared) return undefined;
  let best: T | undefined;
  let score = threshold;
  let tie = false;
  for (const choice of choices) {
    const own = Math.max(...words(choice).map((word) => likeness(text, word)));
    if (own > score || (own === score && best === undefined)) {
      best = choice;
      score = own;
      tie = false;
    } else if (own === score) tie = true;
  }
  return tie ? undefined : best;
}
