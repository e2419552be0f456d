import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesEndingIn } from '../../../src/rules/functions/names-ending-in.js';
import { cases } from './cases.js';

const ending = '保证金';
const breaks = ['缴纳', '和', '的'];

cases(namesEndingIn, [
  [
    ['乙方缴纳履约保证金和廉政保证金。', ending, breaks],
    ['履约保证金', '廉政保证金'],
  ],
  [['缴纳保证金后，保证金不计息', ending, breaks], [], 'without a name'],
  [['合同价款 5% 的保证金', ending, breaks], []],
  [['文明施工保证金', ending, breaks], ['文明施工保证金'], 'from the beginning of the text'],
  [['（履约保证金）、2万元廉政保证金', ending, breaks], ['履约保证金', '万元廉政保证金'], 'after marks and digits'],
  [['履约保证金退还，履约保证金不计息', ending, breaks], ['履约保证金'], 'once each'],
  [['保证金保证金', ending, breaks], []],
  [['缴纳的和缴纳履约保证金', ending, breaks], ['履约保证金'], 'the nearest word counts'],
  [['缴纳履约保证金', ending, []], ['缴纳履约保证金'], 'no words given'],
  [['缴纳履约保证金', ending, ['']], ['缴纳履约保证金'], 'an empty word is in no text'],
  [['𠮷田保证金', ending, breaks], ['𠮷田保证金'], 'rare characters are letters too'],
  [['履约保函', ending, breaks], []],
  [['履约保证金', '', breaks], [], 'an empty ending'],
]);

test('every name is in the text and ends in the word', () => {
  const text = fc
    .array(fc.constantFrom('履约', ending, '缴纳', '，', '5%', '的', '廉政'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (one) => {
      for (const name of namesEndingIn(one, ending, breaks)) {
        expect(one).toContain(name);
        expect(name.endsWith(ending) && name !== ending).toBe(true);
      }
    }),
  );
});
