import type { RecordType } from '../../model/record-type.js';
import { likeness } from '../../standard/nearest.js';
import type { Standard } from '../standard.js';

/** Something a template is made for: one record type, or tables that are handed in together. */
export interface TemplateKind {
  /** What it is asked for by; that of its record type where it is of one alone. */
  readonly id: string;
  readonly title: string;
  /** Code of its record type; empty for others. */
  readonly code: string;
  /** Tables in the order of their sheets. */
  readonly tables: readonly RecordType[];
  /** What stands together in it and why, for workbooks of several tables. */
  readonly about: string;
}

/** Workbooks of several tables, or of one that is no record. */
const sets: readonly (Omit<TemplateKind, 'code' | 'tables'> & { readonly tables: readonly string[] })[] = [
  {
    id: 'annual-commitments',
    title: '年度承诺套表',
    tables: ['annual-commitment', 'commitment-item', 'fulfilment-report', 'batch'],
    about:
      '一个单位一年的承诺在一个文件里报：「年度承诺」一份一行，「承诺事项」一项一行，「践诺情况」一项一期一行，各表以标识相连，放在一起才能核对是否齐全、是否兑现。调整、废止承诺的，改「年度承诺」那一行的状态和原因，另写清事项的状态；更正已报内容的，「操作类型」填 2 变更、3 撤销，标识不变。「批次信息（零报告）」只在本年度没有可报的记录时填。',
  },
  {
    id: 'zero-report',
    title: '零报告',
    tables: ['batch'],
    about: '本期没有可报的记录时，一类写一行；各类都没有的，「记录类型」填 900，只写一行。',
  },
];

/** Everything there are templates for. @param forms tables of the standard that are no records. */
export function templateKinds(standard: Standard, forms: readonly RecordType[]): readonly TemplateKind[] {
  const all = [...standard.types, ...forms];
  const of = (id: string): RecordType => {
    const type = all.find((one) => one.id === id);
    if (type === undefined) throw new Error(`no table ${id}`);
    return type;
  };
  return [
    ...standard.types
      .map((type) => ({ id: type.id, title: type.title, code: type.code, tables: [type], about: '' }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    ...sets.map(({ tables, ...set }) => ({ ...set, code: '', tables: tables.map(of) })),
  ];
}

/** How a kind may be asked for. */
const namesOf = ({ id, title, code }: TemplateKind): readonly string[] =>
  [id, title, code, `${code}${title}`, `${title}填报模板`].filter((name) => name !== '');

const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** The kind of this id, code or title; undefined where there is none. */
export const kindNamed = (name: string, kinds: readonly TemplateKind[]): TemplateKind | undefined =>
  kinds.find((kind) => namesOf(kind).some((one) => keyOf(one) === keyOf(name)));

const suggested = 3;
/** Below this a suggestion would mislead more than help. */
const nearEnough = 0.5;

/** The kinds a name may be meant for, the likeliest first. */
export function kindsLike(name: string, kinds: readonly TemplateKind[]): readonly TemplateKind[] {
  const scored = kinds.map((kind) => ({
    kind,
    score: Math.max(...namesOf(kind).map((one) => likeness(keyOf(name), keyOf(one)))),
  }));
  return scored
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, suggested)
    .map(({ kind }) => kind);
}
