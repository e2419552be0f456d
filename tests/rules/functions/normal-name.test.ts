import { normalName } from '../../../src/rules/functions/normal-name.js';
import { cases } from './cases.js';

cases(normalName, [
  [['青岛示例乙（集团） 有限公司'], '青岛示例乙(集团)有限公司'],
  [['示例ＡＢｃ１２有限公司'], '示例ABC12有限公司', 'full-width letters and digits'],
  [['示例abc有限公司'], '示例ABC有限公司', 'upper case'],
  [['示例\u3000有限\u200b公司'], '示例有限公司', 'blanks of all kinds'],
  [['示例〔集团〕、有限公司，'], '示例〔集团〕、有限公司，', 'other signs stay'],
  [['示例①ﬁßé公司'], '示例①ﬁßé公司', 'no other letters change'],
]);
