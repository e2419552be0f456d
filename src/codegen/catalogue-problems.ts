import type { Catalogue } from '../model/catalogue.js';
import { type CataloguePlaces, cataloguePlaces, refsOf } from '../publish/catalogue-places.js';
import { repairIds, textAnswer, textIds } from '../publish/explain/text-answers.js';
import type { Standard } from '../publish/standard.js';

/**
 * Where the catalogue of rules and what carries it out do not agree, each with the numbers concerned; empty where all of
 * the catalogue is carried out by rules, duties or otherwise, or deferred with a reason. Pages, examples and basis of a rule are asked for by
 * `schemas/rule.json` and made with it.
 */
export function catalogueProblems(catalogue: Catalogue, standard: Standard): readonly string[] {
  const entries = Object.entries(catalogue.rules);
  const places = cataloguePlaces(standard, catalogue);
  const isWritten = (id: string): boolean => isCarriedOut(places.get(id)!);
  const known = builtIn(standard);
  const codes = new Set(['*', ...standard.types.map(({ code }) => code)]);
  const served = [
    ...standard.rules,
    ...standard.obligations,
    ...entries.filter(([id, { enforcedBy }]) => isWritten(id) || enforcedBy).map(([, one]) => one),
  ];
  const measured = new Set(served.flatMap(({ measures = [] }) => measures.map(String)));
  const measures = Object.entries(catalogue.measures);
  return [
    told(
      '没有落实，也没有说明原因；写规则或义务（ref 为其编号），或在目录里写 enforcedBy、deferred',
      entries.filter(([id, one]) => !isWritten(id) && !one.enforcedBy && one.deferred === undefined).map(([id]) => id),
    ),
    told(
      '已有规则或义务落实，请删去 deferred',
      entries.filter(([id, one]) => isWritten(id) && one.deferred !== undefined).map(([id]) => id),
    ),
    told(
      'enforcedBy 所指的检查不存在',
      entries.flatMap(([id, { enforcedBy = [] }]) =>
        enforcedBy.filter((check) => !known.has(check)).map((check) => `${id}（${check}）`),
      ),
    ),
    told(
      'recordTypes 不是记录类型的代码',
      entries.flatMap(([id, { recordTypes }]) =>
        recordTypes.filter((code) => !codes.has(code)).map((code) => `${id}（${code}）`),
      ),
    ),
    told(
      '目录里没有这个编号；写错的改正，本稿增补的在目录里加一项并写 own',
      refsUsed(standard)
        .filter(([ref]) => catalogue.rules[ref] === undefined)
        .map(([ref, where]) => `${ref}（${where}）`),
    ),
    told(
      '措施没有任何编号得到落实，也没有说明原因；写规则，或在目录的 measures 里写 deferred',
      measures.filter(([n, one]) => !measured.has(n) && one.deferred === undefined).map(([n]) => `措施${n}`),
    ),
    told(
      '措施已有编号落实，请删去 deferred',
      measures.filter(([n, one]) => measured.has(n) && one.deferred !== undefined).map(([n]) => `措施${n}`),
    ),
  ].flat();
}

const told = (what: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${what}：${ids.join('、')}`];

const isCarriedOut = ({ rules, conditions, obligations }: CataloguePlaces): boolean =>
  rules.length + conditions.length + obligations.length > 0;

/** Every number that rule files, duty files and conditions name, with the file or id that does; batch and entity have conditions, too. */
function refsUsed(standard: Standard): readonly (readonly [string, string])[] {
  const branches = Object.entries(standard.schemas).flatMap(([file, { allOf = [] }]) =>
    (allOf as readonly { readonly 'x-rule'?: { readonly ref: string; readonly id: string } }[]).flatMap((branch) => {
      const rule = branch['x-rule'];
      return rule ? [[rule.ref, `schemas/${file} ${rule.id}`] as const] : [];
    }),
  );
  const files = standard.rules.flatMap((rule) =>
    refsOf(rule).map((ref) => [ref, `schemas/rules/${rule.id}.json`] as const),
  );
  const duties = standard.obligations.map(({ ref, name }) => [ref, `schemas/obligations/${name}.json`] as const);
  return [...files, ...duties, ...branches];
}

/** What may carry out a number besides rule files: findings with their reasons, repairs, conditions, parts of the report. */
function builtIn(standard: Standard): ReadonlySet<string> {
  const reasons = textIds.flatMap((id) => textAnswer(id).variants.map(({ reason }) => `${id}#${reason ?? ''}`));
  const conditions = standard.types.flatMap((type) => type.conditions.map(({ id }) => id));
  const parts = [...membersOf(standard.schemas['report.json'])].map((name) => `report/${name}`);
  return new Set([...textIds, ...reasons, ...repairIds, ...conditions, ...parts]);
}

/** Names of members anywhere in a schema. */
function membersOf(node: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (node === null || typeof node !== 'object') return found;
  for (const [key, part] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(part as object)) found.add(name);
    membersOf(part, found);
  }
  return found;
}
