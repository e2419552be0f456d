import { containsAny } from '../../../src/rules/functions/contains-any.js';
import { cases } from './cases.js';

cases(containsAny, [
  [['完成公开', ['完成', '建成']], true],
  [['推进公开', ['完成', '建成']], false],
  [['完成公开', []], false],
  [['完成公开', ['']], false, 'an empty word is in no text'],
  [['', ['']], false],
]);
