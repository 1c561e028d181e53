/** Quotas of AWS Step Functions that this engine enforces (Developer Guide, "Quotas for state machine executions"). */
export const LIMITS = {
  /** Bytes of UTF-8 of one state's input, output, task result, variable or child input. */
  payloadBytes: 262_144,
  /** Events of one Standard execution, the closing event included. */
  historyEvents: 25_000,
  /** Seconds in any duration field. */
  seconds: 99_999_999,
  /** Characters kept of an error name and of a cause. */
  errorChars: 256,
  causeChars: 32_768,
  /** Entries of one page of any list. */
  pageSize: 1_000,
  /** Children of one map run at a time when the definition sets no MaxConcurrency (AWS: 10,000). */
  defaultConcurrency: 100,
} as const;

/** Bytes of a JSON text as AWS counts them. */
export const bytesOf = (json: string): number => Buffer.byteLength(json, 'utf8');
