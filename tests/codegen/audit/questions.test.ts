import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionsModule } from '../../../src/codegen/audit/questions.js';
import { questions } from '../../../src/generated/audit/questions.js';
import type { AskedFile, CheckFile, QuestionFile } from '../../../src/model/question-file.js';

test('there are seven questions, one a file, with every check of the files', () => {
  const files = readdirSync('schemas/questions').sort();
  expect(questions.map(({ letter }) => `${letter.toLowerCase()}.json`)).toEqual(files);
  expect(questions.map(({ letter }) => letter).join('')).toBe('ABCDEFG');
  const named = files.flatMap((file) => {
    const { checks } = JSON.parse(readFileSync(`schemas/questions/${file}`, 'utf8')) as QuestionFile;
    return checks.map(({ id }) => `coverage/question-${file[0]}-${id}`);
  });
  expect(questions.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(named);
});

const gaps = { lacks: { zh: '没有写「{title}」', en: 'No {title}' } };
const commitments: AskedFile = { type: 'annual-commitment', unit: 'unitCode', in: 'self.commitmentYear' };
const head = { id: 'one', title: '核对一下', en: 'A check' };
const fields = (names: readonly string[], of: AskedFile = commitments): CheckFile => ({
  ...head,
  kind: 'fields',
  of,
  fields: names,
  gaps,
});
const rules = (...ids: readonly string[]): CheckFile => ({ ...head, kind: 'rules', of: commitments, rules: ids });
const moduleOf = (...checks: readonly CheckFile[]): string =>
  questionsModule([
    { letter: 'A', title: '有没有', counts: '每份承诺一处', en: { title: 'One', counts: 'each' }, checks },
  ]);

describe('what a question may not say', () => {
  test.each<[string, CheckFile[], RegExp]>([
    ['a field there is not', [fields(['nothing'])], /年度承诺没有数据项 nothing/],
    ['a type there is not', [fields(['title'], { ...commitments, type: 'nothing' })], /没有记录类型 nothing/],
    ['a unit that is no field', [fields(['title'], { ...commitments, unit: 'nothing' })], /没有数据项 nothing/],
    ['a period that is no text', [fields(['title'], { ...commitments, in: 'self.itemCount' })], /应为 string/],
    ['a condition that is none', [fields(['title'], { ...commitments, when: 'self.title' })], /应为 bool/],
    ['a rule there is not', [rules('annual-commitment/nothing')], /年度承诺没有规则 annual-commitment\/nothing/],
    [
      'a rule of another type',
      [rules('commitment-item/vague-wording')],
      /年度承诺没有规则 commitment-item\/vague-wording/,
    ],
    ['a rule that looks for copies', [rules('common/duplicate-record')], /没有逐条判断的表达式/],
    ['a rule that looks for what is referred to', [rules('common/dangling-reference')], /没有逐条判断的表达式/],
    [
      'a duty there is not',
      [{ ...head, kind: 'duty', obligation: 'coverage/nothing', gaps: {} }],
      /没有义务 coverage\/nothing/,
    ],
    ['two checks of one name', [fields(['title']), fields(['publishUrl'])], /核对的名称重复/],
  ])('%s', (_name, checks, message) => {
    expect(() => moduleOf(...checks)).toThrow(message);
    expect(() => moduleOf(...checks)).toThrow(/^schemas\/questions\/a\.json：/);
  });

  test('what is right is compiled', () => {
    expect(moduleOf(fields(['title']), { ...rules('annual-commitment/missing-adjust-reason'), id: 'two' })).toContain(
      '"coverage/question-a-two"',
    );
  });
});
