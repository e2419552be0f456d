import type { ObligationFile } from '../../model/obligation-file.js';
import { dutyText } from '../duty-text.js';
import type { Standard } from '../standard.js';
import type { ObligationAnswer } from './answers.js';
import { parameterBrief } from './values.js';

/** Ids by which a duty is told in reports: one, or one for each record type of a file of several. */
export const idsOf = ({ name, seen }: ObligationFile): readonly string[] =>
  seen?.types === undefined ? [`coverage/${name}`] : seen.types.map((type) => `coverage/${name}-${type}`);

/** Words of a file of several types speak of each of them. */
const ofAny = (zh: string, en: string) => ({
  zh: zh.replaceAll('{type}', '〔记录类型〕'),
  en: en.replaceAll('{type}', '〔record type〕'),
});

/** Everything that can be told about a duty. */
export const obligationAnswer = (standard: Standard, duty: ObligationFile): ObligationAnswer => ({
  kind: 'obligation',
  ids: idsOf(duty),
  ref: duty.ref,
  severity: duty.severity,
  duty: ofAny(duty.duty, duty.en.duty),
  what: dutyText(standard, duty),
  message: ofAny(duty.title, duty.en.title),
  why: ofAny(duty.why, duty.en.why),
  fix: ofAny(duty.fix, duty.en.fix),
  basis: duty.basis,
  measures: duty.measures ?? [],
  parameters: (duty.parameters ?? []).flatMap((name) => {
    const parameter = standard.parameters[name];
    return parameter === undefined ? [] : [parameterBrief(name, parameter)];
  }),
});
