import type { AuditReport } from '../model/audit-report.js';
import { analysisLines } from './audit/analysis.js';
import { fieldLines } from './audit/fields.js';
import { inputLines, problemLines } from './audit/inputs.js';
import { matrixLines } from './audit/matrix.js';
import { missingLines } from './audit/missing.js';
import { obligationLines } from './audit/obligations.js';
import { overdueLines } from './audit/overdue.js';
import { pageOf, section } from './audit/page.js';
import { questionLines } from './audit/questions.js';
import { scoreLines } from './audit/score.js';
import { timelinessLines } from './audit/timeliness.js';
import { exemptLines, unknownLines } from './audit/unknown.js';
import { verdictLines } from './audit/verdict.js';
import { warningLines } from './audit/warnings.js';

/**
 * The report of an audit for a terminal: the verdict, what is missing (the worst first), what is late and what nobody can
 * tell; then the whole of it: matrix, obligations, seven questions, fields, punctuality, score, letters, inputs. Only glyphs that
 * exist in GBK; no personal data, since the report has none.
 */
export function auditText(report: AuditReport): string {
  const page = pageOf(report);
  const { say } = page;
  const exempt = exemptLines(page);
  const parts = [
    verdictLines(page),
    section(say('【先补这些】', '[Make good first]'), missingLines('error', page)),
    section(say('【请核实】', '[Please check]'), missingLines('warning', page)),
    section(say('【提示】', '[Notes]'), missingLines('info', page)),
    section(say('【超期的】（按超过期限的工作日）', '[Overdue] (by working days)'), overdueLines(page)),
    section(say('【无法判断】', '[Not known]'), unknownLines(page)),
    section(say('【材料里的问题】', '[Problems with what was handed in]'), problemLines(page)),
    section(say('【对照表】', '[Who did what]'), matrixLines(page)),
    section(say('【各项义务】', '[Duties]'), [
      ...obligationLines(page),
      ...section(`  ${say('不适用的', 'not applicable')}`, exempt),
    ]),
    section(say('【年度承诺七问】', '[Seven questions about annual commitments]'), questionLines(page)),
    section(say('【数据项齐全程度】', '[Completeness of fields]'), fieldLines(page)),
    section(say('【及时程度】', '[Punctuality]'), timelinessLines(page)),
    section(say('【设区的市得分】（建议稿）', '[Score of the cities] (proposed)'), scoreLines(page)),
    section(say('【提示预警】（草稿）', '[Warning letters] (drafts)'), warningLines(page)),
    section(say('【年度分析报告】（草稿）', '[Annual analysis] (draft)'), analysisLines(page)),
    section(say('【审查了什么】', '[What was looked at]'), inputLines(page)),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
