import { nowhere } from '../findings/nowhere.js';
import { render } from '../findings/render.js';
import { recordTypes } from '../generated/record-types.js';
import type { Finding, RenderedFinding } from '../model/finding.js';
import type { Delivered, Delivery } from './delivery.js';
import type { PlatformIssue } from './platform.js';
import type { PassedRecord, Sift } from './sift.js';
import type { Submitted } from './submitted.js';
import { typeOf } from './type-of.js';

type Lang = 'zh' | 'en';

/**
 * What submitting has found, in words, at the cells it is about: what the platform says of records, unless the check has said
 * it of the same cell, and what kept submissions from being made.
 */
export function foundIn(
  { all, failure }: Delivery,
  submitted: Submitted,
  sift: Sift,
  lang: Lang,
): readonly RenderedFinding[] {
  const own = (finding: Finding): RenderedFinding => render(finding, lang, recordTypes);
  return [
    ...all.flatMap((one) => [
      ...one.unknown.map((record) => own(nothingToChange(record))),
      ...faultOf(one, failure === null).map(own),
      ...one.issues.map((issue) => told(issue, nowhere, null, null, lang)),
      ...one.results.flatMap(({ index, issues }) => {
        const record = one.records[index];
        return record === undefined ? [] : issues.flatMap((issue) => toldOf(record, issue, sift, lang));
      }),
    ]),
    ...(failure === null ? [] : [own(interrupted(all, submitted, failure.message))]),
  ];
}

function nothingToChange({ run, row, record, key }: PassedRecord): Finding {
  const { at, text } = run.at.fieldOf(row, 'operationType');
  const params = { operation: String(record['operationType']), recordId: String(record['recordId']) };
  return { rule: 'submission/nothing-to-change', severity: 'error', at, key, params, value: text, related: [] };
}

function faultOf({ fault, records, planned, submissionId, state }: Delivered, isOver: boolean): readonly Finding[] {
  const isPending = state === 'received' || state === 'processing';
  const rule = fault?.rule ?? (isOver && isPending ? 'submission/pending' : undefined);
  if (rule === undefined) return [];
  const title = typeOf(planned.envelope.recordType)?.title ?? '';
  const params = { detail: fault?.detail ?? '', title, count: records.length, id: submissionId ?? '' };
  const at = records.length === 0 ? nowhere : records[0]!.run.at.column(undefined);
  return [
    {
      rule,
      severity: rule === 'submission/pending' ? 'warning' : 'error',
      at: { ...at, row: null, column: null, header: null, field: null },
      key: null,
      params,
      value: null,
      related: [],
    },
  ];
}

function interrupted(all: readonly Delivered[], { done, unknown, rest }: Submitted, detail: string): Finding {
  const ids = all.flatMap(({ state, submissionId }) => (state === 'unknown' ? (submissionId ?? []) : []));
  const params = { detail, done, unknown, rest, ids };
  return {
    rule: 'submission/interrupted',
    severity: 'error',
    at: nowhere,
    key: null,
    params,
    value: null,
    related: [],
  };
}

function toldOf(record: PassedRecord, issue: PlatformIssue, sift: Sift, lang: Lang): readonly RenderedFinding[] {
  const { run, row, key } = record;
  const field = issue.field ?? fieldIn(issue.pointer);
  const { at, text } = field === null ? { at: run.at.row(row), text: null } : run.at.fieldOf(row, field);
  return sift.hasTold(issue.rule, issue.severity, at) ? [] : [told(issue, at, key, text, lang)];
}

/** `/entries/3/record/dueDate` → `dueDate`. */
const fieldIn = (pointer: string): string | null => /^\/entries\/\d+\/record\/([^/]+)/.exec(pointer)?.[1] ?? null;

/** A finding in the words of the platform, marked as its own. */
function told(
  { rule, severity, message, why, fix }: PlatformIssue,
  at: Finding['at'],
  key: string | null,
  value: string | null,
  lang: Lang,
): RenderedFinding {
  const zh = lang === 'zh';
  return {
    rule,
    severity,
    at,
    key,
    params: {},
    value,
    related: [],
    by: 'platform',
    message: `${zh ? '〔平台〕' : '[platform] '}${message}`,
    why: why ?? (zh ? '平台按同一标准判断' : 'The platform judges by the same standard'),
    fix: fix ?? (zh ? '按平台的说明改正后再报送' : 'Correct what the platform says and submit again'),
  };
}
