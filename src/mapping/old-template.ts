import type { MappedColumn } from '../model/mapping.js';
import type { Field, RecordType } from '../model/record-type.js';
import type { Fault } from '../model/sheet.js';
import { isBlank } from '../standard/characters.js';
import { headerKey, keysOf } from './normalise-header.js';

/** What only tables of one generation of a national template have. */
interface Marks {
  /** Column codes: two of them, or the only one, are proof. */
  readonly codes: readonly string[];
  /** Headers: people also make up such headers themselves, so all of them are asked for. */
  readonly headers: readonly string[];
}

interface Template extends Marks {
  readonly generation: number;
  readonly years: string;
}

const second = { generation: 2, years: '2018–2019', headers: ['法定代表人身份证号'] };

/** Old generations of the national templates and their marks, oldest first. Source: header matching of the national templates. */
const templates: Readonly<Record<string, readonly Template[]>> = {
  'administrative-license': [
    {
      generation: 1,
      years: '2015–2018',
      codes: ['XK_XMMC', 'XK_SPLB', 'XK_JZQ', 'XK_XZJG'],
      headers: ['项目名称', '审批类别', '许可截止期'],
    },
    { ...second, codes: ['XK_FR_SFZH'] },
  ],
  'administrative-penalty': [
    {
      generation: 1,
      years: '2015–2018',
      codes: ['CF_CFMC', 'CF_CFLB1', 'CF_CFLB2', 'CF_JG'],
      headers: ['处罚名称', '处罚类别1', '处罚结果'],
    },
    { ...second, codes: ['CF_FR_SFZH'] },
  ],
};

/** Fields the second generation has no column for; it has one for everything else that is required. */
const newSinceSecond = new Set(['counterpartyType', 'legalRepIdType']);

/**
 * The old generation of the national template a table was made with; undefined for the current one, and for tables that
 * only look a little like an old one. The number of columns says nothing.
 * @param absent fields the table has no column for.
 */
function templateOf(type: RecordType, headers: readonly string[], absent: readonly Field[]): Template | undefined {
  const keys = new Set(headers.filter((header) => !isBlank(header)).flatMap(keysOf));
  const has = (name: string): boolean => keys.has(headerKey(name).base);
  return templates[type.id]?.find(({ generation, codes, headers: names }) => {
    const isMarked = codes.filter(has).length >= Math.min(2, codes.length) || names.every(has);
    return isMarked && (generation === 1 || isAllButNew(absent));
  });
}

function isAllButNew(absent: readonly Field[]): boolean {
  const required = absent.filter((field) => field.requirement === 'required' && !field.common);
  const names = new Set(absent.map(({ name }) => name));
  return [...newSinceSecond].every((name) => names.has(name)) && required.every(({ name }) => newSinceSecond.has(name));
}

/** What is found of a table made with an old template. */
export interface OldTemplate {
  readonly generation: number;
  /** Says which one it is, which of its columns are called otherwise today, and which required ones it lacks. */
  readonly fault: Fault;
}

/** Recognises a table made with an old generation of a national template; undefined for all others. */
export function oldTemplateOf(
  type: RecordType,
  headers: readonly string[],
  columns: readonly MappedColumn[],
  absent: readonly Field[],
): OldTemplate | undefined {
  const template = templateOf(type, headers, absent);
  if (template === undefined) return undefined;
  const { generation, years } = template;
  const renamed = columns.flatMap(({ field, header }) =>
    field !== null && isNameOf(field, header, generation) ? [`「${lastLine(header)}」是「${field.title}」`] : [],
  );
  const missing = absent
    .filter((field) => !field.common && (field.requirement === 'required' || newSinceSecond.has(field.name)))
    .map(({ title }) => `「${title}」`);
  const params = { generation, years, renamed: renamed.join('、'), missing: missing.join('、') };
  return { generation, fault: { rule: 'input/old-template', params } };
}

/** True where a header is what a generation called a field, and not what it is called today. */
function isNameOf(field: Field, header: string, generation: number): boolean {
  const keys = keysOf(header);
  const isToday = [field.title, field.header, field.column].some((name) => keys.includes(headerKey(name).base));
  return (
    !isToday &&
    field.aliases.some(
      ({ value, generations }) => generations.includes(generation) && keys.includes(headerKey(value).base),
    )
  );
}

const lastLine = (header: string): string => header.split('\n').at(-1)!;
