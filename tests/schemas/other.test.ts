import { existsSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/standard/day.js';
import { formats } from '../../src/standard/formats.js';
import { type Json, readJson, schemaFiles } from './load.js';

const base = 'https://lucheng.invalid/';
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { ...formats } });
for (const file of schemaFiles.filter((name) =>
  /^(codes|common)\/|^(arrears-disclosure|batch|entity|reporter)\.json$/.test(name),
)) {
  ajv.addSchema({ ...readJson(`schemas/${file}`), $id: base + file });
}

describe.each(['arrears-disclosure', 'batch', 'entity', 'reporter'])('%s', (id) => {
  const validate = ajv.getSchema(`${base}${id}.json`)!;
  const folder = `tests/records/${id}/valid`;
  test('has valid examples', () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names)
      expect(validate(readJson(`${folder}/${name}`)), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  });

  test('refuses a wrong code, a missing field and a field of its own making', () => {
    const record = readJson(`${folder}/${readdirSync(folder)[0]}`);
    const code = { batch: 'reportingUnitCode', entity: 'uscc' }[id] ?? 'unitCode';
    expect(validate({ ...record, [code]: '91370100MDAEUP0133' })).toBe(false);
    expect(validate({ ...record, extra: 'x' })).toBe(false);
    const { [code]: _, ...without } = record;
    expect(validate(without)).toBe(false);
  });
});

describe('parameters', () => {
  const parameters = readJson('schemas/parameters.json')['parameters'] as Record<string, Json>;
  const holds: Readonly<Record<string, (value: unknown) => boolean>> = {
    integer: (value) => Number.isInteger(value),
    decimal: (value) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value),
    date: (value) => typeof value === 'string' && isDay(value),
    'month-day': (value) => typeof value === 'string' && isDay(`2024-${value}`),
    text: (value) => typeof value === 'string',
    list: (value) => Array.isArray(value) && value.length > 0,
    map: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  };
  test.each(Object.entries(parameters))('%s has a value of its type, a title and a basis', (name, parameter) => {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(Object.keys(parameter)).toEqual(['title', 'value', 'type', 'unit', 'basis', 'confidence', 'rules']);
    expect(holds[String(parameter['type'])]?.(parameter['value']), String(parameter['type'])).toBe(true);
    expect(parameter['basis']).toMatch(/\S/);
    expect(['confirmed', 'unconfirmed', 'proposed']).toContain(parameter['confidence']);
  });
});

describe('the form of the catalogue', () => {
  const { catalogue: form } = readJson('schemas/meta.json')['$defs'] as Record<string, Json>;
  const validate = ajv.compile(form!);
  const catalogue = readJson('schemas/catalogue.json');
  const rules = catalogue['rules'] as Record<string, Json>;
  const [[id, rule] = ['', {}]] = Object.entries(rules);
  const changed = (change: Json): Json => ({ ...catalogue, rules: { ...rules, [id]: { ...rule, ...change } } });

  test('is that of the catalogue', () => {
    expect(validate(catalogue), ajv.errorsText(validate.errors)).toBe(true);
  });

  test.each<[string, Json]>([
    ['an unknown scope', changed({ scope: 'file' })],
    ['a code that is no record type', changed({ recordTypes: ['30'] })],
    ['a measure beyond the last', changed({ measures: [18] })],
    ['a check and a reason why there is none', changed({ enforcedBy: ['shape/code'], deferred: '示例的原因' })],
    ['a reason that says nothing', changed({ enforcedBy: undefined, deferred: '' })],
    ['a member of its own making', changed({ reason: '示例的原因' })],
    ['a number of another form', { ...catalogue, rules: { ...rules, 'F-1': rule } }],
    ['a measure left out', { ...catalogue, measures: { 1: { title: '示例措施' } } }],
  ])('refuses %s', (_what, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});

describe('calendar', () => {
  const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
  test.each(schemaFiles.filter((file) => file.startsWith('calendar/')))(
    '%s: holidays, make-up days and the number of working days agree',
    (file) => {
      const calendar = readJson(`schemas/${file}`);
      const year = calendar['year'] as number;
      const holidays = calendar['weekdayHolidays'] as string[];
      const makeup = calendar['makeupWorkdays'] as string[];
      expect(file).toBe(`calendar/${year}.json`);
      for (const day of [...holidays, ...makeup]) expect(isDay(day) && day.startsWith(`${year}-`), day).toBe(true);
      expect(holidays.filter((day) => weekday(day) === 0 || weekday(day) === 6)).toEqual([]);
      expect(makeup.filter((day) => weekday(day) !== 0 && weekday(day) !== 6)).toEqual([]);
      let workdays = makeup.length - holidays.length;
      for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
        if (![0, 6].includes(new Date(at).getUTCDay())) workdays += 1;
      expect(workdays).toBe(calendar['workdays']);
      for (const { from, to } of calendar['holidayPeriods'] as { from: string; to: string }[])
        expect(isDay(from) && isDay(to) && from <= to).toBe(true);
      expect(calendar['notice']).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
    },
  );
});
