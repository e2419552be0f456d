import type { Values } from '../model/rule-file.js';
import { textAnswer, textIds } from '../publish/explain/text-answers.js';
import { obligationsPage } from '../publish/obligations-page.js';
import { exampleRegister } from '../rules/example-register.js';
import { ruleFunctions } from '../rules/functions/registry.js';
import { formsData } from './record-types.js';
import { readSchema } from './schemas.js';
import { standardOfSchemas } from './standard.js';

interface Parameter {
  readonly title: string;
  readonly value: unknown;
  readonly type: string;
  readonly unit: string;
  readonly basis: string;
  readonly confidence: string;
  readonly rules: readonly string[];
}

const generated = (from: string): string => `<!-- 由 ${from} 生成（npm run generate），请勿手改 -->`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

const inputs = { calendar: '需要工作日历。', register: '需要主体登记库。' } as const;

/** An entry of the register the examples speak of. */
const entryRow = (entry: Values): string[] =>
  ['uscc', 'name', 'formerNames', 'adminLevel', 'status', 'successorCode', 'validFrom', 'validTo', 'websiteDomain'].map(
    (name) => String(entry[name] ?? ''),
  );

/** The functions rules may call, as the page that specifies the rule language refers to them. */
function functionsPage(): string {
  const rows = ruleFunctions.map(({ signature, text, from, examples }) => [
    `\`${signature}\``,
    `${text}${from === undefined ? '' : from.optional ? '可选主体登记库。' : inputs[from.run]}`,
    examples.map(([call, result]) => `\`${call}\` → \`${result}\``).join('；'),
  ]);
  return [
    '# 规则可用的函数',
    '',
    generated('src/rules/functions/registry.ts'),
    '',
    '类型和求值见 [规则的写法](rule-language.md)。Day 写作 YYYY-MM-DD，Decimal 写作十进制数。「为错误」指求值出错（规则出错）；日历未覆盖时本记录未执行。',
    '',
    ...table(['函数', '意义', '例子'], rows),
    '',
    '例子中的主体登记库（编的）：',
    '',
    ...table(
      ['代码', '名称', '曾用名', '层级', '状态', '承接单位', '起', '止', '官网域名'],
      exampleRegister.map(entryRow),
    ),
    '',
  ].join('\n');
}

const states: Readonly<Record<string, string>> = { confirmed: '已核', unconfirmed: '待核', proposed: '拟定' };

/** Every limit and threshold with its value, basis and state. */
function parametersPage(): string {
  const parameters = Object.entries(readSchema('parameters.json')['parameters'] as Record<string, Parameter>);
  const rows = parameters.map(([name, one]) => [
    `\`${name}\``,
    one.title,
    typeof one.value === 'string' || typeof one.value === 'number' ? String(one.value) : JSON.stringify(one.value),
    one.unit,
    `${one.basis}（${states[one.confidence] ?? one.confidence}）`,
    one.rules.join('、'),
  ]);
  return [
    '# 参数',
    '',
    generated('schemas/parameters.json'),
    '',
    '法律法规和措施没有规定的数值都是参数，检查时可用 `--parameters` 另行指定。',
    '',
    ...table(['名称', '含义', '值', '单位', '依据', '用于'], rows),
    '',
  ].join('\n');
}

const inputIntro =
  '检查工具说文件读不了、读不全或认不出时的全部说法，按编号排列；一步一步的办法见 [文件读不了怎么办](../guide/unreadable-files.md)。〔〕里的内容检查时按文件填上，如「第 〔位置〕 字节」显示为「第 1024 字节」。`#` 后面是同一编号下的不同情形，写在 JSON 报告的 `params.reason` 里。';
const batchIntro =
  '批次信息、零报告自身，以及与记录核对的全部说法（规则 G-28），按编号排列；与哪些记录核对，见 [数据管理员指南](../guide/steward.md#批次信息和零报告)。〔〕里的内容检查时按数据填上。`#` 后面是同一编号下的不同情形，写在 JSON 报告的 `params.reason` 里。';
const auditIntro =
  '完整性审查（`lucheng audit`）对整批报送的说法：什么使它不能下「都齐了」的结论。缺了、迟了什么，以义务自己的名义说，见 [义务](obligations.md)。〔〕里的内容审查时按数据填上。';

const submissionIntro =
  '报送（`lucheng submit`）时的说法：检查合格却报送不了的记录，平台没有收下、没有答复的批次。平台退回、存疑的记录用检查的同一套编号和说法，标「〔平台〕」；`platform/` 开头的编号只有平台能判。〔〕里的内容报送时按数据填上。';

/** Every finding of a family in its words: a row for each reason that has words of its own. */
function findingsPage(title: string, family: string, intro: string): string {
  const rows = textIds
    .filter((id) => id.startsWith(family))
    .flatMap((id) => textAnswer(id).variants.map((one) => ({ id, ...one })))
    .map(({ id, reason, message, why, fix }) => [
      `\`${reason === null ? id : `${id}#${reason}`}\``,
      message.zh,
      why.zh,
      fix.zh,
    ]);
  return [
    `# ${title}`,
    '',
    generated('src/findings/texts'),
    '',
    intro,
    '',
    ...table(['编号', '说法', '为什么', '怎么办'], rows),
    '',
  ].join('\n');
}

/** Reference pages that are one table made from data, as `[file from the root, Markdown]`. */
export const referencePages = (): readonly [string, string][] => [
  ['docs/reference/audit-findings.md', findingsPage('关于审查的提示', 'audit/', auditIntro)],
  ['docs/reference/batch-findings.md', findingsPage('关于批次和零报告的提示', 'batch/', batchIntro)],
  ['docs/reference/input-findings.md', findingsPage('关于文件的提示', 'input/', inputIntro)],
  ['docs/reference/obligations.md', obligationsPage(standardOfSchemas(), formsData())],
  ['docs/reference/rule-functions.md', functionsPage()],
  ['docs/reference/rule-parameters.md', parametersPage()],
  ['docs/reference/submission-findings.md', findingsPage('关于报送的提示', 'submission/', submissionIntro)],
];
