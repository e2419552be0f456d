import { asOf, year } from './cells.mjs';
import { dutyCells } from './duties.mjs';
import { completeness, score, timeliness, warnings } from './figures.mjs';
import { monthlyCells } from './monthly.mjs';
import { promiseCells } from './promises.mjs';
import { questions } from './questions.mjs';

const byKey = (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
const keyOf = ({ obligation, holder, period }) => [obligation, holder, period].join(' ');

/**
 * What the audit of the example city must give, worked out by hand from the story of its records, beside which it is told
 * why; nothing of it comes from the program that is held against it.
 */
const expectation = {
  asOf,
  year,
  matrix: [...promiseCells, ...monthlyCells, ...dutyCells].sort(byKey),
  questions,
  completeness,
  timeliness,
  score,
  warnings,
};

/** A line for each thing expected. */
const lines = (list) => `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
const parts = Object.entries(expectation).map(
  ([name, value]) => `  ${JSON.stringify(name)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
);
export const expectationBytes = new TextEncoder().encode(`{\n${parts.join(',\n')}\n}\n`);
