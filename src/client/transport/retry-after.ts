/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** When the platform's clock stood, by its answer; null where it does not tell. */
export function serverDate(headers: Headers): number | null {
  const time = Date.parse(headers['date'] ?? '');
  return Number.isNaN(time) ? null : time;
}

/**
 * Milliseconds the platform asks to wait: the longest of `Retry-After` (seconds, or a date by the platform's own clock) and the problem's
 * `retryAfter`. Undefined where it asks for nothing that can be understood. Source: RFC 9110, 10.2.3.
 */
export function retryAfterMs(headers: Headers, retryAfter: unknown, now: number): number | undefined {
  const asked = [
    fromHeader(headers, now),
    typeof retryAfter === 'number' && retryAfter >= 0 ? retryAfter * 1000 : null,
  ];
  const known = asked.filter((one) => one !== null && Number.isFinite(one)) as number[];
  return known.length === 0 ? undefined : Math.max(...known);
}

function fromHeader(headers: Headers, now: number): number | null {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // only dates as HTTP writes them: Date.parse reads much else, "-5" among it
  if (!/GMT$/i.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, time - (serverDate(headers) ?? now));
}
