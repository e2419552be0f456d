import type { ShapeProblem } from '../standard/shape/problem.js';

/** A value that stands there and is wrong, as against one that is missing: rules cannot rely on it. */
export const isWrongValue = (problem: ShapeProblem): boolean =>
  problem.severity === 'error' && problem.keyword !== 'required';
