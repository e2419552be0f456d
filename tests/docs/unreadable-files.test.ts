import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingTexts } from '../../src/findings/texts/catalogue.js';
import { textAnswer } from '../../src/publish/explain/text-answers.js';

/** A part of the guide that names findings. */
interface Part {
  readonly title: string;
  readonly text: string;
  readonly ids: readonly string[];
  /** Messages it quotes. */
  readonly quotes: readonly string[];
}

const page = readFileSync('docs/guide/unreadable-files.md', 'utf8');
const keys = Object.keys(findingTexts).filter((key) => key.startsWith('input/'));
const parts = page
  .split(/^##+ /m)
  .slice(1)
  .map((text): Part => {
    const named = /^编号：(.*)$/m.exec(text)?.[1] ?? '';
    return {
      title: text.split('\n')[0]!,
      text,
      ids: [...named.matchAll(/`([^`]+)`/g)].map((found) => found[1]!),
      quotes: [...text.matchAll(/^> (.*)$/gm)].map((found) => found[1]!),
    };
  });
const covering = parts.filter(({ ids }) => ids.length > 0);
const namedIds = covering.flatMap(({ ids }) => ids);

/** The findings a part covers: those it names, and every reason of one named that no part names by itself. */
const coveredBy = ({ ids }: Part): string[] =>
  keys.filter((key) => ids.includes(key) || (!namedIds.includes(key) && ids.includes(key.split('#')[0]!)));

function messageOf(key: string): string {
  const [id = '', reason = null] = key.split('#');
  return textAnswer(id).variants.find((one) => one.reason === reason)!.message.zh;
}

describe('what to do with files that cannot be read', () => {
  test('every finding about inputs stands in one part, and no other', () => {
    expect(covering.flatMap(coveredBy).sort()).toEqual([...keys].sort());
  });

  test('ids named anywhere on the page exist', () => {
    const known = new Set(keys.flatMap((key) => [key, key.split('#')[0]!]));
    const mentioned = [...page.matchAll(/input\/[a-z-]+(?:#[a-z-]+)?/g)].map(([id]) => id);
    expect(mentioned.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(namedIds).size).toBe(namedIds.length);
  });

  test.each(covering.map((part) => [part.title, part] as const))('%s: messages as they are said', (_title, part) => {
    expect([...part.quotes].sort()).toEqual(coveredBy(part).map(messageOf).sort());
    expect(part.text).toContain('**为什么**：');
    expect(part.text).toContain('**怎么办**：');
  });

  test('links to other parts of the page lead there', () => {
    const anchors = new Set(parts.map(({ title }) => title.toLowerCase().replace(/ /g, '-')));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((found) => found[1]!);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
    // headings that are linked to have no marks, which the name of a link leaves out
    for (const link of links) expect(link).toMatch(/^[\p{L}\d-]+$/u);
  });
});
