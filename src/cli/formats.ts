import type { Report } from '../model/report.js';
import { htmlReport } from '../reports/html.js';
import { jsonReport } from '../reports/json.js';
import { textReport } from '../reports/text.js';
import type { Format } from './outputs.js';

/** Writers of the report of a check, by the name `--format` takes. */
export const checkFormats: Readonly<Record<string, Format<Report>>> = {
  text: { ending: 'txt', write: textReport },
  json: { ending: 'json', write: jsonReport },
  html: { ending: 'html', write: htmlReport },
};
