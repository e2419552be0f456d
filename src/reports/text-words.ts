import type { LinkageCounts } from '../model/linkage.js';
import type {
  Report,
  ReportColumn,
  ReportRegister,
  ReportSheet,
  ReportSource,
  ReportZero,
  Verdict,
} from '../model/report.js';
import { leftOutWords } from './left-out.js';
import { percentOf } from './percent.js';
import { canBeFixed, enVerdict, zhVerdict } from './verdict-sentence.js';

/** The fixed words of the text report in one language. */
export interface TextWords {
  verdict(report: Report): string;
  counts(summary: Report['summary']): string;
  zeroReport(one: ReportZero): string;
  fixFirst: string;
  alsoLook: string;
  notes: string;
  suppressedTitle: string;
  /** @param where the first cell concerned. */
  suppressed(one: Report['suppressed'][number], where: string): string;
  repairs(report: Report): string;
  /** That nothing was changed, and how to have the repairs written. */
  repairsNote(report: Report): string;
  /** Repairs that cannot be written. */
  kept(count: number, why: string): string;
  checked: string;
  where: string;
  /** Before the cells around a finding. */
  sameRow: string;
  contextCell(header: string, value: string): string;
  why: string;
  fix: string;
  andMore(count: number): string;
  groupTitle(title: string, count: number): string;
  /** @param all how many there are, of which these are shown. */
  related(places: readonly string[], all: number): string;
  row(row: number): string;
  record(row: number): string;
  line(line: number): string;
  column(column: string): string;
  times(count: number): string;
  change(where: string, from: string, to: string): string;
  source(source: ReportSource): string;
  ignored(file: string, why: string): string;
  sheet(source: ReportSource, sheet: ReportSheet): string;
  skipped(sheet: ReportSheet): string;
  excluded(sheet: ReportSheet): string;
  mapped(columns: readonly ReportColumn[]): string;
  unmapped(columns: readonly ReportColumn[]): string;
  absent(titles: readonly string[]): string;
  notGiven(titles: readonly string[]): string;
  /** The register of units compared with. */
  register(one: ReportRegister): string;
  linkage(counts: LinkageCounts): string;
  /** What the counts speak of, beside the first of them. */
  linkageScope: string;
  basis(report: Report): string;
}

const delimiters: Readonly<Record<string, readonly [string, string]>> = {
  ',': ['逗号', 'comma'],
  '\t': ['制表符', 'tab'],
  ';': ['分号', 'semicolon'],
  '|': ['竖线', 'pipe'],
};

/** Rows by reason: `合计行：第 9 行`, long lists cut with their count. */
function excludedBy(sheet: ReportSheet, i: 0 | 1): string {
  const rows = new Map<string, number[]>();
  for (const { row, why } of sheet.rows.excluded) rows.set(why, [...(rows.get(why) ?? []), row]);
  return [...rows]
    .map(
      ([why, list]) =>
        `${leftOutWords(why, i === 0 ? 'zh' : 'en')}${i === 0 ? '：第 ' : ' '}${list.slice(0, 8).join(i === 0 ? '、' : ', ')}${list.length > 8 ? ' …' : ''}${i === 0 ? ' 行' : ''}`,
    )
    .join(i === 0 ? '；' : '; ');
}

const many = (list: readonly string[], separator: string): string =>
  list.length <= 12 ? list.join(separator) : `${list.slice(0, 12).join(separator)} …（${list.length}）`;

/** Words for a share; none where there is nothing to take a share of. */
function share(
  { n, of }: Report['summary']['filled'],
  words: (percent: string, n: number, of: number) => string,
): readonly string[] {
  const percent = percentOf(n, of);
  return percent === null ? [] : [words(percent, n, of)];
}

const zh: TextWords = {
  verdict: zhVerdict,
  counts: (s) =>
    [
      `记录 ${s.records} 条`,
      `错误 ${s.errors} 处`,
      `疑问 ${s.warnings} 处`,
      `自动修正 ${s.repairs} 处`,
      ...share(s.filled, (percent, n, of) => `完整率 ${percent}（${n}/${of}）`),
    ].join(' · '),
  zeroReport: ({ unitName, unitCode, period, title }) =>
    `零报告：${unitName || unitCode} ${period} 没有${title === null ? '任何类型的记录' : `「${title}」记录`}`,
  fixFirst: '【先改这些】',
  alsoLook: '【请核实】',
  notes: '【提示】',
  suppressedTitle: '【经说明不计】',
  repairs: (report) => `【已自动修正】共 ${report.summary.repairs} 处，${zh.repairsNote(report)}`,
  repairsNote: (report) => `原文件未改动${canBeFixed(report) ? '；加 --fix 文件夹 另存修正副本' : ''}`,
  kept: (count, why) => `其中 ${count} 处写不进修正副本：${why}`,
  checked: '【检查了什么】',
  where: '位置',
  sameRow: '同行',
  contextCell: (header, value) => (value === '' ? `${header}（空）` : `${header}「${value}」`),
  why: '原因',
  fix: '改法',
  andMore: (count) => `……另有 ${count} 处`,
  groupTitle: (title, count) => `${title}：${count} 处`,
  related: (places, all) => `（相关：${places.join('、')}${all > places.length ? ' 等' : ''}）`,
  row: (row) => `第 ${row} 行`,
  record: (row) => `第 ${row} 条`,
  line: (line) => `（文本第 ${line} 行）`,
  column: (column) => `${column} 列`,
  times: (count) => `${count} 处`,
  change: (where, from, to) => `，如 ${where}：「${from}」→「${to}」`,
  source: (s) =>
    [s.file, s.format, s.encoding, s.delimiter && `${delimiters[s.delimiter]?.[0] ?? s.delimiter}分隔`]
      .filter(Boolean)
      .join(' · '),
  ignored: (file, why) => `${file} · 未检查：${leftOutWords(why, 'zh')}`,
  sheet: (_, s) =>
    `${s.name ? `「${s.name}」` : ''}按「${s.title}」检查（列名对上 ${Math.round(s.match * 100)}%${s.headerRow === 0 ? '' : s.headerRow === null ? '，接上一张表' : `，表头在第 ${s.headerRow} 行`}）：读 ${s.rows.read} 行，${s.recordType === 'batch' ? `批次 ${s.rows.records} 个` : `记录 ${s.rows.records} 条`}`,
  skipped: (s) =>
    `${s.name ? `「${s.name}」` : ''}未检查：${leftOutWords(s.skipped ?? '', 'zh')}${s.rows.read > 0 ? `（共 ${s.rows.read} 行）` : ''}`,
  excluded: (s) => `不算记录的行 ${s.rows.excludedCount}：${excludedBy(s, 0)}`,
  mapped: (list) =>
    `按别名或代码对应：${many(
      list.map((c) => `${c.header}→${c.title}`),
      '、',
    )}`,
  unmapped: (list) =>
    `未识别的列：${many(
      list.map((c) => `${c.column} ${c.header}${c.suggestion ? `（近似「${c.suggestion}」）` : ''}`),
      '、',
    )}`,
  absent: (titles) => `没有的选填列：${many(titles, '、')}`,
  notGiven: (titles) => `表中没有、也未用选项给出，因此没有检查：${many(titles, '、')}`,
  suppressed: ({ rule, reason, until, count, severity }, where) =>
    `${where}：${reason}（${severity === 'error' ? '错误' : '疑问'} ${count} 处，到 ${until} 为止）   [${rule}]`,
  register: (r) =>
    `主体登记库：${r.file}，读到 ${r.entries} 条，可用 ${r.usable} 条${r.faulty > 0 ? `，因条目有问题不采用 ${r.faulty} 条` : ''}${r.repairs > 0 ? `，读取时自动修正 ${r.repairs} 处` : ''}`,
  linkage: (c) =>
    `主体比对：合格 ${c.qualified}、疑问 ${c.doubtful}、未关联 ${c.unlinked}${c.unchecked > 0 ? `、未比对 ${c.unchecked}` : ''}`,
  linkageScope: '（只看单位的名称、代码与登记库是否一致，不含其他问题）',
  basis: (r) => `依据：政务诚信数据标准（建议稿）${r.standard.version}；口径 ${r.profile.title}；检查基准日 ${r.asOf}`,
};

const en: TextWords = {
  verdict: enVerdict,
  counts: (s) =>
    [
      `${s.records} records`,
      `${s.errors} errors`,
      `${s.warnings} warnings`,
      `${s.repairs} repairs`,
      ...share(s.filled, (percent, n, of) => `${percent} filled (${n}/${of})`),
    ].join(' · '),
  zeroReport: ({ unitName, unitCode, period, title }) =>
    `zero report: ${unitName || unitCode} has no ${title === null ? 'records' : `records of “${title}”`} for ${period}`,
  fixFirst: '[Fix first]',
  alsoLook: '[Please check]',
  notes: '[Notes]',
  suppressedTitle: '[Suppressed with a reason]',
  repairs: (report) => `[Repaired] ${report.summary.repairs} values; ${en.repairsNote(report)}`,
  repairsNote: (report) =>
    `the file itself is untouched${canBeFixed(report) ? ', --fix folder writes a fixed copy' : ''}`,
  kept: (count, why) => `${count} of them are not written into a fixed copy: ${why}`,
  checked: '[What was checked]',
  where: 'at ',
  sameRow: 'row',
  contextCell: (header, value) => (value === '' ? `${header} (empty)` : `${header} “${value}”`),
  why: 'why',
  fix: 'fix',
  andMore: (count) => `… ${count} more`,
  groupTitle: (title, count) => `${title}: ${count} times`,
  related: (places, all) => ` (see ${places.join(', ')}${all > places.length ? ', …' : ''})`,
  row: (row) => `row ${row}`,
  record: (row) => `record ${row}`,
  line: (line) => ` (line ${line})`,
  column: (column) => `column ${column}`,
  times: (count) => `× ${count}`,
  change: (where, from, to) => `, e.g. ${where}: “${from}” → “${to}”`,
  source: (s) =>
    [s.file, s.format, s.encoding, s.delimiter && `${delimiters[s.delimiter]?.[1] ?? s.delimiter}-separated`]
      .filter(Boolean)
      .join(' · '),
  ignored: (file, why) => `${file} · not checked: ${leftOutWords(why, 'en')}`,
  sheet: (_, s) =>
    `${s.name ? `“${s.name}” ` : ''}checked as ${s.recordType} (${Math.round(s.match * 100)}% of its columns matched${s.headerRow === 0 ? '' : s.headerRow === null ? ', going on with the table before' : `, header in row ${s.headerRow}`}): ${s.rows.read} rows, ${s.rows.records} ${s.recordType === 'batch' ? 'batches' : 'records'}`,
  skipped: (s) =>
    `${s.name ? `“${s.name}” ` : ''}not checked: ${leftOutWords(s.skipped ?? '', 'en')}${s.rows.read > 0 ? ` (${s.rows.read} rows)` : ''}`,
  excluded: (s) => `${s.rows.excludedCount} rows are no records: ${excludedBy(s, 1)}`,
  mapped: (list) =>
    `matched by alias or code: ${many(
      list.map((c) => `${c.header}→${c.field}`),
      ', ',
    )}`,
  unmapped: (list) =>
    `unknown columns: ${many(
      list.map((c) => `${c.column} ${c.header}${c.suggestion ? ` (like ${c.suggestion})` : ''}`),
      ', ',
    )}`,
  absent: (titles) => `optional columns not there: ${many(titles, ', ')}`,
  notGiven: (titles) => `neither in the table nor given by an option, so not checked: ${many(titles, ', ')}`,
  suppressed: ({ rule, reason, until, count, severity }, where) =>
    `${where}: ${reason} (${severity}, ${count} times, until ${until})   [${rule}]`,
  register: (r) =>
    `register of units: ${r.file}, ${r.entries} entries, ${r.usable} usable${r.faulty > 0 ? `, ${r.faulty} left aside as faulty` : ''}${r.repairs > 0 ? `, ${r.repairs} values repaired` : ''}`,
  linkage: (c) =>
    `records against the register: ${c.qualified} agree, ${c.doubtful} doubtful, ${c.unlinked} not in it${c.unchecked > 0 ? `, ${c.unchecked} not compared` : ''}`,
  linkageScope: ' (names and codes of units only)',
  basis: (r) => `by the draft standard ${r.standard.version}, for ${r.profile.title}, as of ${r.asOf}`,
};

/** Sign in front of a verdict. */
export const verdictSigns: Readonly<Record<Verdict, string>> = { pass: '√', fail: '×', undetermined: '▲' };

/** Words of the text report by language. */
export const textWords: Readonly<Record<'zh' | 'en', TextWords>> = { zh, en };
