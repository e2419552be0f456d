import type { Parameter } from '../../model/parameter.js';
import type { Standard } from '../standard.js';
import type { ParameterAnswer } from './answers.js';
import { parameterBrief, ruleBrief } from './values.js';

/** Everything that can be told about a parameter. */
export const parameterAnswer = (standard: Standard, name: string, parameter: Parameter): ParameterAnswer => ({
  kind: 'parameter',
  ...parameterBrief(name, parameter),
  rules: standard.rules.filter((rule) => rule.parameters?.includes(name)).map(ruleBrief),
  refs: parameter.rules,
});
