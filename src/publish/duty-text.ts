import type { ObligationFile } from '../model/obligation-file.js';
import { parameterBrief } from './explain/values.js';
import type { Standard } from './standard.js';

/** Titles of the record types a duty is of, where its file is of several. */
export const dutyTypes = (standard: Standard, { seen }: ObligationFile): readonly string[] =>
  standard.types.filter(({ id }) => seen?.types?.includes(id)).map(({ title }) => title);

/** Who, what, and when at the latest, in a sentence, with the values of parameters. */
export const dutyText = (standard: Standard, duty: ObligationFile): string =>
  duty.text
    .replaceAll('{type}', `「${dutyTypes(standard, duty).join('、')}」`)
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const parameter = standard.parameters[name];
      return parameter === undefined ? whole : parameterBrief(name, parameter).value;
    });
