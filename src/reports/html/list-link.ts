import type { RenderedFinding } from '../../model/finding.js';

/** The address within the page that shows the findings of one rule on one field in the list. */
export function listLink({ rule, at, params }: RenderedFinding): string {
  const field = at.header ?? String(params['title'] ?? '');
  const parts = [['rule', rule] as const, ...(field === '' ? [] : [['field', field] as const])];
  return `#findings?${parts.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`).join('&')}`;
}
