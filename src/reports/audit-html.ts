import type { AuditReport } from '../model/audit-report.js';
import { html } from '../page/markup.js';
import { basisText } from './audit/inputs.js';
import { countsText, missingGroups } from './audit/missing.js';
import { type AuditPage, pageOf } from './audit/page.js';
import { aboutTexts, auditSentence } from './audit/verdict.js';
import { completenessPart } from './html/audit/completeness.js';
import { auditFigures } from './html/audit/figures.js';
import { inputPart } from './html/audit/inputs.js';
import { missingPart } from './html/audit/missing.js';
import { obligationPart } from './html/audit/obligations.js';
import { questionPart } from './html/audit/questions.js';
import { scorePart } from './html/audit/score.js';
import { timelinessPart } from './html/audit/timeliness.js';
import { framed } from './html/frame.js';
import { visible } from './visible.js';

/** The report of an audit as one HTML file: opens by a double click, loads nothing, needs no script, and prints. */
export function auditHtml(report: AuditReport): string {
  const page = pageOf(seen(report));
  const { say } = page;
  return framed({
    lang: report.lang,
    title: say('完整性审查报告', 'Audit report'),
    verdict: report.verdict,
    sentence: auditSentence(page),
    first: firstOf(page),
    figures: auditFigures(page),
    sections: [
      {
        id: 'about',
        title: say('总的情况', 'In short'),
        body: html`<ul>${aboutTexts(page).map((text) => html`<li>${text}</li>`)}</ul>`,
      },
      { id: 'missing', title: say('先补什么', 'What to make good'), body: missingPart(page) },
      { id: 'matrix', title: say('应报对照表', 'Who did what'), body: obligationPart(page) },
      {
        id: 'questions',
        title: say('年度承诺七问', 'Seven questions about annual commitments'),
        body: questionPart(page),
      },
      { id: 'completeness', title: say('数据项完整率', 'Completeness of fields'), body: completenessPart(page) },
      { id: 'timeliness', title: say('及时性', 'Punctuality'), body: timelinessPart(page) },
      { id: 'score', title: say('信用评价预览与提示预警', 'Score and warning letters'), body: scorePart(page) },
      { id: 'inputs', title: say('检查了什么', 'What was looked at'), body: inputPart(page) },
    ],
    basis: basisText(page),
    data: null,
  });
}

/** The report with what nobody could see in its texts made visible: a name must not look like another. */
function seen<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T & string;
  if (Array.isArray(value)) return value.map(seen) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, seen(one)])) as T & object;
}

/** What most is missing of that must be made good. */
function firstOf(page: AuditPage): string | null {
  const [first] = missingGroups('error', page);
  if (first === undefined) return null;
  const { title } = first.obligation;
  const counts = countsText(first.obligation, page);
  return page.say(`先补${title}：${counts}`, `First make good ${title}: ${counts}`);
}
