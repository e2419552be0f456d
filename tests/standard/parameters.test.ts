import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../src/generated/parameters.js';
import { compareDecimals, isDecimal } from '../../src/standard/decimal.js';
import { parameterOf, parameterValues } from '../../src/standard/parameters.js';

const given = (name: string, value: unknown) => parameterOf(parameters[name]!, value);

describe('values of each type', () => {
  test.each([
    ['monthlyReportDays', 62, 62],
    ['monthlyReportDays', 0, 0],
    ['monthlyReportDays', -1, undefined],
    ['monthlyReportDays', 1.5, undefined],
    ['monthlyReportDays', '31', undefined],
    ['monthlyReportDays', 2 ** 53, undefined],
    ['fulfilmentRateTolerance', '0.010', '0.010'],
    ['fulfilmentRateTolerance', 0.05, '0.05'],
    ['fulfilmentRateTolerance', 0.0000001, '0.0000001'],
    ['fulfilmentRateTolerance', 1.5e-9, '0.0000000015'],
    ['fulfilmentRateTolerance', 1e21, '1000000000000000000000'],
    ['fulfilmentRateTolerance', 0, '0'],
    ['fulfilmentRateTolerance', 0.1 + 0.2, undefined],
    ['fulfilmentRateTolerance', '-0.01', undefined],
    ['fulfilmentRateTolerance', '1%', undefined],
    ['fulfilmentRateTolerance', Number.NaN, undefined],
    ['fairCompetitionSince', '2024-08-02', '2024-08-02'],
    ['fairCompetitionSince', '2024-02-30', undefined],
    ['commitmentPublishDeadline', '04-30', '04-30'],
    ['commitmentPublishDeadline', '4-30', undefined],
    ['commitmentPublishDeadline', '02-29', undefined],
    ['procurementCategory', '02', '02'],
    ['procurementCategory', ' ', undefined],
    ['procurementCategory', 2, undefined],
    ['governmentCodePrefixes', ['11'], ['11']],
    ['governmentCodePrefixes', [], []],
    ['governmentCodePrefixes', [11], undefined],
    ['governmentCodePrefixes', '11', undefined],
    ['publicityMaxMonths', { 1: 6, 2: 12, 3: 36 }, { 1: 6, 2: 12, 3: 36 }],
    ['publicityMaxMonths', { 1: 6, 2: 12, 3: 36, 4: 48 }, { 1: 6, 2: 12, 3: 36, 4: 48 }],
    ['publicityMaxMonths', { 1: 6, 2: 12 }, undefined],
    ['publicityMaxMonths', { 1: 6, 2: 12, 3: '36' }, undefined],
    ['publicityMaxMonths', [6, 12, 36], undefined],
    ['publicityMaxMonths', null, undefined],
    ['lprOneYear', [['2025-05-20', '3.00']], undefined],
    ['lprOneYear', { '2025-05-20': '3.00' }, undefined],
  ] as const)('%s: %j gives %j', (name, value, expected) => {
    expect(given(name, value)).toEqual(expected);
  });

  test('maps of decimals take decimals', () => {
    const map = { ...parameters['publicityMaxMonths']!, value: { A: '0.9', B: '0.8' } };
    expect(parameterOf(map, { A: 0.95, B: '0.8' })).toEqual({ A: '0.95', B: '0.8' });
  });

  test('the standard’s own values are of their types', () => {
    const wrong = Object.entries(parameters).filter(([, one]) => parameterOf(one, one.value) === undefined);
    expect(wrong).toEqual([]);
  });

  test('a number of a decimal loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 12 }), (units, scale) => {
        const number = Number(`${units}e-${scale}`);
        const value = String(given('fulfilmentRateTolerance', number));
        expect(isDecimal(value)).toBe(true);
        const digits = String(units).padStart(scale + 1, '0');
        const written = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
        expect(compareDecimals(value, written)).toBe(0);
      }),
    );
  });

  test('anything else is refused without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(parameters)), fc.jsonValue(), (parameter, value) => {
        const result = parameterOf(parameter, value);
        if (parameter.type === 'integer' && result !== undefined) expect(typeof result).toBe('number');
      }),
    );
  });
});

describe('parameterValues', () => {
  test('gives all, with the given ones in place', () => {
    const values = parameterValues({ monthlyReportDays: 62, fulfilmentRateTolerance: '0.5' });
    expect(Object.keys(values)).toEqual(Object.keys(parameters));
    expect([values['monthlyReportDays'], values['fulfilmentRateTolerance'], values['levyReportWorkdays']]).toEqual([
      62,
      '0.5',
      20,
    ]);
  });

  test('is not for values that were not verified', () => {
    expect(() => parameterValues({ nonsense: 1 })).toThrow('nonsense');
    expect(() => parameterValues({ monthlyReportDays: '31' })).toThrow('monthlyReportDays');
  });
});
