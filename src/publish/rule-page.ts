import type { ExpressionPart, RuleAnswer } from './explain/answers.js';
import { changesWords, exampleWords, verdictWords } from './explain/example-words.js';
import { confidences, list, measureWords, needs, severities, typesInShort, uses } from './explain/labels.js';
import { escaped, fenced, table } from './markdown.js';

/** Markdown of the reference page of a rule. */
export function rulePage(rule: RuleAnswer): string {
  const parts = [
    `<!-- 由 npm run generate 依 schemas/rules/${rule.id}.json 生成，不要手改。 -->`,
    `# ${escaped(rule.title)}（${rule.ref}，${severities[rule.severity].zh}）`,
    facts(rule),
    section('问题', [escaped(rule.message.zh)]),
    section('为什么', [escaped(rule.why)]),
    section('怎么改', [escaped(rule.fix)]),
    section('反例', examples(rule, 'invalid')),
    section('正例', examples(rule, 'valid')),
    section('依据', [`${escaped(rule.basis.text)}（${confidences[rule.basis.confidence].zh}）`]),
    section('参数', parameterTable(rule)),
    section('表达式', rule.expressions.map(expression)),
    section('数据项', fieldTable(rule)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, paragraphs: readonly string[]): string =>
  paragraphs.length === 0 ? '' : [`## ${title}`, ...paragraphs].join('\n\n');

function facts(rule: RuleAnswer): string {
  const types = rule.all
    ? '全部记录类型'
    : list(
        rule.types.map(({ title }) => title),
        'zh',
      );
  const numbers = rule.covers.length === 0 ? rule.ref : `${rule.ref}（同时落实 ${list(rule.covers, 'zh')}）`;
  return [
    `- 规则：\`${rule.id}\``,
    `- 编号：${numbers}`,
    `- 适用：${types}`,
    ...(rule.measures.length === 0 ? [] : [`- 对应措施：${measureWords(rule.measures, 'zh')}`]),
    ...rule.profiles.map(({ zh }) => `- 只在「${zh}」口径下执行（\`--profile\`）`),
    ...rule.needs.map((need) => `- 需要输入：${needs[need].zh}`),
  ].join('\n');
}

function examples(rule: RuleAnswer, which: 'invalid' | 'valid'): readonly string[] {
  const base = rule.base.length === 0 ? '' : `各例先改：${escaped(changesWords(rule.base, 'zh'))}。`;
  const items = rule[which].map((example, i) => {
    const what = exampleWords(example, rule.base.length > 0, 'zh')
      .map(escaped)
      .join('；');
    const said = verdictWords(example, 'zh').map(escaped);
    const number = `${i + 1}. `;
    return [number + what, ...said.map((words) => `${' '.repeat(number.length)}- ${words}`)].join('\n');
  });
  const register = rule.register.map((entry) => `- ${escaped(entry)}`).join('\n');
  const units = register === '' || which === 'valid' ? [] : ['各例的主体登记库（编的）：', register];
  return [...units, ...(base === '' ? [] : [base]), items.join('\n')];
}

const parameterTable = ({ parameters }: RuleAnswer): readonly string[] =>
  table(
    ['参数', '名称', '值', '单位', '依据'],
    parameters.map(({ title, name, value, unit, basis, confidence }) => [
      escaped(title),
      `\`${name}\``,
      escaped(value),
      unit,
      `${escaped(basis)}（${confidences[confidence].zh}）`,
    ]),
  );

const expression = ({ words, source }: ExpressionPart): string =>
  source === null ? `${escaped(words)}。` : `${escaped(words)}：\n\n${fenced(source)}`;

const fieldTable = ({ fields, types }: RuleAnswer): readonly string[] =>
  table(
    ['数据项', '记录类型', '英文名称', '用途'],
    fields.map(({ title, types: having, name, use }) => [
      escaped(title),
      typesInShort(
        having.map((one) => one.title),
        types.length > 1 ? types.length : Number.NaN,
      ),
      `\`${name}\``,
      list(
        use.map((one) => uses[one].zh),
        'zh',
      ),
    ]),
  );
