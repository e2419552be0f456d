import { auditTexts } from './audit.js';
import { batchTexts } from './batch.js';
import { columnTexts } from './columns.js';
import { containerTexts } from './containers.js';
import { damageTexts } from './damage.js';
import { fileTexts } from './files.js';
import { formTexts } from './forms.js';
import { identifierTexts } from './identifiers.js';
import { jsonTexts } from './json.js';
import { layoutTexts } from './layouts.js';
import { ownTexts } from './own.js';
import { registerTexts } from './register.js';
import { submissionTexts } from './submission.js';
import { tableTexts } from './tables.js';
import type { Text } from './text.js';
import { valueTexts } from './values.js';

/** The texts as they are written, a group a file. */
export const textGroups: readonly Readonly<Record<string, Text>>[] = [
  auditTexts,
  batchTexts,
  containerTexts,
  damageTexts,
  fileTexts,
  jsonTexts,
  layoutTexts,
  ownTexts,
  tableTexts,
  columnTexts,
  valueTexts,
  formTexts,
  identifierTexts,
  registerTexts,
  submissionTexts,
];

/** Words of every finding of reading, of shape and of batches: by rule id, or `id#reason` where a reason has words of its own. */
export const findingTexts: Readonly<Record<string, Text>> = Object.assign({}, ...textGroups);
