import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { validators } from '../../src/generated/validators/all.js';
import { buildMapping } from '../../src/mapping/build-mapping.js';
import { deriveCommon, keyOf } from '../../src/mapping/derive.js';

const standard = { recordTypes, codeSets };

describe.each(recordTypes.map((type) => [type.id, type] as const))(
  '%s, in a table without the common fields',
  (id, type) => {
    const own = type.fields.filter((field) => !field.common);
    const mapping = buildMapping(
      type,
      own.map((field) => field.header),
      [1],
      1,
      false,
      standard,
    );
    const { inherited, notGiven } = deriveCommon(mapping, {});
    const minimal = JSON.parse(readFileSync(`tests/records/${id}/valid/minimal.json`, 'utf8')) as Record<
      string,
      unknown
    >;

    test('stand-ins satisfy the schema and trigger none of its conditions', () => {
      const record = Object.create(inherited);
      for (const { name } of own)
        if (minimal[name] !== undefined && minimal[name] !== null) record[name] = minimal[name];
      const validate = validators[id]!;
      const fine = validate(record);
      // a condition on what is public does not hold for a stand-in: then fewer fields are needed, never more
      expect(fine, JSON.stringify(validate.errors)).toBe(true);
    });

    test('what neither follows nor is given is named, and goes when it is given', () => {
      expect(notGiven.map((field) => field.name)).toEqual(
        expect.arrayContaining(
          ['operationType', 'divisionCode', 'disclosureLevel', 'secrecyReview'].filter((name) =>
            type.fields.some((field) => field.name === name && field.common),
          ),
        ),
      );
      const given = deriveCommon(mapping, {
        unit: '11370100MADEUP11XH',
        unitName: '示例局',
        division: '370102',
        operation: '1',
        disclosure: '1',
        secrecy: '1',
      });
      expect(given.notGiven.map((field) => field.name).filter((name) => name !== 'formedDate')).toEqual([]);
    });
  },
);

test('a key belongs to the record, not to its row, and needs the whole unique key', () => {
  const type = recordTypes.find((one) => one.id === 'administrative-license')!;
  const record = {
    agencyCode: '11370100MADEUP11XH',
    documentNumber: '济示审许〔2024〕1号',
    counterpartyName: '示例公司',
  };
  expect(keyOf(record, type)).toBe(keyOf({ ...record, remarks: 'x' }, type));
  expect(keyOf(record, type)).not.toBe(keyOf({ ...record, documentNumber: '济示审许〔2024〕2号' }, type));
  expect(keyOf({ agencyCode: '11370100MADEUP11XH' }, type)).toBeNull();
});
