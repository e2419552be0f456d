import { textOf } from '../../mapping/text.js';
import type { Row, Sheet, TemplateType, Workbook } from '../../model/sheet.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { type OwnKey, ownSheetName } from '../../standard/own-sheet.js';

/** What the sheet `_lucheng` says of its workbook. */
export interface OwnWorkbook {
  readonly sheet: Sheet;
  readonly kind: OwnKind;
  /** What it is a template of; empty where it is none. */
  readonly types: readonly TemplateType[];
  /** Names of sheets that hold no data but what this program says. */
  readonly sheets: ReadonlySet<string>;
  /** Names of sheets with a column 「校验结果」 of this program. */
  readonly results: ReadonlySet<string>;
  /** What of the input it is a copy of is not in it. */
  readonly lost: readonly string[];
}

type OwnKind = 'annotated' | 'template' | 'changes' | 'report';
const kinds: readonly OwnKind[] = ['annotated', 'template', 'changes', 'report'];
/** More rows than any such sheet has. */
const mostRows = 20_000;

/** What a workbook says of itself; undefined where this program has not written it, or what it wrote is damaged. */
export async function ownOf({ sheets }: Workbook): Promise<OwnWorkbook | undefined> {
  const sheet = sheets.find(({ name }) => name === ownSheetName);
  if (sheet === undefined) return undefined;
  const lines = await linesOf(sheet);
  const [first] = lines;
  const kind = kinds.find((one) => one === first?.value);
  if (first?.key !== 'lucheng' || kind === undefined) return undefined;
  const all = (key: OwnKey): string[] => lines.flatMap((line) => (line.key === key ? [line.value] : []));
  return {
    sheet,
    kind,
    types: typesOf(lines, all('standard')[0] ?? null),
    sheets: new Set(all('sheet')),
    results: new Set(all('result')),
    lost: all('lost'),
  };
}

interface Line {
  readonly key: string;
  readonly value: string;
}

async function linesOf(sheet: Sheet): Promise<readonly Line[]> {
  const lines: Line[] = [];
  try {
    for await (const batch of sheet.rows()) {
      for (const row of batch) if (row.n <= mostRows) lines.push(lineOf(row));
      if (lines.length >= mostRows) break;
    }
  } catch (error) {
    // a sheet like any other then, of which it is told what is wrong
    if (!(error instanceof UnreadableError)) throw error;
    return [];
  }
  return lines;
}

const lineOf = ({ cells: [key, value] }: Row): Line => ({ key: textOf(key).trim(), value: textOf(value) });

/** Each type with what follows it up to the next one. */
function typesOf(lines: readonly Line[], standard: string | null): readonly TemplateType[] {
  const types: { -readonly [Key in keyof TemplateType]: TemplateType[Key] }[] = [];
  for (const { key, value } of lines) {
    const last = types.at(-1);
    if (key === 'type') types.push({ id: value, standard, digest: null, sample: null });
    else if (key === 'digest' && last) last.digest = value;
    else if (key === 'sample' && last) last.sample = sampleOf(value);
  }
  return types;
}

/** A record written as JSON; null where it is none. */
function sampleOf(json: string): TemplateType['sample'] {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as TemplateType['sample'])
      : null;
  } catch {
    return null;
  }
}
