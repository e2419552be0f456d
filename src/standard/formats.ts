import { isDay } from './day.js';
import { explainCitizenId } from './formats/citizen-id.js';
import { explainDivision } from './formats/division.js';
import { explainAdminDocumentNumber, explainDocumentNumber } from './formats/document-number.js';
import { explainOrgCode } from './formats/organisation-code.js';
import {
  explainArrearsNumber,
  explainCaseNumber,
  explainCourtCode,
  explainDate,
  explainDateTime,
  explainDecimal,
  explainPhone,
  explainProjectCode,
  explainRecordId,
  explainReportPeriod,
  explainServiceItemCode,
  explainUrl,
  explainUrlOrEmail,
  explainYear,
} from './formats/patterns.js';
import { explainPersonalId } from './formats/personal-id.js';
import { explainRegistrationNumber } from './formats/registration-number.js';
import { explainUscc, isUscc } from './formats/uscc.js';
import type { Problem } from './problem.js';

type Explain = (value: string) => Problem | undefined;

/** What each format of the standard has to say about a value, by the name used in `format` and `x-format`. */
const explainers: Readonly<Record<string, Explain>> = {
  uscc: explainUscc,
  orgCode: explainOrgCode,
  citizenId: explainCitizenId,
  personalId: (value) => explainPersonalId(value),
  registrationNumber: explainRegistrationNumber,
  division: explainDivision,
  documentNumber: explainDocumentNumber,
  adminDocumentNumber: explainAdminDocumentNumber,
  caseNumber: explainCaseNumber,
  courtCode: explainCourtCode,
  phone: explainPhone,
  url: explainUrl,
  urlOrEmail: explainUrlOrEmail,
  projectCode: explainProjectCode,
  serviceItemCode: explainServiceItemCode,
  year: explainYear,
  reportPeriod: explainReportPeriod,
  recordId: explainRecordId,
  arrearsNumber: explainArrearsNumber,
  date: explainDate,
  'date-time': explainDateTime,
  decimal: explainDecimal,
};

/** What is wrong with a value of a format, or doubtful about it; undefined where it is fine. @throws Error for an unknown format. */
export function explain(format: string, value: string): Problem | undefined {
  const explainer = Object.hasOwn(explainers, format) ? explainers[format] : undefined;
  if (explainer === undefined) throw new Error(`unknown format ${format}`);
  return explainer(value);
}

/** The formats as validators need them: true where there is no error; warnings do not count. */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  ...Object.fromEntries(
    Object.entries(explainers).map(([name, explainer]) => [
      name,
      (value: string) => explainer(value)?.severity !== 'error',
    ]),
  ),
  // the two asked for in nearly every field of every row have a direct answer
  uscc: isUscc,
  date: isDay,
};
