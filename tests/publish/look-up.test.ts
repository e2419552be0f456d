import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obligations } from '../../src/generated/audit/obligations.js';
import type { Answer } from '../../src/publish/explain/answers.js';
import { fits, type LookUp, lookUp, lookUpAll } from '../../src/publish/explain/look-up.js';
import { lookUpText } from '../../src/publish/explain/text.js';
import { topicsOf } from '../../src/publish/explain/topics.js';
import { beyondGbk, standard } from './standard.js';

const ask = (question: string): LookUp => lookUp(question, standard, 'zh');

function idOf(answer: Answer): string {
  if ('ids' in answer) return answer.ids[0]!;
  return 'id' in answer ? answer.id : 'name' in answer ? answer.name : answer.code;
}

/** Titles and ids of what a question finds. */
function found(question: string): readonly string[] {
  const { answer, matches } = ask(question);
  const own = answer === null ? [] : [idOf(answer), ...('title' in answer ? [answer.title] : [])];
  return [...own, ...matches.flatMap((match) => [match.ask, match.title])];
}

const conditions = standard.types.flatMap((type) => type.conditions);
const fields = standard.types.flatMap((type) => type.fields.map((field) => ({ type, field })));

describe('everything is found by its own name', () => {
  test('every topic by the word that asks for it, alone, in both languages', () => {
    for (const { ask: word, kind, title } of topicsOf(standard))
      for (const lang of ['zh', 'en'] as const) {
        const { answer, matches } = lookUp(word[lang], standard, lang);
        expect([word[lang], title.zh, answer?.kind, matches]).toEqual([word[lang], title.zh, kind, []]);
      }
  });

  test('rules by id, number, numbers they cover, and title', () => {
    for (const rule of standard.rules) {
      expect(ask(rule.id).answer).toMatchObject({ kind: 'rule', id: rule.id, title: rule.title });
      for (const word of [rule.ref, ...(rule.covers ?? []), rule.title, rule.title.slice(0, -1)])
        expect(found(word), word).toContain(rule.id);
    }
  });

  test('conditions by id, number and title', () => {
    for (const condition of conditions) {
      expect(ask(condition.id).answer).toMatchObject({ kind: 'condition', id: condition.id });
      for (const word of [condition.ref, condition.title]) expect(found(word), word).toContain(condition.id);
    }
  });

  test('fields by name, title, header, column and other names, and within their type', () => {
    for (const { type, field } of fields) {
      const own = `${type.title}.${field.title}`;
      for (const word of [own, `${type.id}.${field.name}`, `${type.code}.${field.column}`]) {
        const { answer } = ask(word);
        expect(answer, word).toMatchObject({ kind: 'field', name: field.name, title: field.title });
      }
      const aliases = field.aliases.map(({ value }) => value);
      for (const word of [field.name, field.title, field.header, field.column, ...aliases]) {
        const { answer, matches, also } = ask(word);
        const others = [...matches, ...also].map(({ title }) => title);
        const titles = [...(answer?.kind === 'field' ? [answer.title] : []), ...others];
        expect(titles, word).toContain(field.title);
      }
    }
  });

  test('code sets by id, number and title, codes by set and code, labels by themselves', () => {
    for (const set of Object.values(standard.codeSets)) {
      const number = String(standard.schemas[`codes/${set.id}.json`]?.['x-id']);
      for (const word of [set.id, number, set.title]) expect(found(word), word).toContain(set.title);
      for (const { code, label } of [...set.codes, ...set.retired]) {
        expect(ask(`${set.id}/${code}`).answer).toMatchObject({ kind: 'code', code, label, set: { id: set.id } });
        expect(ask(`${number}/${code}`).answer).toMatchObject({ kind: 'code', code, label });
        const { answer, matches, also, more } = ask(label);
        const words = [...matches, ...also].map((match) => match.ask);
        const own = answer?.kind === 'code' && answer.set.id === set.id;
        expect(own || more > 0 || words.includes(`${set.id}/${code}`), label).toBe(true);
      }
    }
  });

  test('record types and parameters by name and title', () => {
    for (const type of standard.types)
      for (const word of [type.id, type.code, type.title])
        expect(ask(word).answer, word).toMatchObject({ kind: 'type', id: type.id });
    for (const [name, { title }] of Object.entries(standard.parameters)) {
      expect(ask(name).answer).toMatchObject({ kind: 'parameter', name });
      expect(found(title), title).toContain(name);
    }
  });
});

test('duties by every id reports tell them by', () => {
  for (const { id, duty } of obligations)
    expect(ask(id).answer, duty).toMatchObject({ kind: 'obligation', ids: expect.arrayContaining([id]) });
});

describe('questions as people ask them', () => {
  test.each([
    ['  xk-01 ', 'administrative-license/reported-late'],
    ['「历城区」', '370112'],
    ['ＣＳ０５', 'division'],
    ['行政区划', 'division'],
    ['许可 超期', 'administrative-license/reported-late'],
    ['shape/uscc#check-character', 'shape/uscc'],
    ['370112', '370112'],
  ])('%s', (question, id) => {
    expect(found(question)).toContain(id);
  });

  test('several words that mean nothing together are asked one by one', () => {
    const all = lookUpAll(['XK-01', 'CS05', 'qwertyuiop'], standard, 'zh');
    expect(all.map(({ answer }) => answer?.kind)).toEqual(['rule', 'code-set', undefined]);
  });

  test('a word that is nearly one is told which', () => {
    const { answer, matches, suggestions } = ask('许可决定日其');
    expect([answer, matches]).toEqual([null, []]);
    expect(suggestions.map(({ title }) => title)).toContain('许可决定日期');
  });
});

describe('whatever is asked', () => {
  const words = topicsOf(standard).flatMap(({ names, titles, aliases }) => [...names, ...titles, ...aliases]);
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...words),
    fc
      .tuple(fc.constantFrom(...words), fc.constantFrom('.', '/', ' ', '#', ''), fc.constantFrom(...words))
      .map((parts) => parts.join('')),
    fc.constantFrom(...words).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  );
  test('there is an answer, a list or a “no”, in words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('zh', 'en'), (asked, lang) => {
        const all = lookUpAll(asked, standard, lang as 'zh' | 'en');
        expect(lookUpText(all, lang as 'zh' | 'en').trim()).not.toBe('');
        for (const one of all) expect(fits(one) ? one.suggestions : one.matches).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('names of objects’ own members are no names of the standard', () => {
    for (const question of ['constructor', '__proto__', 'toString', 'division/constructor', '', ' ', '.', '/'])
      expect(fits(ask(question)), question).toBe(false);
  });
});

describe('what is shown', () => {
  const shown = topicsOf(standard).map(({ ask: word }) => ({
    word: word.zh,
    zh: lookUpText([ask(word.zh)], 'zh'),
    en: lookUpText([lookUp(word.en, standard, 'en')], 'en'),
  }));

  test('only glyphs that terminals of code page 936 have', () => {
    for (const { word, zh, en } of shown) expect([word, beyondGbk(zh), beyondGbk(en)]).toEqual([word, [], []]);
  });

  test('nothing is left unfilled', () => {
    for (const { word, zh, en } of shown)
      for (const text of [zh, en]) expect(text, word).not.toMatch(/undefined|\[object|未知数据项|\bNaN\b|\[\[|\$\{/);
  });
});
