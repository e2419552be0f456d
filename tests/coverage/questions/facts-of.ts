import { isWrongValue } from '../../../src/check/wrong-value.js';
import { questionNeeds } from '../../../src/coverage/questions/needs.js';
import { questions } from '../../../src/generated/audit/questions.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import { validators } from '../../../src/generated/validators/all.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { checkShape } from '../../../src/standard/shape.js';
import type { Told, Typed } from '../../rules/run-rules.js';
import { factOf } from '../make-state.js';

export const needs = await questionNeeds(questions);

/** What is kept of records for the questions, their rows counted from 1. @param told what a check says of them. */
export const factsOf = (records: readonly Typed[], told: readonly Told[]): Fact[] =>
  records.map(({ type, record }, i) => {
    const problems = checkShape(recordTypes.find(({ id }) => id === type)!, record, validators[type]!, new Set());
    const faulty = new Set(problems.filter(isWrongValue).map(({ field }) => field ?? ''));
    const kept = (needs.fields[type] ?? []).filter((name) => record[name] !== undefined && !faulty.has(name));
    const found = told.filter(({ record: row, rule }) => row === i + 1 && needs.found.includes(rule));
    return factOf(type, Object.fromEntries(kept.map((name) => [name, record[name]!])), {
      faulty: [...new Set([...(needs.fields[type] ?? []), ...(needs.asked[type] ?? [])])]
        .filter((name) => faulty.has(name))
        .sort(),
      lacks: (needs.asked[type] ?? []).filter((name) => record[name] === undefined && !faulty.has(name)),
      found: [...new Set(found.map(({ rule }) => rule))].sort(),
      row: i + 1,
    });
  });
