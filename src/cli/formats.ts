import type { Report } from '../model/report.js';
import type { Formats } from './outputs.js';

/** Writers of the report of a check. */
export const checkFormats: Formats<Report> = {
  text: { endings: ['txt'], hasMark: true, load: async () => (await import('../reports/text.js')).textReport },
  html: { endings: ['html', 'htm'], load: async () => (await import('../reports/html.js')).htmlReport },
  json: { endings: ['json'], load: async () => (await import('../reports/json.js')).jsonReport },
};
