import type { Lang } from '../../findings/texts/text.js';
import { likeness } from '../../standard/nearest.js';
import type { Standard } from '../standard.js';
import type { Answer } from './answers.js';
import type { Topic } from './topic.js';
import { topicsOf } from './topics.js';

/** A thing that fits a question, or nearly: what it is, its title, and the word that asks for it alone. */
export interface Match {
  readonly kind: Answer['kind'];
  readonly ask: string;
  readonly title: string;
}

/** What came of a question: `answer` where one thing fits, `matches` where several do, `suggestions` where none does. */
export interface LookUp {
  readonly question: string;
  readonly answer: Answer | null;
  readonly matches: readonly Match[];
  /** Besides the answer: other things the question fits, those of the same name first. */
  readonly also: readonly Match[];
  /** How many more of these there are. */
  readonly more: number;
  readonly suggestions: readonly Match[];
}

/** Longest question that is compared with every name for the nearest ones. */
const longestCompared = 40;
const suggestionsShown = 5;
const alsoShown = 8;
/** Below this a suggestion would mislead more than help. */
const nearEnough = 0.5;
/** Shortest question of which a part of a title is looked for. */
const shortestPart = 2;

/**
 * Finds what a question means: by id, number, name, title, other name, or part of a title, in this order; the first of these
 * that fits anything decides. `类型.数据项` asks within one record type.
 */
export function lookUp(question: string, standard: Standard, lang: Lang): LookUp {
  const { key, topics } = restricted(question, index(standard));
  const levels = [...exactLevels(key, topics), partLevel(question, key, topics)];
  const best = levels.findIndex((level) => level.length > 0);
  // several things of that name: those that also have it as another name are listed with them, and, where it is only
  // another name, those of whose title it is a part
  const last = best === aliasLevel ? levels.length : aliasLevel + 1;
  const first = levels[best] ?? [];
  const fitting = first.length > 1 ? distinct(levels.slice(best, Math.max(last, best + 1)).flat()) : first;
  const one = fitting.length === 1 ? fitting[0] : undefined;
  const lines = (all: readonly Indexed[]): readonly Match[] => all.map(({ topic }) => matchOf(topic, lang));
  const others = distinct(levels.flat()).filter((other) => other !== one);
  return {
    question,
    answer: one?.topic.answer() ?? null,
    matches: one ? [] : lines(fitting),
    also: one ? lines(others.slice(0, alsoShown)) : [],
    more: one ? Math.max(0, others.length - alsoShown) : 0,
    suggestions: fitting.length > 0 ? [] : lines(suggest(key, topics)),
  };
}

/** Looks up words as one question; where that fits nothing, each word by itself. */
export function lookUpAll(words: readonly string[], standard: Standard, lang: Lang): readonly LookUp[] {
  const together = lookUp(words.join(' '), standard, lang);
  if (fits(together) || words.length === 1) return [together];
  const apart = words.map((word) => lookUp(word, standard, lang));
  return apart.some(fits) ? apart : [together];
}

/** True where something fits the question. */
export const fits = ({ answer, matches }: LookUp): boolean => answer !== null || matches.length > 0;

/** Place of other names among the levels. */
const aliasLevel = 2;

const distinct = (all: readonly Indexed[]): readonly Indexed[] => [...new Set(all)];

const matchOf = ({ kind, ask, title }: Topic, lang: Lang): Match => ({ kind, ask: ask[lang], title: title[lang] });

/** Words as they are compared: width, case, blanks and quotation marks do not matter. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s「」“”"'‘’]/gu, '');

interface Indexed {
  readonly topic: Topic;
  readonly names: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly parts: readonly string[];
}

const known = new WeakMap<Standard, readonly Indexed[]>();

function index(standard: Standard): readonly Indexed[] {
  const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));
  const made =
    known.get(standard) ??
    topicsOf(standard).map((topic) => ({
      topic,
      names: keys(topic.names),
      titles: keys(topic.titles),
      aliases: keys(topic.aliases),
      parts: topic.parts.map(keyOf),
    }));
  known.set(standard, made);
  return made;
}

/** `行政许可.许可决定日期` → the fields of that type, and the rest of the question. */
function restricted(question: string, all: readonly Indexed[]): { key: string; topics: readonly Indexed[] } {
  const key = keyOf(question);
  const dot = key.indexOf('.');
  const [before, after] = [key.slice(0, dot), key.slice(dot + 1)];
  const type =
    dot < 1
      ? undefined
      : all.find(({ topic, names, titles }) => topic.kind === 'type' && (names.has(before) || titles.has(before)));
  if (type === undefined || after === '') return { key, topics: all };
  const id = type.topic.ask.en;
  return { key: after, topics: all.filter(({ topic }) => topic.kind === 'field' && topic.types.includes(id)) };
}

/** Topics that the question names exactly, best first. */
const exactLevels = (key: string, topics: readonly Indexed[]): readonly (readonly Indexed[])[] =>
  key === ''
    ? []
    : [
        topics.filter(({ names }) => names.has(key)),
        topics.filter(({ titles }) => titles.has(key)),
        topics.filter(({ aliases }) => aliases.has(key)),
      ];

/** Topics of which some text holds every word of the question. */
function partLevel(question: string, key: string, topics: readonly Indexed[]): readonly Indexed[] {
  if ([...key].length < shortestPart) return [];
  const apart = question
    .split(/\s+/u)
    .map(keyOf)
    .filter((word) => word !== '');
  const words = apart.length > 1 && !question.includes('.') ? apart : [key];
  return topics.filter(({ parts }) => parts.some((part) => words.every((word) => part.includes(word))));
}

function suggest(key: string, topics: readonly Indexed[]): readonly Indexed[] {
  if (key === '' || [...key].length > longestCompared) return [];
  const scored = topics.map((one) => ({ one, score: Math.max(0, ...wordsOf(one).map((word) => likeness(key, word))) }));
  return scored
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, suggestionsShown)
    .map(({ one }) => one);
}

const wordsOf = ({ names, titles, aliases }: Indexed): readonly string[] => [...names, ...titles, ...aliases];
