import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AskedFile, CheckFile, QuestionFile } from '../../model/question-file.js';
import { recordTypesData } from '../record-types.js';
import { RuleError } from '../rules/expr.js';
import { parsedFile, readRules } from '../rules/rule-file.js';
import { readSchema, schemaRoot } from '../schemas.js';
import { ajvOfStandard } from '../validators.js';
import { Expressions, newUses } from './expressions.js';
import { dataMembers, listCode, objectCode } from './object-code.js';
import { verifyRules } from './verify-question.js';

const from = 'schemas/questions';

/** Every question of the standard, by letter. @throws {RuleError} naming the file, for one that does not follow `schemas/question.json`. */
function readQuestions(): readonly QuestionFile[] {
  const validate = ajvOfStandard().compile(readSchema('question.json'));
  return readdirSync(path.join(schemaRoot, 'questions'))
    .sort()
    .map((file) => {
      const place = `${from}/${file}`;
      const question = parsedFile(place);
      if (!validate(question)) {
        const all = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
        throw new RuleError(`${place}：${[...new Set(all)].join('；')}（写法见 schemas/question.json）`);
      }
      const { letter } = question as QuestionFile;
      if (file !== `${letter.toLowerCase()}.json`)
        throw new RuleError(`${place}：文件名应为 ${letter.toLowerCase()}.json`);
      return question as QuestionFile;
    });
}

/**
 * Code of `src/generated/audit/questions.ts`.
 * @throws {RuleError} naming every question that is wrong, and what is wrong with it.
 */
export function questionsModule(files: readonly QuestionFile[] = readQuestions()): string {
  const expressions = new Expressions(recordTypesData());
  const rules = readRules(ajvOfStandard(), readSchema('rule.json'));
  const problems: string[] = [];
  const questions = files.map((file) => {
    try {
      const id = `coverage/question-${file.letter.toLowerCase()}`;
      const ids = file.checks.map((check) => check.id);
      if (new Set(ids).size < ids.length) throw new RuleError(`核对的名称重复：${ids.join('、')}`);
      const checks = file.checks.map((check) => {
        if ('rules' in check) verifyRules(check.rules, check.of.type, rules, expressions.typeOf(check.of.type));
        if ('obligation' in check) mustBeThere(check.obligation);
        return checkCode({ ...check, id: `${id}-${check.id}` }, expressions);
      });
      const { letter, title, counts, en } = file;
      return objectCode({ ...dataMembers({ id, letter, title, counts, en }), checks: listCode(checks) });
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      problems.push(`${from}/${file.letter.toLowerCase()}.json：${error.message}`);
      return '';
    }
  });
  if (problems.length > 0) throw new RuleError(problems.join('\n'));
  return [
    ...expressions.head(from),
    "import type { QuestionForm } from '../../model/question.js';",
    '',
    '/** The questions about annual commitments, in their order. */',
    `export const questions: readonly QuestionForm[] = ${listCode(questions)};`,
    '',
  ].join('\n');
}

function checkCode(check: CheckFile, expressions: Expressions): string {
  switch (check.kind) {
    case 'carried': {
      const { due, ...rest } = check;
      return objectCode({ ...dataMembers(rest), due: expressions.ofPeriod(due, ['Day'], newUses()) });
    }
    case 'obliged':
    case 'duty':
      return objectCode(dataMembers({ ...check }));
    case 'fields':
    case 'rules':
    case 'pages': {
      const { of, ...rest } = check;
      const named = 'fields' in check ? check.fields : 'url' in check ? [check.url, check.holds] : [];
      for (const name of named) expressions.field(of.type, name, newUses());
      return objectCode({ ...dataMembers(rest), of: askedCode(of, expressions) });
    }
  }
}

function askedCode({ type, unit, in: period, when }: AskedFile, expressions: Expressions): string {
  const uses = newUses();
  const code = {
    in: expressions.ofRecord(type, period, ['string'], uses),
    when: when && expressions.ofRecord(type, when, ['bool'], uses),
  };
  const reads = [...(uses.reads.get(type) ?? [])].sort();
  return objectCode({ ...dataMembers({ type, unit: expressions.field(type, unit, newUses()), reads }), ...code });
}

/** @throws {RuleError} for a duty there is no file of. */
function mustBeThere(obligation: string): void {
  const file = `${obligation.replace('coverage/', 'obligations/')}.json`;
  if (!existsSync(path.join(schemaRoot, file))) throw new RuleError(`没有义务 ${obligation}（schemas/${file}）`);
}
