import type { AuditReport } from '../../model/audit-report.js';
import { groupBy } from '../../standard/group-by.js';
import { type AuditPage, capped, shortName } from './page.js';

/** Folders and files shown; the JSON report has all. */
const shown = 40;

type Source = AuditReport['sources'][number];

/** What was read, a line each. */
export function fileLines(page: AuditPage): readonly string[] {
  const { folder, say } = page;
  return [
    ...(folder === '' ? [] : [say(`  以下都在 ${folder} 中`, `  all of this is in ${folder}`)]),
    ...capped(
      folderTexts(page).map((text) => `  ${text}`),
      shown,
      page,
    ),
    ...wrongTexts(page).map((text) => `  ${text}`),
  ];
}

/** What was read, folder by folder: as units hand it in. */
export function folderTexts(page: AuditPage): readonly string[] {
  const top = (file: string): string => /^[^/]+\//.exec(shortName(file, page))?.[0] ?? shortName(file, page);
  const groups = groupBy(page.report.sources, ({ file }) => top(file));
  return [...groups].map(([name, own]) => groupText(name, own, page));
}

/** What records have in error by themselves, and where that is told. */
export function wrongTexts({ report, say }: AuditPage): readonly string[] {
  const count = (of: 'error' | 'warning'): number => report.sources.reduce((sum, { counts }) => sum + counts[of], 0);
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return [];
  return [
    say(
      `记录本身有错误 ${errors} 处、疑问 ${warnings} 处：用 lucheng check 检查同样的文件，逐条列出`,
      `records by themselves have ${errors} errors and ${warnings} warnings: lucheng check lists them`,
    ),
  ];
}

/** `示例局/ 3 个文件 · 年度承诺 2 条、承诺事项 4 条 · 记录本身的错误 1 处`. */
function groupText(name: string, sources: readonly Source[], { say }: AuditPage): string {
  const sheets = sources.flatMap((source) => source.sheets);
  const known = groupBy(
    sheets.filter(({ type }) => type !== null),
    ({ type }) => type!,
  );
  const parts = [...known.values()].map((own) => {
    const records = own.reduce((sum, sheet) => sum + sheet.records, 0);
    const title = own[0]!.title ?? own[0]!.type!;
    // batches say who reported what, zero reports among them, and are no records
    if (own[0]!.type === 'batch') return say('批次信息', 'batches');
    return say(`${title} ${records} 条`, `${title}: ${records}`);
  });
  const batches = sheets.filter(({ type }) => type === 'batch').length;
  const strange = sheets.filter(({ type }) => type === null).length;
  const errors = sources.reduce((sum, { counts }) => sum + counts.error, 0);
  return [
    name.endsWith('/') ? say(`${name} ${sources.length} 个文件`, `${name} ${sources.length} files`) : name,
    parts.length > 0 && parts.join(say('、', ', ')),
    batches > 0 && say('批次信息或零报告', 'batches or zero reports'),
    parts.length + batches === 0 && say('没有记录', 'no records'),
    strange > 0 && say(`没有识别的表 ${strange} 张`, `${strange} tables not recognised`),
    errors > 0 && say(`记录本身的错误 ${errors} 处`, `${errors} errors of records by themselves`),
  ]
    .filter(Boolean)
    .join(' · ');
}
