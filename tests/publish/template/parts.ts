/** A restriction as it stands in a sheet. */
export interface ReadValidation {
  readonly sqref: string;
  readonly type: string;
  readonly operator: string | undefined;
  readonly formula1: string;
  readonly formula2: string | undefined;
  /** Undefined where nothing is refused. */
  readonly errorStyle: string | undefined;
  readonly errorTitle: string | undefined;
  readonly error: string | undefined;
  readonly promptTitle: string | undefined;
  readonly prompt: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#10': '\n' };
const decoded = (text: string): string =>
  text.replace(/&([a-z]+|#10);/g, (whole, name: string) => entities[name] ?? whole);

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map((found) => [found[1]!, decoded(found[2]!)]));

/** The restrictions of a sheet, as any reader of workbooks sees them. */
export function validationsIn(xml: string): readonly ReadValidation[] {
  return [...xml.matchAll(/<dataValidation ([^>]*)>([\s\S]*?)<\/dataValidation>/g)].map(([, tag, content]) => {
    const { sqref, type, operator, errorStyle, errorTitle, error, promptTitle, prompt, showErrorMessage } =
      attributesOf(tag!);
    const formula = (n: number): string | undefined => {
      const found = new RegExp(`<formula${n}>([^<]*)</formula${n}>`).exec(content!)?.[1];
      return found === undefined ? undefined : decoded(found);
    };
    const refuses = showErrorMessage === '1' || showErrorMessage === 'true';
    return {
      sqref: sqref!,
      type: type!,
      // between is what is meant where none is written
      operator: type === 'list' ? undefined : (operator ?? 'between'),
      formula1: formula(1) ?? '',
      // LibreOffice writes a second one where only one counts
      formula2: /^between$|^notBetween$/.test(type === 'list' ? '' : (operator ?? 'between')) ? formula(2) : undefined,
      errorStyle: refuses ? (errorStyle ?? 'stop') : undefined,
      errorTitle: refuses ? errorTitle : undefined,
      error: refuses ? error : undefined,
      promptTitle,
      prompt,
    };
  });
}

/** Formulas of the names of a workbook. */
export const namesIn = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)]
      .map(([, tag, formula]) => [attributesOf(tag!)['name']!, decoded(formula!)] as const)
      .filter(([name]) => !name.startsWith('_xlnm')),
  );

/** Texts of a part, in order. */
export const textsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((found) => decoded(found[1]!));

/** Values of a range such as `'代码'!$B$2:$B$5` of the sheet 「代码」. */
export function listIn(parts: Readonly<Record<string, string>>, range: string): readonly string[] {
  const [, sheet, column, from, to] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range)!;
  const sheets = [...parts['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((found) => found[1]);
  const xml = parts[`xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`]!;
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  return rows.map((n) => {
    const cell = new RegExp(`<c r="${column}${n}"[^>]*>(.*?)</c>`).exec(xml)?.[1] ?? '';
    return textsIn(cell)[0] ?? '';
  });
}
