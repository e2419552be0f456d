import { fieldNode, textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { Answer } from './answers.js';
import { codeAnswer, codeSetAnswer, setNumber } from './code-answers.js';
import { type FieldOfType, fieldAnswer } from './field-answer.js';
import { same, type Topic } from './topic.js';
import { allCodes } from './values.js';

/** Fields that record types define alike are one topic: same name, title and description. */
export function fieldTopics(standard: Standard): readonly Topic[] {
  const groups = new Map<string, FieldOfType[]>();
  for (const type of standard.types)
    for (const field of type.fields) {
      const key = [field.name, field.title, textIn(fieldNode(standard, type.id, field.name), 'description')].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), { type, field }]);
    }
  return [...groups.values()].map((places) => {
    const { type, field } = places[0]!;
    const zh = `${type.title}.${field.title}`;
    const columns = places.map((place) => place.field.column);
    const aliases = [...new Set(places.flatMap((place) => place.field.aliases.map(({ value }) => value)))];
    return {
      kind: 'field',
      ask: { zh, en: `${type.id}.${field.name}` },
      title: same(field.title),
      names: [field.name, ...new Set(columns)],
      titles: [field.title, field.header],
      aliases,
      parts: [field.title, field.header, ...aliases],
      types: places.map((place) => place.type.id),
      answer: () => fieldAnswer(standard, places),
    };
  });
}

/** Shortest code that may be asked for without its set: shorter ones are in nearly every set. */
const tellingCode = 4;

/** Code sets, each before its codes. */
export const codeTopics = (standard: Standard): readonly Topic[] =>
  Object.values(standard.codeSets).flatMap((set): Topic[] => {
    const number = setNumber(standard, set.id);
    const none = { aliases: [], types: [] };
    const bare = set.title.replace(/（.*）$/, '');
    const answer = (): Answer => codeSetAnswer(standard, set);
    const [names, titles] = [
      [set.id, number],
      [set.title, bare],
    ];
    return [
      { kind: 'code-set', ask: same(number), title: same(set.title), names, titles, ...none, parts: titles, answer },
      ...allCodes(set).map(
        (code): Topic => ({
          kind: 'code',
          ask: same(`${set.id}/${code.code}`),
          title: same(`${code.label}（${set.title}）`),
          names: [`${set.id}/${code.code}`, `${number}/${code.code}`, `${set.title}/${code.code}`],
          titles: [],
          aliases: [code.label, ...(code.aliases ?? []), ...(code.code.length < tellingCode ? [] : [code.code])],
          parts: [code.label],
          types: [],
          answer: () => codeAnswer(standard, set, code),
        }),
      ),
    ];
  });
