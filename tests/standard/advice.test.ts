import { expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { advise } from '../../src/standard/shape/advice.js';

const rulesFor = (id: string, record: Readonly<Record<string, string>>): readonly string[] =>
  advise(recordTypes.find((type) => type.id === id)!, record).map(({ rule }) => rule);

test.each([
  ['formed after it was withdrawn', { divisionCode: '371202', formedDate: '2026-02-27' }, ['shape/retired-code']],
  ['formed in the year it was withdrawn', { divisionCode: '371202', formedDate: '2019-01-01' }, ['shape/retired-code']],
  ['formed the year before', { divisionCode: '371202', formedDate: '2018-12-31' }, []],
  ['no day', { divisionCode: '371202' }, ['shape/retired-code']],
  ['a day that is none', { divisionCode: '371202', formedDate: '2018年' }, ['shape/retired-code']],
  ['a division of today', { divisionCode: '370116', formedDate: '2018-12-31' }, []],
])('a withdrawn division: %s', (_name, record, told) => {
  expect(rulesFor('commitment-item', record)).toEqual(told);
});

test('the day a record was formed is the day of its decision, whatever stands in for the common field', () => {
  const record = { divisionCode: '371202', formedDate: '2024-01-01', decisionDate: '2018-05-01' };
  expect(rulesFor('administrative-license', record)).toEqual([]);
});

test.each([
  ['the number of the certificate', { documentNumber: 'JY00000000000018', certificateNumber: 'JY00000000000018' }, []],
  [
    'another number',
    { documentNumber: 'JY00000000000019', certificateNumber: 'JY00000000000018' },
    ['shape/admin-document-number'],
  ],
  ['no certificate', { documentNumber: 'JY00000000000018' }, ['shape/admin-document-number']],
])('in place of a document number: %s', (_name, record, told) => {
  expect(rulesFor('administrative-license', record)).toEqual(told);
});
