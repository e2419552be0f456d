import { sentences } from '../../../src/rules/functions/sentences.js';
import { cases } from './cases.js';

cases(sentences, [
  [['验收后付款。余款一年后付清。'], ['验收后付款', '余款一年后付清']],
  [
    ['验收后付款；余款一年后付清，不计息'],
    ['验收后付款；余款一年后付清，不计息'],
    'a semicolon does not end a sentence',
  ],
  [
    ['1. 验收后付款\r\n2. 余款付清'],
    ['1. 验收后付款', '2. 余款付清'],
    'lines; a full stop of ASCII may be a decimal point',
  ],
  [['可以吗？可以！'], ['可以吗', '可以']],
  [['。 。\u3000\n'], [], 'nothing between the marks'],
  [[''], []],
]);
