import { beforeAll, describe, expect, test } from 'vitest';
import { reportWorkbook } from '../../src/annotate/report-workbook.js';
import { Spool } from '../../src/cli/spool.js';
import { wholeNdjson } from '../../src/cli/whole-ndjson.js';
import { textOf } from '../../src/mapping/text.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { csvReport } from '../../src/reports/csv.js';
import { digestReport } from '../../src/reports/digest.js';
import { htmlReport } from '../../src/reports/html.js';
import { jsonReport } from '../../src/reports/json.js';
import { junitReport } from '../../src/reports/junit.js';
import { markdownReport } from '../../src/reports/markdown.js';
import { sarifReport } from '../../src/reports/sarif.js';
import { textReport } from '../../src/reports/text.js';
import { attributeOf, elementsOf, textOf as pageText, parsed } from '../page/parse.js';
import { richRun } from './make-run.js';
import { csvRows, elements, markdownCells, xmlRoot } from './parse.js';

/** What a form says of a run; what it has no place for is left out. */
interface Told {
  readonly verdict?: string;
  readonly records?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly infos?: number;
  readonly repairs?: number;
  readonly suppressed?: number;
  /** Findings by rule, exactly. */
  readonly rules?: Readonly<Record<string, number>>;
}

let report: Report;
let ndjson: string;
beforeAll(async () => {
  const spool = new Spool('.', 'zh', false);
  report = await richRun({ sink: spool });
  ndjson = '';
  for await (const piece of wholeNdjson(report, spool)) ndjson += piece;
  spool.close();
}, 120_000);

const tally = (rules: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
};
const numbers = (text: string): Told => {
  const [records, errors, warnings, repairs] = /记录 (\d+) 条 · 错误 (\d+) 处 · 疑问 (\d+) 处 · 自动修正 (\d+) 处/
    .exec(text)!
    .slice(1)
    .map(Number);
  const verdict = { '√': 'pass', '×': 'fail', '▲': 'undetermined' }[text[0]!];
  return { verdict: verdict!, records: records!, errors: errors!, warnings: warnings!, repairs: repairs! };
};
const summaryOf = ({ verdict, summary }: Pick<Report, 'verdict' | 'summary'>): Told => {
  const { records, errors, warnings, infos, repairs, suppressed } = summary;
  return { verdict, records, errors, warnings, infos, repairs, suppressed };
};

/** Reads each form back, apart from what wrote it. */
const forms: Readonly<Record<string, () => Told | Promise<Told>>> = {
  text: () => numbers(textReport(report)),
  digest: () => numbers(digestReport(report)),
  json: () => {
    const parsed = JSON.parse(jsonReport(report)) as Report;
    const rules = parsed.rules.filter(({ count }) => count > 0).map(({ id, count }) => [id, count] as const);
    return { ...summaryOf(parsed), rules: Object.fromEntries(rules) };
  },
  ndjson: () => {
    const lines = ndjson
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (type: string) => lines.filter((line) => line.type === type);
    const by = (severity: string): number => of('finding').filter((line) => line.severity === severity).length;
    return {
      ...summaryOf(lines[0]),
      errors: by('error'),
      warnings: by('warning'),
      infos: by('info'),
      repairs: of('repair').length,
      rules: tally(of('finding').map(({ rule }) => rule)),
    };
  },
  html: () => {
    const elements = elementsOf(parsed(htmlReport(report)));
    const numberIn = (text: string): number => Number(/\d[\d,]*/.exec(text)![0].replaceAll(',', ''));
    const figures = elements.filter((node) => /^figure /.test(attributeOf(node, 'class') ?? '')).map(pageText);
    const figure = (label: string): number => numberIn(figures.find((text) => text.startsWith(label))!);
    const section = (id: string): string => pageText(elements.find((node) => attributeOf(node, 'id') === id)!);
    const groups = elements.filter((node) => /^group /.test(attributeOf(node, 'class') ?? ''));
    const rules: Record<string, number> = {};
    let infos = 0;
    for (const group of groups) {
      const own = elementsOf(group);
      const count = numberIn(pageText(own.find((node) => attributeOf(node, 'class') === 'count')!));
      const rule = pageText(own.find(({ nodeName }) => nodeName === 'code')!);
      rules[rule] = (rules[rule] ?? 0) + count;
      if (attributeOf(group, 'class') === 'group info') infos += count;
    }
    const header = elements.find(({ nodeName }) => nodeName === 'header')!;
    return {
      verdict: attributeOf(header, 'class')!.replace('verdict ', ''),
      records: figure('记录'),
      errors: figure('错误'),
      warnings: figure('疑问'),
      infos,
      repairs: numberIn(section('repairs')),
      rules,
    };
  },
  markdown: () => {
    const lines = markdownReport(report).split('\n');
    const cells = markdownCells(lines[4]!.slice(1, -1)).map(Number);
    const [records, errors, warnings, infos, repairs, suppressed] = cells as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const groups = lines
      .map((line) => markdownCells(line.slice(1, -1)))
      .filter((row) => /^[a-z-]+\/[a-z-]+$/.test(row[5] ?? ''));
    const rules: Record<string, number> = {};
    for (const row of groups) rules[row[5]!] = (rules[row[5]!] ?? 0) + Number(row[1]);
    const verdict = { '√': 'pass', '×': 'fail', '▲': 'undetermined' }[lines[0]![2]!];
    return { verdict: verdict!, records, errors, warnings, infos, repairs, suppressed, rules };
  },
  sarif: () => {
    const [run] = JSON.parse(sarifReport(report)).runs;
    const rules = run.tool.driver.rules.filter(
      ({ properties }: { properties: { count: number } }) => properties.count > 0,
    );
    const exact = rules.map(({ id, properties }: { id: string; properties: { count: number } }) => [
      id,
      properties.count,
    ]);
    expect(run.results.length).toBe(run.properties.findings - run.properties.unlisted + report.suppressed.length);
    const verdict = ['pass', 'fail', 'undetermined'][run.invocations[0].exitCode]!;
    return {
      ...summaryOf({ verdict: verdict as 'fail', summary: run.properties.summary }),
      rules: Object.fromEntries(exact),
    };
  },
  junit: () => {
    const root = xmlRoot(junitReport(report));
    const given = elements(root, 'property').map(
      ({ attributes }) => [attributes['name']!, attributes['value']!] as const,
    );
    const { verdict, ...others } = Object.fromEntries(given);
    const count = (name: string): number => Number(others[name]);
    const told = elements(root, 'testcase').flatMap(({ attributes, children }) =>
      children.flatMap(({ name, attributes: own, text }) => {
        const n = /^(\d+) 处|^(?:疑问|提示) (\d+) 处/.exec(name === 'failure' ? own['message']! : text);
        return n === null ? [] : [[attributes['classname']!, Number(n[1] ?? n[2])] as const];
      }),
    );
    return {
      verdict: verdict!,
      records: count('records'),
      errors: count('errors'),
      warnings: count('warnings'),
      infos: count('infos'),
      repairs: count('repairs'),
      suppressed: count('suppressed'),
      rules: Object.fromEntries(told),
    };
  },
  csv: () => {
    const rows = csvRows(csvReport(report).slice(1)).slice(1);
    const more = Number(/^另有 (\d+) 处/.exec(rows.at(-1)![8]!)![1]);
    const listed = rows.filter(([n]) => n !== '');
    // the rule of what is not listed is not told
    const by = (name: string): number => listed.filter(([, severity]) => severity === name).length;
    return { errors: by('错误') + more, warnings: by('疑问'), infos: by('提示') };
  },
  xlsx: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of reportWorkbook(report)) chunks.push(chunk);
    const { sheets } = await read(bytesSource('结果.xlsx', new Uint8Array(Buffer.concat(chunks))), {}, () => false);
    const lines: string[][] = [];
    for await (const batch of sheets[0]!.rows())
      for (const { cells } of batch) lines.push(cells.map((cell) => textOf(cell)));
    const at = lines.findIndex((line) => line.includes('记录数'));
    const [records, errors, warnings, repairs] = lines[at + 1]!.filter((cell) => cell !== '').map((n) =>
      Number(n.replaceAll(',', '')),
    );
    const rules: Record<string, number> = {};
    const from = lines.findIndex((line) => line.includes('规则编号'));
    for (const line of lines.slice(from + 1))
      if (/^[a-z-]+\/[a-z-]+$/.test(line[6] ?? '')) rules[line[6]!] = (rules[line[6]!] ?? 0) + Number(line[3]);
    const sign = lines.flat().find((cell) => /^[√×▲] /.test(cell))!;
    const verdict = { '√': 'pass', '×': 'fail', '▲': 'undetermined' }[sign[0]!];
    return { verdict: verdict!, records: records!, errors: errors!, warnings: warnings!, repairs: repairs!, rules };
  },
};

describe('the same run in every form', () => {
  test('is one with everything in it', () => {
    expect(report.summary).toMatchObject({ records: 1200, errors: 1197, warnings: 1, repairs: 1, suppressed: 1 });
    expect(report.capped).toBe(true);
  });

  test.each(Object.keys(forms))('%s agrees on every number it tells', async (name) => {
    const rules = Object.fromEntries(report.rules.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]));
    const told = await forms[name]!();
    expect({ ...summaryOf(report), rules }).toMatchObject(told);
    expect(told.errors).toBe(1197);
  });
});
