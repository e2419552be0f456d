import type { Catalogue, CatalogueRule, CatalogueScope } from '../model/catalogue.js';
import type { ObligationFile } from '../model/obligation-file.js';
import type { ConditionalRule } from '../model/record-type.js';
import { type CataloguePlaces, cataloguePlaces } from './catalogue-places.js';
import { severities, typesInShort } from './explain/labels.js';
import { escaped, table } from './markdown.js';
import type { Standard } from './standard.js';

/** A number of the catalogue with what carries it out. */
interface Entry extends CatalogueRule, CataloguePlaces {
  readonly id: string;
}

const scopes: Readonly<Record<CatalogueScope, string>> = {
  record: '单条记录',
  dataset: '同类各条',
  'cross-dataset': '跨类',
  unit: '按单位',
};

/** Most conditions named one by one. */
const conditionsNamed = 4;

/** Markdown of the page that tells for every number of the catalogue of rules what carries it out. */
export function cataloguePage(standard: Standard, catalogue: Catalogue): string {
  const places = cataloguePlaces(standard, catalogue);
  const entries = Object.entries(catalogue.rules).map(([id, rule]): Entry => ({ id, ...rule, ...places.get(id)! }));
  const parts = [
    '<!-- 由 npm run generate 依 schemas/catalogue.json 和规则文件生成，不要手改。 -->',
    '# 规则目录与落实（建议稿）',
    '规则目录的每个编号由什么落实：有链接的是 [规则](rules/README.md)，或完整性审查（`lucheng audit`）的 [义务](obligations.md)；没有链接的编号是条件规则、内置检查或自动修正，用 `lucheng explain` 加编号查看，`report/` 开头的是报告里的一项；都没有的，写明暂缓的原因。目录与规则的出入见 [决定 0005](../decisions/0005-rules-against-the-catalogue.md)，义务的由来见 [决定 0008](../decisions/0008-the-completeness-audit.md)。',
    '## 合计',
    ...summary(entries),
    ...deferrals(entries),
    '## 按记录类型',
    ...sections(standard, entries),
    '## 按措施',
    ...measureTable(standard, catalogue, entries),
  ];
  return `${parts.join('\n\n')}\n`;
}

const isWritten = ({ rules, conditions }: Entry): boolean => rules.length + conditions.length > 0;
const isBuiltIn = (entry: Entry): boolean => !isWritten(entry) && entry.enforcedBy !== undefined;
const isDeferred = ({ deferred }: Entry): boolean => deferred !== undefined;
const isObligation = (entry: Entry): boolean => !isWritten(entry) && !isBuiltIn(entry) && entry.obligations.length > 0;

function summary(entries: readonly Entry[]): readonly string[] {
  const own = entries.filter((entry) => entry.own === true);
  const row = (title: string, some: readonly Entry[]): readonly string[] => [
    title,
    ...[isWritten, isBuiltIn, isObligation, isDeferred].map((test) => String(some.filter(test).length)),
    String(some.length),
  ];
  const rows = Object.entries(scopes).map(([scope, title]) =>
    row(
      title,
      entries.filter((entry) => entry.scope === scope),
    ),
  );
  const added = own.length === 0 ? '' : `，另有本稿增补的 ${own.length} 个`;
  return [
    `原始目录 ${entries.length - own.length} 个编号${added}。`,
    ...table(['范围', '规则、条件规则', '内置检查', '只有义务', '暂缓', '合计'], [...rows, row('合计', entries)]),
  ];
}

function deferrals(entries: readonly Entry[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { id, deferred } of entries)
    if (deferred !== undefined) byReason.set(deferred, [...(byReason.get(deferred) ?? []), id]);
  const rows = [...byReason].map(([reason, ids]) => [escaped(reason), String(ids.length), ids.join('、')]);
  return rows.length === 0 ? [] : ['暂缓的原因：', ...table(['原因', '个数', '编号'], rows)];
}

/** Several files may be of one duty for records of different types. */
const obligationLinks = (obligations: readonly ObligationFile[]): readonly string[] =>
  obligations.map(({ name }) => `义务 [${name}](obligations.md#${name})`);

/** By the one type that is judged; what is judged in several types alike comes first. */
function sections(standard: Standard, entries: readonly Entry[]): readonly string[] {
  const head = ['编号', '名称', '范围', '程度', '落实'];
  const isCommon = ({ recordTypes, scope }: Entry): boolean =>
    recordTypes[0] === '*' || (recordTypes.length > 1 && scope !== 'cross-dataset');
  const common = entries.filter(isCommon).map((entry) => [...cells(entry), typeWords(standard, entry)]);
  return [
    ...(common.length === 0 ? [] : ['### 各类通用、几类共有', ...table([...head, '适用'], common)]),
    ...standard.types.flatMap((type) => {
      const own = entries.filter((entry) => !isCommon(entry) && entry.recordTypes[0] === type.code);
      return own.length === 0 ? [] : [`### ${type.title}（${type.code}）`, ...table(head, own.map(cells))];
    }),
  ];
}

const cells = (entry: Entry): readonly string[] => [
  entry.own ? `${entry.id}（增补）` : entry.id,
  escaped(entry.title),
  scopes[entry.scope],
  severities[entry.severity].zh,
  carriedOutBy(entry),
];

function carriedOutBy({ rules, conditions, obligations, enforcedBy = [], note, deferred }: Entry): string {
  if (deferred !== undefined) return `暂缓：${escaped(deferred)}`;
  const named = [
    ...rules.map(({ title, id }) => `[${escaped(title)}](rules/${id}.md)`),
    ...conditionWords(conditions),
    ...enforcedBy.map((id) => `\`${id}\``),
    ...obligationLinks(obligations),
  ].join('、');
  return note === undefined ? named : `${named}；${escaped(note)}`;
}

function typeWords(standard: Standard, { recordTypes }: Entry): string {
  if (recordTypes[0] === '*') return '全部';
  const titles = standard.types.filter(({ code }) => recordTypes.includes(code)).map(({ title }) => title);
  return typesInShort(titles, standard.types.length);
}

function measureTable(standard: Standard, catalogue: Catalogue, entries: readonly Entry[]): readonly string[] {
  const rows = Object.entries(catalogue.measures).map(([number, { title, deferred }]) => {
    const measure = Number(number);
    const own = entries.filter(({ measures }) => measures.includes(measure));
    const types = standard.types.filter(({ measures }) => measures.includes(measure));
    const rules = standard.rules.filter(({ measures }) => measures.includes(measure));
    const link = rules.length === 0 ? [] : [`[规则](rules/README.md#措施${number}) ${rules.length} 条`];
    const conditions = conditionWords(own.flatMap((entry) => entry.conditions));
    const builtIns = new Set(own.filter(isBuiltIn).flatMap(({ enforcedBy = [] }) => enforcedBy)).size;
    const checks = builtIns === 0 ? [] : [`内置检查 ${builtIns} 项`];
    const duties = obligationLinks(standard.obligations.filter(({ measures }) => measures?.includes(measure)));
    return [
      `措施${number}`,
      escaped(title),
      types.map((type) => type.title).join('、'),
      `${own.length} 个，只有义务的 ${own.filter(isObligation).length} 个，暂缓 ${own.filter(isDeferred).length} 个`,
      deferred === undefined ? [...link, ...conditions, ...checks, ...duties].join('、') : `暂缓：${escaped(deferred)}`,
    ];
  });
  return table(['措施', '名称', '记录类型', '目录编号', '落实'], rows);
}

/** Conditions by their ids; their number where there are many. */
const conditionWords = (conditions: readonly ConditionalRule[]): readonly string[] =>
  conditions.length > conditionsNamed
    ? [`[条件规则](rules/README.md) ${conditions.length} 条`]
    : conditions.map(({ id }) => `\`${id}\``);
