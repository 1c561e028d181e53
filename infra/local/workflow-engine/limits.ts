import { awsLimits } from '../aws-limits.ts';

/** Quotas of AWS Step Functions that this engine enforces. */
export const LIMITS = {
  /** Bytes of UTF-8 of one state's input, output, task result, variable or child input. */
  payloadBytes: awsLimits.statePayload.figure,
  /** Events of one Standard execution, the closing event included. */
  historyEvents: awsLimits.executionEvents.figure,
  /** Seconds that a Standard execution may last, whatever its definition says. */
  executionSeconds: awsLimits.executionTime.figure,
  /** Bytes of one request. */
  requestBytes: awsLimits.workflowRequest.figure,
  /** Seconds in any duration field. */
  seconds: 99_999_999,
  /** Characters kept of an error name and of a cause. */
  errorChars: awsLimits.errorName.figure,
  causeChars: awsLimits.errorCause.figure,
  /** Entries of one page of any list. */
  pageSize: awsLimits.historyPage.figure,
  /** Children of one map run at a time when the definition sets no MaxConcurrency (AWS: 10,000). */
  defaultConcurrency: 100,
} as const;

/** Bytes of a JSON text as AWS counts them. */
export const bytesOf = (json: string): number => Buffer.byteLength(json, 'utf8');
