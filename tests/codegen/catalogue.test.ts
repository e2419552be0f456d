import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readObligations } from '../../src/codegen/audit/obligation-files.js';
import { catalogueFile, readCatalogue } from '../../src/codegen/catalogue.js';
import { catalogueProblems } from '../../src/codegen/catalogue-problems.js';
import type { Catalogue, CatalogueRule } from '../../src/model/catalogue.js';
import type { ObligationFile } from '../../src/model/obligation-file.js';
import type { RuleFile } from '../../src/model/rule-file.js';
import { cataloguePage } from '../../src/publish/catalogue-page.js';
import type { Standard } from '../../src/publish/standard.js';
import { standard } from '../publish/standard.js';
import { ruleFiles } from '../rules/rule-files.js';

const written: RuleFile = {
  ...ruleFiles[0]!,
  id: 'administrative-penalty/made-up',
  ref: 'CF-01',
  covers: ['CF-02'],
  measures: [2],
};
const duty: ObligationFile = { ...readObligations()[0]!, name: 'made-up', ref: 'CF-06', measures: [2] };
const made: Standard = {
  ...standard,
  types: standard.types
    .filter(({ id }) => id === 'administrative-penalty')
    .map((type) => ({ ...type, conditions: [] })),
  rules: [written],
  obligations: [duty],
  schemas: { 'report.json': { properties: { sources: { items: { properties: { excluded: {} } } } } } },
};
const entry: CatalogueRule = {
  title: '示例的一条',
  scope: 'record',
  severity: 'error',
  recordTypes: ['302'],
  measures: [],
};
const whole: Catalogue = {
  rules: {
    'CF-01': entry,
    'CF-02': entry,
    'CF-03': { ...entry, enforcedBy: ['shape/uscc#length', 'shape/code', 'repair/width', 'report/excluded'] },
    'CF-04': { ...entry, deferred: '示例的原因' },
    'CF-06': entry,
  },
  measures: { 2: { title: '示例措施' }, 3: { title: '示例措施', deferred: '示例的原因' } },
};
const withRules = (rules: Catalogue['rules']): Catalogue => ({ ...whole, rules: { ...whole.rules, ...rules } });
const withRule = (change: Partial<RuleFile>): Standard => ({ ...made, rules: [written, { ...written, ...change }] });
const withDuty = (change: Partial<ObligationFile>): Standard => ({
  ...made,
  obligations: [duty, { ...duty, ...change }],
});
const withCondition = (ref: string): Standard => ({
  ...made,
  types: made.types.map((type) => ({
    ...type,
    conditions: [{ ...standard.types.flatMap(({ conditions }) => conditions)[0]!, ref }],
  })),
});

describe('what the build says of a catalogue', () => {
  test.each<[string, Catalogue, Standard, string[]]>([
    ['without a hole', whole, made, []],
    ['with a number nothing carries out', withRules({ 'CF-09': entry }), made, ['没有落实，.*：CF-09$']],
    ['with two of them', withRules({ 'CF-08': entry, 'CF-09': entry }), made, ['没有落实，.*：CF-08、CF-09$']],
    ['whose deferred number has a rule', whole, withRule({ ref: 'CF-04' }), ['删去 deferred：CF-04$']],
    ['whose deferred number a rule covers', whole, withRule({ covers: ['CF-04'] }), ['删去 deferred：CF-04$']],
    ['whose deferred number a condition carries out', whole, withCondition('CF-04'), ['删去 deferred：CF-04$']],
    ['whose duty has a rule beside it', whole, withRule({ ref: 'CF-06' }), []],
    ['whose deferred number has a duty', whole, withDuty({ ref: 'CF-04' }), ['删去 deferred：CF-04$']],
    ['without the duty', whole, { ...made, obligations: [] }, ['没有落实，.*：CF-06$']],
    [
      'without a number a duty has',
      whole,
      withDuty({ ref: 'CF-90' }),
      ['没有这个编号；.*：CF-90（schemas/obligations/made-up.json）$'],
    ],
    [
      'with a measure only a duty is of',
      { ...whole, measures: { ...whole.measures, 4: { title: '示例措施' } } },
      withDuty({ measures: [4] }),
      [],
    ],
    ['a number of which a condition carries out', withRules({ 'CF-05': entry }), withCondition('CF-05'), []],
    [
      'that names checks there are not',
      withRules({ 'CF-03': { ...entry, enforcedBy: ['shape/usc', 'shape/uscc#size', 'repair/no', 'report/no'] } }),
      made,
      ['检查不存在：CF-03（shape/usc）、CF-03（shape/uscc#size）、CF-03（repair/no）、CF-03（report/no）$'],
    ],
    [
      'that names a record type there is not',
      withRules({ 'CF-04': { ...entry, deferred: '示例', recordTypes: ['302', '399'] } }),
      made,
      ['记录类型的代码：CF-04（399）$'],
    ],
    [
      'without a number a rule file has',
      whole,
      withRule({ ref: 'CF-90' }),
      ['没有这个编号；.*：CF-90（schemas/rules/administrative-penalty/made-up.json）$'],
    ],
    [
      'with that number as an addition',
      withRules({ 'CF-90': { ...entry, own: true } }),
      withRule({ ref: 'CF-90' }),
      [],
    ],
    [
      'without a number a condition has',
      whole,
      { ...made, schemas: { ...made.schemas, 'batch.json': { allOf: [{ 'x-rule': { ref: 'F-99', id: 'a/b' } }] } } },
      ['没有这个编号；.*：F-99（schemas/batch.json a/b）$'],
    ],
    [
      'with a measure nothing serves',
      { ...whole, measures: { ...whole.measures, 4: { title: '示例措施' } } },
      made,
      ['措施没有任何编号.*：措施4$'],
    ],
    [
      'with a measure a built-in check serves',
      {
        rules: { ...whole.rules, 'CF-03': { ...whole.rules['CF-03']!, measures: [4] } },
        measures: { ...whole.measures, 4: { title: '示例措施' } },
      },
      made,
      [],
    ],
    ['with a deferred measure a rule serves', whole, withRule({ measures: [3] }), ['措施已有.*：措施3$']],
  ])('%s', (_what, catalogue, its, expected) => {
    const problems = catalogueProblems(catalogue, its);
    expect(problems).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(problems[i]).toMatch(new RegExp(pattern));
  });
});

test('every hole is told at once', () => {
  const catalogue = withRules({ 'CF-08': entry, 'CF-09': { ...entry, enforcedBy: ['shape/no'] } });
  expect(catalogueProblems(catalogue, withRule({ ref: 'CF-04' }))).toHaveLength(3);
});

describe('the catalogue of the standard', () => {
  const catalogue = readCatalogue();
  const [file, page] = catalogueFile();

  test('has all numbers of the original catalogue and all measures', () => {
    expect(Object.values(catalogue.rules).filter(({ own }) => own !== true)).toHaveLength(306);
    expect(Object.keys(catalogue.measures)).toHaveLength(17);
  });

  test('has a page that is as the files have it now', () => {
    expect(readFileSync(file, 'utf8') === page, `${file}: run npm run generate`).toBe(true);
    expect(cataloguePage(standard, catalogue) === page, 'made twice, it is the same').toBe(true);
  });

  test('has a row for every number, and says what carries it out or why nothing does', () => {
    const byType = page.slice(page.indexOf('## 按记录类型'));
    for (const [id, { deferred }] of Object.entries(catalogue.rules)) {
      const rows = byType.split('\n').filter((line) => new RegExp(`^\\| ${id}(（增补）)? `).test(line));
      expect(rows, id).toHaveLength(1);
      expect(rows[0], id).toMatch(
        deferred === undefined ? /\| [^|]*(\]\((?:rules\/|obligations\.md#)|`[a-z-]+\/)/ : /\| 暂缓：[^|]+/,
      );
    }
  });

  test('links to every duty where its number stands, and counts the numbers that have nothing else', () => {
    const byType = page.slice(page.indexOf('## 按记录类型'), page.indexOf('## 按措施'));
    const row = (ref: string): string => byType.split('\n').find((line) => line.startsWith(`| ${ref}`)) ?? '';
    for (const { name, ref } of standard.obligations) {
      expect(row(ref), ref).toContain(`义务 [${name}](obligations.md#${name})`);
      expect(readFileSync('docs/reference/obligations.md', 'utf8')).toContain(`<a id="${name}"></a>`);
    }
    const only = Object.keys(catalogue.rules).filter((ref) => /\| 义务 /.test(row(ref)));
    expect(only).toEqual([
      'G-17', 'NDCN-01', 'JNQK-01', 'FWCN-08', 'HTLY-09', 'ZKQQ-12', 'ZKQQ-15', 'ZXPJ-05', 'ZXPJ-08', 'DBJL-07',
    ]); // biome-ignore format: a list of numbers
    expect(page).toMatch(new RegExp(`^\\| 合计 +\\|[^|]+\\|[^|]+\\| ${only.length} +\\|`, 'm'));
  });

  test('links to pages that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((found) => found[1]!);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(existsSync(`docs/reference/${link}`), link).toBe(true);
  });

  test('is linked from the index of rules', () => {
    expect(readFileSync('docs/reference/rules/README.md', 'utf8')).toContain('(../rule-catalogue.md)');
  });
});
