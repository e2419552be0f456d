import { recordTypesData } from '../record-types.js';
import { RuleError } from '../rules/expr.js';
import { readSchema } from '../schemas.js';
import { Expressions, readsOf } from './expressions.js';
import { Measures } from './measures.js';
import { dataCode, dataMembers, listCode, objectCode } from './object-code.js';
import { readObligations } from './obligation-files.js';
import { readScheme, type SchemeFiles } from './scheme-file.js';

/** `src/generated/audit/evaluation.ts`, as `[file name, code]`. @throws {RuleError} for what is wrong in one of the files. */
export function schemeModule(): [string, string] {
  const files = readScheme();
  const types = recordTypesData();
  mustAgree(files);
  const expressions = new Expressions(types, { year: 'string' });
  const measures = new Measures(
    expressions,
    files.indicators,
    new Set(readObligations().map(({ name }) => `coverage/${name}`)),
  );
  const groups = files.groups.map(({ id, title, en }) => dataCode({ id, title: { zh: title, en } }));
  const indicators = named(
    'evaluation.json',
    files.indicators,
    ({ id, group, title, en, direction, basis: _, formula: __, ...measure }) =>
      withMeasure({ id, group, title: { zh: title, en }, direction }, measures.code(measure)),
  );
  const warnings = named('warnings.json', files.warnings, ({ title, en, records, obligations, indicator, ...data }) =>
    withMeasure(
      { title: { zh: title, en }, ...data },
      measures.code({
        ...(records && { records }),
        ...(obligations && { obligations }),
        ...(indicator && { indicator }),
      }),
    ),
  );
  const sections = files.sections.map(({ id, title, en, figures }) =>
    objectCode({
      id: dataCode(id),
      title: dataCode({ zh: title, en }),
      figures: listCode(
        named(`analysis.json ${id}`, figures, ({ title: of, en: ofEn, how, unit, measures: numbers, ...measure }) =>
          withMeasure({ title: { zh: of, en: ofEn }, how, unit, measures: numbers }, measures.code(measure)),
        ),
      ),
    }),
  );
  const reads = readsOf(measures.uses);
  for (const { id, fields } of types)
    for (const { name, title, sensitivity } of fields)
      if (sensitivity === 'restricted' && reads[id]?.includes(name))
        throw new RuleError(`评价不得读取受限的数据项：${id} ${title}`);
  return [
    'evaluation.ts',
    [
      ...expressions.head('schemas/evaluation.json, warnings.json and analysis.json'),
      "import type { Scheme } from '../../model/evaluation.js';",
      '',
      '/** How a city is scored, when it is warned, and what the analysis report counts; all of it proposed. */',
      'export const scheme: Scheme = {',
      `groups: ${listCode(groups)},`,
      `indicators: ${listCode(indicators)},`,
      `warnings: ${listCode(warnings)},`,
      `sections: ${listCode(sections)},`,
      `reads: ${dataCode(reads)},`,
      '};',
      '',
    ].join('\n'),
  ];
}

const withMeasure = (data: Readonly<Record<string, unknown>>, measure: string): string =>
  objectCode({ ...dataMembers(data), measure });

/** Compiles each entry; what is wrong with one is told with its title. */
function named<T extends { readonly title: string }>(
  file: string,
  entries: readonly T[],
  code: (entry: T) => string,
): string[] {
  return entries.map((entry) => {
    try {
      return code(entry);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      throw new RuleError(`schemas/${file}「${entry.title}」：${error.message}`);
    }
  });
}

/** Every indicator has its group and its points, every warning its threshold. */
function mustAgree({ groups, indicators, warnings }: SchemeFiles): void {
  const parameters = readSchema('parameters.json')['parameters'] as Readonly<
    Record<string, { readonly type: string; readonly value: object }>
  >;
  const keys = (name: string): string => Object.keys(parameters[name]?.value ?? {}).join();
  const ids = (...of: readonly string[]): string =>
    indicators
      .filter(({ direction }) => of.includes(direction))
      .map(({ id }) => id)
      .join();
  const wrong = [
    [keys('evaluationWeights') === ids('positive'), '参数 evaluationWeights 须恰好列出各正向指标'],
    [
      keys('evaluationUnitScores') === ids('negative', 'bonus'),
      '参数 evaluationUnitScores 须恰好列出各负向指标和加分项',
    ],
    [keys('evaluationBonusCaps') === ids('bonus'), '参数 evaluationBonusCaps 须恰好列出各加分项'],
    [new Set(indicators.map(({ id }) => id)).size === indicators.length, 'evaluation.json：指标编号重复'],
    [new Set(warnings.map(({ id }) => id)).size === warnings.length, 'warnings.json：编号重复'],
    ...indicators.map(({ id, group }) => [
      groups.some((one) => one.id === group),
      `evaluation.json：${id} 的 group 不存在`,
    ]),
    ...warnings.map(({ id, threshold }) => [
      ['integer', 'decimal'].includes(parameters[threshold]?.type ?? ''),
      `warnings.json：${id} 的阈值 ${threshold} 不是数值参数`,
    ]),
  ].flatMap(([right, message]) => (right === true ? [] : [String(message)]));
  if (wrong.length > 0) throw new RuleError(wrong.join('\n'));
}
