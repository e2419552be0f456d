import type { RenderedFinding } from '../model/finding.js';
import type { Baseline, BaselineReport } from './baseline.js';
import { BaselineError } from './baseline-error.js';
import { findingForm, isCutOff, partAmiss, runForm } from './report-flaw.js';

const give = '请给出 lucheng check 用 -o 另存的 .json 或 .ndjson 报告';
const giveEn = 'give a report that lucheng check has saved as .json or .ndjson';
const anew = '请用上次的数据重新检查，用 -o 另存报告';
const anewEn = 'check the data of then anew and save the report with -o';

type Refuse = (zh: string, en: string) => never;

/**
 * Reads an earlier report: the JSON report, or the NDJSON one, whose first line is the run, whose others are its findings, and whose
 * last one says how many.
 * @param file what it is called in messages and in the report.
 * @throws {BaselineError} where it is none, or not whole.
 */
export function readBaseline(text: string, file: string): Baseline {
  const refuse: Refuse = (zh, en) => {
    throw new BaselineError(`${file}：${zh}`, `${file}: ${en}`);
  };
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const end = whole.indexOf('\n');
  const first = parsed(end < 0 ? whole : whole.slice(0, end));
  const report = typeOf(first) === 'run' ? linesOf(whole, refuse) : parsed(whole);
  if (report === undefined)
    refuse(
      `不是 JSON，或者没有写完、传输时截断了；${give}`,
      `not JSON, or cut off while it was written or sent; ${giveEn}`,
    );
  return verifyBaseline({ file, report: report as BaselineReport });
}

/**
 * Holds a report against the form comparisons need, and its list against its counts.
 * @throws {BaselineError}
 */
export function verifyBaseline(baseline: Baseline): Baseline {
  const { file, report } = Object(baseline) as Baseline;
  const refuse: Refuse = (zh, en) => {
    throw new BaselineError(`${String(file)}：${zh}`, `${String(file)}: ${en}`);
  };
  const value = Object(report) as Readonly<Record<string, unknown>>;
  if ('obligations' in value || 'year' in value || value['format'] === 'lucheng-audit-state')
    refuse(
      `是审全不全（audit）的结果，不是检查（check）的报告；${give}`,
      `the result of an audit, not the report of a check; ${giveEn}`,
    );
  if (!('verdict' in value) || !('summary' in value))
    refuse(`不是检查的报告；${give}`, `not the report of a check; ${giveEn}`);
  const amiss = partAmiss(report, runForm) ?? partAmiss(report, { parts: { findings: { each: findingForm } } });
  if (amiss !== null)
    refuse(
      `报告的格式与本程序的不同（${amiss}），可能是别的版本写出的，或者改动过；${anew}`,
      `the form of the report is not the one of this program (${amiss}): made by another version, or changed; ${anewEn}`,
    );
  if (isCutOff(report))
    refuse(
      `列出的问题与报告里的合计对不上：没有写完、截断了，或者改动过；${anew}`,
      `its findings do not agree with its counts: cut off, or changed; ${anewEn}`,
    );
  return { file, report };
}

const typeOf = (value: unknown): unknown => (Object(value) as { readonly type?: unknown }).type;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The report of an NDJSON text; every line has to be whole, and the last one counts the findings above. */
function linesOf(text: string, refuse: Refuse): unknown {
  const findings: RenderedFinding[] = [];
  // the same advice stands beside thousands of findings: one text is kept of it
  const texts = new Map<string, string>();
  const kept = (one: unknown): unknown => {
    if (typeof one !== 'string') return one;
    const known = texts.get(one);
    if (known === undefined) texts.set(one, one);
    return known ?? one;
  };
  let run: unknown;
  let end: Readonly<Record<string, unknown>> | undefined;
  let n = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const line = text.slice(from, at < 0 ? text.length : at);
    from = at < 0 ? text.length : at + 1;
    n += 1;
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined)
      refuse(
        `第 ${n} 行不是完整的 JSON：没有写完、截断了，或者改动过；${anew}`,
        `line ${n} is not whole JSON: cut off, or changed; ${anewEn}`,
      );
    const { type, context: _, ...rest } = Object(value) as Readonly<Record<string, unknown>>;
    if (type === 'run') run = rest;
    else if (type === 'end') end = rest;
    else if (type === 'finding')
      findings.push({ ...rest, why: kept(rest['why']), fix: kept(rest['fix']) } as unknown as RenderedFinding);
  }
  if (end?.['findings'] !== findings.length)
    refuse(`没有写完、截断了，或者改动过；${anew}`, `cut off, or changed; ${anewEn}`);
  return { ...(run as object), findings };
}
