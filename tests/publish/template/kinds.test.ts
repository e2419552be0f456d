import { describe, expect, test } from 'vitest';
import { kindNamed, kindsLike } from '../../../src/publish/template/kinds.js';
import { standard } from '../standard.js';
import { kinds } from './book.js';

test('there is a template for every record type, one for annual commitments and one for zero reports', () => {
  expect(kinds.map(({ id }) => id).sort()).toEqual(
    [...standard.types.map(({ id }) => id), 'annual-commitments', 'zero-report'].sort(),
  );
  expect(kindNamed('annual-commitments', kinds)!.tables.map(({ id }) => id)).toEqual([
    'annual-commitment',
    'commitment-item',
    'fulfilment-report',
    'batch',
  ]);
});

describe('how a template is asked for', () => {
  test.each([
    ['administrative-license', 'administrative-license'],
    ['行政许可', 'administrative-license'],
    ['301', 'administrative-license'],
    ['３０１', 'administrative-license'],
    [' 行政许可 ', 'administrative-license'],
    ['301行政许可', 'administrative-license'],
    ['行政许可填报模板', 'administrative-license'],
    ['Annual-Commitment', 'annual-commitment'],
    ['年度承诺', 'annual-commitment'],
    ['年度承诺套表', 'annual-commitments'],
    ['零报告', 'zero-report'],
    ['行政', undefined],
    ['', undefined],
  ])('「%s」 is %s', (name, id) => {
    expect(kindNamed(name, kinds)?.id).toBe(id);
  });

  test.each([
    ['行政许司', ['administrative-license']],
    ['administrative-licence', ['administrative-license']],
    ['annual-commitmens', ['annual-commitments', 'annual-commitment']],
    ['承诺', ['annual-commitment', 'commitment-item']],
    ['天气预报', []],
  ])('「%s」 may mean %j', (name, ids) => {
    const like = kindsLike(name, kinds).map(({ id }) => id);
    expect(like.slice(0, ids.length)).toEqual(ids);
    if (ids.length === 0) expect(like).toEqual([]);
  });
});
