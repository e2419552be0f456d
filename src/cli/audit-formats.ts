import type { AuditReport } from '../model/audit-report.js';
import type { Formats } from './outputs.js';

/** Writers of the report of an audit; `draft` is the draft of the annual analysis. */
export const auditFormats: Formats<AuditReport> = {
  text: { endings: ['txt'], hasMark: true, load: async () => (await import('../reports/audit-text.js')).auditText },
  html: { endings: ['html', 'htm'], load: async () => (await import('../reports/audit-html.js')).auditHtml },
  json: { endings: ['json'], load: async () => (await import('../reports/json.js')).jsonReport },
  digest: { endings: ['digest.txt'], load: async () => (await import('../reports/audit-digest.js')).auditDigest },
  ndjson: {
    endings: ['ndjson', 'jsonl'],
    load: async () => (await import('../reports/audit-ndjson.js')).auditNdjson,
  },
  draft: {
    endings: ['md', 'markdown'],
    load:
      async () =>
      ({ analysis }) =>
        analysis.draft,
  },
};
