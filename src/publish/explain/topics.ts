import { typesOf } from '../rule-fields.js';
import { textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { Answer } from './answers.js';
import { conditionAnswer } from './condition-answer.js';
import { codeTopics, fieldTopics } from './data-topics.js';
import { idsOf, obligationAnswer } from './obligation-answer.js';
import { parameterAnswer } from './parameter-answer.js';
import { ruleAnswer } from './rule-answer.js';
import { repairAnswer, repairIds, textAnswer, textIds } from './text-answers.js';
import { same, type Topic } from './topic.js';
import { typeAnswer } from './type-answer.js';

/** Everything that can be asked for: rules first, then conditions, texts, record types, fields, code sets, codes, parameters, duties. */
export const topicsOf = (standard: Standard): readonly Topic[] => [
  ...ruleTopics(standard),
  ...conditionTopics(standard),
  ...textTopics(),
  ...typeTopics(standard),
  ...fieldTopics(standard),
  ...codeTopics(standard),
  ...parameterTopics(standard),
  ...obligationTopics(standard),
];

const tail = (id: string): string => id.slice(id.indexOf('/') + 1);

const ruleTopics = (standard: Standard): readonly Topic[] =>
  standard.rules.map((rule) => ({
    kind: 'rule',
    ask: same(rule.id),
    title: { zh: rule.title, en: rule.en.title },
    names: [rule.id, tail(rule.id), rule.ref, ...(rule.covers ?? [])],
    titles: [rule.title, rule.en.title],
    aliases: [],
    parts: [rule.title, rule.en.title, rule.id],
    types: typesOf(standard, rule).map(({ id }) => id),
    answer: () => ruleAnswer(standard, rule),
  }));

const conditionTopics = (standard: Standard): readonly Topic[] =>
  standard.types.flatMap((type) =>
    type.conditions.map((condition) => ({
      kind: 'condition' as const,
      ask: same(condition.id),
      title: same(`${condition.title}（${type.title}）`),
      names: [condition.id, tail(condition.id), condition.ref],
      titles: [condition.title],
      aliases: [],
      parts: [condition.title, condition.id],
      types: [type.id],
      answer: () => conditionAnswer(standard, type, condition),
    })),
  );

function textTopics(): readonly Topic[] {
  const none = { titles: [], aliases: [], types: [] };
  const texts = textIds.map((id): Topic => {
    const { variants } = textAnswer(id);
    const [first] = variants;
    const reasons = variants.flatMap(({ reason }) => (reason === null ? [] : [`${id}#${reason}`]));
    const parts = [id, ...variants.flatMap(({ message }) => [message.zh, message.en])];
    const title = first?.message ?? same(id);
    const answer = (): Answer => textAnswer(id);
    return { kind: 'text', ask: same(id), title, names: [id, tail(id), ...reasons], ...none, parts, answer };
  });
  const repairs = repairIds.map((id): Topic => {
    const { does } = repairAnswer(id);
    const answer = (): Answer => repairAnswer(id);
    return { kind: 'repair', ask: same(id), title: does, names: [id, tail(id)], ...none, parts: [id, does.zh], answer };
  });
  return [...texts, ...repairs];
}

const typeTopics = (standard: Standard): readonly Topic[] =>
  standard.types.map((type) => {
    const node = standard.schemas[`records/${type.id}.json`] ?? {};
    const titleEn = textIn(node, 'x-titleEn');
    return {
      kind: 'type',
      ask: { zh: type.title, en: type.id },
      title: { zh: type.title, en: titleEn },
      // a record type goes before whatever else is called so
      names: [type.id, type.code, textIn(node, 'x-prefix'), type.title],
      titles: [titleEn],
      aliases: [],
      parts: [type.title, titleEn],
      types: [],
      answer: () => typeAnswer(standard, type),
    };
  });

const parameterTopics = (standard: Standard): readonly Topic[] =>
  Object.entries(standard.parameters).map(([name, parameter]) => ({
    kind: 'parameter',
    ask: same(name),
    title: same(parameter.title),
    names: [name],
    titles: [parameter.title],
    aliases: [],
    parts: [parameter.title],
    types: [],
    answer: () => parameterAnswer(standard, name, parameter),
  }));

const obligationTopics = (standard: Standard): readonly Topic[] =>
  standard.obligations.map((duty) => {
    const answer = obligationAnswer(standard, duty);
    const ids = idsOf(duty);
    return {
      kind: 'obligation',
      ask: same(ids[0]!),
      title: answer.duty,
      names: ids,
      titles: [answer.message.zh, answer.message.en],
      aliases: [],
      parts: [answer.duty.zh, ...ids],
      types: [],
      answer: () => answer,
    };
  });
