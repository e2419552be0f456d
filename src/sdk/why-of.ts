import type { Report } from '../model/report.js';

/** Why an input cannot be read, in the words of the report, which tells of every input it could not read. */
export const whyOf = (file: string, rule: string | null, { findings }: Report): string =>
  findings.find((finding) => finding.at.file === file && finding.rule === rule)?.message ?? rule ?? '';
