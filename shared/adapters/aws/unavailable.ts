import * as z from 'zod';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

/** Refusals of the moment by name: throttling, a record that another write holds, a service's own failure. */
const names = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
  'InternalError',
  'ServiceUnavailable',
  'SlowDown',
  'TimeoutError',
  'AbortError',
]);
/** Connections that could not be made, or broke (`aborted` carries ECONNRESET). */
const codes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What an SDK's or a connection's error says of itself; a client may hand on errors of any shape. */
const errorSchema = z.object({
  name: z.string().optional(),
  code: z.string().optional().catch(undefined),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional().catch(undefined),
});

const isOfTheMoment = (error: unknown): boolean => {
  const { name = '', code = '', $metadata } = errorSchema.safeParse(error).data ?? {};
  const status = $metadata?.httpStatusCode ?? 0;
  return names.has(name) || codes.has(code) || status >= 500 || status === 429;
};

/**
 * What a service's call comes to, its retries over: a refusal of the moment becomes an `UnavailableError` (the caller is
 * told to try again), anything else stays the fault it is.
 */
export const orUnavailable = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (error) {
    if (!isOfTheMoment(error)) throw error;
    throw new UnavailableError('a service could not answer', { cause: error });
  }
};

/** Where `orUnavailable` stands among a client's middleware: outside the retries. Added again, it replaces itself. */
export const outsideRetries = {
  step: 'initialize',
  priority: 'high',
  name: 'or-unavailable',
  override: true,
} as const;
