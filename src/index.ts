export { type Audit, audit, mergeAudit } from './check/audit/audit.js';
export type { AuditOptions, FetchPage, Page } from './check/audit/options.js';
export { check } from './check/check.js';
export { type JudgeOptions, judgeSubmission, outcomeOf } from './check/judge-submission.js';
export { linkage } from './check/linkage.js';
export { type CheckOptions, OptionError } from './check/options.js';
export { loadRegister, type RegisterOptions } from './check/register/load-register.js';
export { type ValidateOptions, validate } from './check/validate.js';
export type { Baseline, BaselineReport } from './compare/baseline.js';
export { BaselineError } from './compare/baseline-error.js';
export { readBaseline } from './compare/read-baseline.js';
export type { NamedState } from './coverage/state/named-state.js';
export { readState } from './coverage/state/read-state.js';
export { StateError } from './coverage/state/state-error.js';
export { stateChunks, writeState } from './coverage/state/write-state.js';
export type { Lang } from './findings/texts/text.js';
export { codeSets } from './generated/code-sets.js';
export { profiles } from './generated/profiles.js';
export { recordTypes } from './generated/record-types.js';
export { ruleTexts } from './generated/rule-texts.js';
export type * from './generated/types.js';
export type * from './model/audit-report.js';
export type * from './model/audit-state.js';
export type { CalendarYear } from './model/calendar-year.js';
export type { Change } from './model/change.js';
export type { ChangeCounts, Comparison, ComparisonBaseline, ComparisonGroup } from './model/comparison.js';
export type { FieldCompleteness, TypeCompleteness, UnitCompleteness } from './model/completeness.js';
export type { At, ContextCell, Finding, Params, RenderedFinding, Repair, Severity } from './model/finding.js';
export type { Linkage, LinkageCounts } from './model/linkage.js';
export type { Profile } from './model/profile.js';
export type { Code, CodeSet, Field, RecordType } from './model/record-type.js';
export type { Register, UnitAnswer, UnitPeriod } from './model/register.js';
export type {
  Report,
  ReportColumn,
  ReportGroup,
  ReportRegister,
  ReportRepairGroup,
  ReportRule,
  ReportSheet,
  ReportSource,
  ReportZero,
  Verdict,
} from './model/report.js';
export type { ParameterValue } from './model/rule.js';
export type { RuleText } from './model/rule-text.js';
export type { Source } from './model/source.js';
export type { EntryOutcome, JudgedSubmission, SubmissionBody, SubmissionEntry } from './model/submission.js';
export type { Suppression } from './model/suppression.js';
export { bytesSource } from './readers/bytes-source.js';
export { defaultLimits, type Limits } from './readers/limits.js';
export { auditText } from './reports/audit-text.js';
export { csvReport } from './reports/csv.js';
export { digestReport } from './reports/digest.js';
export { htmlReport } from './reports/html.js';
export { jsonReport } from './reports/json.js';
export { junitReport } from './reports/junit.js';
export { markdownReport } from './reports/markdown.js';
export { maskReport } from './reports/mask.js';
export { ndjsonLines } from './reports/ndjson.js';
export { sarifReport } from './reports/sarif.js';
export { textReport } from './reports/text.js';
export { type Annotated, type AnnotatedCopy, type AnnotateOptions, annotatedCopies } from './sdk/annotated-copies.js';
export { type Fixed, type FixedCopy, type FixOptions, fixedCopies } from './sdk/fixed-copies.js';
export { explain as explainFormat } from './standard/formats.js';
