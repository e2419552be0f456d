/** What the platform takes at once, as its service document tells. */
export interface Limits {
  readonly entries: number;
  readonly bodyBytes: number;
  readonly recordBytes: number;
  readonly longPollSeconds: number;
  readonly pageSize: number;
  /** Of one client. */
  readonly requestsPerMinute: number;
}

export const publishedLimits: Limits = {
  entries: 1000,
  bodyBytes: 5 * 1024 * 1024,
  recordBytes: 256 * 1024,
  longPollSeconds: 60,
  pageSize: 500,
  requestsPerMinute: 600,
};
