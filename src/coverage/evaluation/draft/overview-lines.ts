import type { ObligationSummary } from '../../../model/audit-report.js';
import type { AuditView } from '../../view.js';
import type { Found } from '../found.js';

const total = (all: readonly ObligationSummary[], of: (one: ObligationSummary) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

/** How much there is, how the duties stand, and the questions about commitments. */
export function overviewLines(
  { state, settings, units }: AuditView,
  { obligations, questions }: Found,
): readonly string[] {
  const records = state.sources.reduce((sum, source) => sum + source.records, 0);
  const duties = obligations.filter(({ notRun }) => notRun === null);
  const sum = (of: (one: ObligationSummary) => number): number => total(duties, of);
  return [
    `本草稿由 ${state.sources.length} 个文件、${records} 条记录汇总得出，评价年度为 ${settings.year} 年，数据截至 ${settings.asOf}。`,
    state.registers.length === 0
      ? '没有提供主体登记库，有多少单位应当报送无从得知。'
      : `主体登记库中有 ${units.codes.length} 个单位。`,
    duties.length === 0
      ? '没有审查应报义务。'
      : `应报义务共 ${sum((one) => one.expected)} 项：按期 ${sum((one) => one.met)} 项，迟报 ${sum((one) => one.lateCount)} 项，` +
        `有记录但不能算数 ${sum((one) => one.partial)} 项，缺报 ${sum((one) => one.missing - one.partial)} 项，未到期 ${sum((one) => one.open)} 项，无法判断 ${sum((one) => one.unknown)} 项。`,
    ...(questions.length === 0 ? [] : ['年度承诺的各项审查（合乎要求的处数/应有的处数）：']),
    ...questions.map(questionLine),
  ];
}

/** How a question stands, and which of its checks are not in order. */
function questionLine({ title, share, checks }: Found['questions'][number]): string {
  const lacking = checks.filter((check) => check.share.n < check.share.of);
  const what =
    checks.length < 2 || lacking.length === 0
      ? ''
      : `；不足的：${lacking.map((check) => `${check.title} ${check.share.n}/${check.share.of}`).join('、')}`;
  return `- ${title}：${share.n}/${share.of}${what}。`;
}
