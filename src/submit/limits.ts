/** How much one submission may hold. */
export interface SubmissionLimits {
  readonly entries: number;
  /** Of the body of a request. */
  readonly bodyBytes: number;
  /** Of the JSON of one record. */
  readonly recordBytes: number;
}

/** The limits of the contract; a platform may tell others. */
export const defaultSubmissionLimits: SubmissionLimits = {
  entries: 1000,
  bodyBytes: 5 * 1024 * 1024,
  recordBytes: 256 * 1024,
};
