import type { RuleFile } from '../model/rule-file.js';
import type { RuleBrief } from './explain/answers.js';
import { severities, typesInShort } from './explain/labels.js';
import { ruleBrief } from './explain/values.js';
import { escaped, table } from './markdown.js';
import { typesOf } from './rule-fields.js';
import type { Standard } from './standard.js';

/** Markdown of the index of rule pages: by record type with the conditions of its schema, then by measure. */
export function ruleIndex(standard: Standard): string {
  const common = standard.rules.filter(({ id }) => id.startsWith('common/'));
  const parts = [
    '<!-- 由 npm run generate 依 schemas/rules 和 schemas/records 生成，不要手改。 -->',
    '# 规则',
    '每条规则一页。没有链接的是记录类型自带的条件规则（写在 schemas/records 的 x-rule 里），用 `lucheng explain` 加后面的编号查看。目录的每个编号由什么落实、哪些暂缓，见 [规则目录与落实](../rule-catalogue.md)。',
    '## 按记录类型',
    ...part(
      '### 各类通用',
      common.map((rule) => [...row(rule), typeWords(standard, rule)]),
      ['适用'],
    ),
    ...standard.types.flatMap((type) =>
      part(`### ${type.title}（${type.code}）`, [
        ...standard.rules.filter(({ id }) => id.startsWith(`${type.id}/`)).map(row),
        ...type.conditions.map((condition) =>
          cells(ruleBrief(condition), `${escaped(condition.title)} \`${condition.id}\``),
        ),
      ]),
    ),
    '## 按措施',
    ...measuresOf(standard).flatMap((measure) =>
      part(`### 措施${measure}`, standard.rules.filter(({ measures }) => measures.includes(measure)).map(row)),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const part = (
  heading: string,
  rows: readonly (readonly string[])[],
  more: readonly string[] = [],
): readonly string[] => (rows.length === 0 ? [] : [heading, ...table(['编号', '规则', '程度', ...more], rows)]);

const cells = ({ ref, severity }: RuleBrief, title: string): readonly string[] => [ref, title, severities[severity].zh];

const row = (rule: RuleFile): readonly string[] => cells(ruleBrief(rule), `[${escaped(rule.title)}](${rule.id}.md)`);

function typeWords(standard: Standard, rule: RuleFile): string {
  const titles = typesOf(standard, rule).map(({ title }) => title);
  return typesInShort(titles, standard.types.length);
}

const measuresOf = ({ rules }: Standard): readonly number[] =>
  [...new Set(rules.flatMap(({ measures }) => measures))].sort((a, b) => a - b);
