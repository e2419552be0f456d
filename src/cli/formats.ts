import type { Report } from '../model/report.js';
import type { Formats } from './outputs.js';

/** Writers of the report of a check. */
export const checkFormats: Formats<Report> = {
  text: { endings: ['txt'], hasMark: true, load: async () => (await import('../reports/text.js')).textReport },
  html: { endings: ['html', 'htm'], load: async () => (await import('../reports/html.js')).htmlReport },
  xlsx: {
    endings: ['xlsx'],
    isBinary: true,
    load: async () => (await import('../annotate/report-workbook.js')).reportWorkbook,
  },
  csv: { endings: ['csv'], load: async () => (await import('../reports/csv.js')).csvReport },
  markdown: { endings: ['md', 'markdown'], load: async () => (await import('../reports/markdown.js')).markdownReport },
  digest: { endings: ['digest.txt'], load: async () => (await import('../reports/digest.js')).digestReport },
  json: { endings: ['json'], load: async () => (await import('../reports/json.js')).jsonReport },
  ndjson: {
    endings: ['ndjson', 'jsonl'],
    takesAll: true,
    load: async () => (await import('./whole-ndjson.js')).wholeNdjson,
  },
  sarif: { endings: ['sarif', 'sarif.json'], load: async () => (await import('../reports/sarif.js')).sarifReport },
  junit: { endings: ['xml', 'junit.xml'], load: async () => (await import('../reports/junit.js')).junitReport },
};
