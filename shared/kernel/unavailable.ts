/**
 * The store or a service stayed busy, or time ran out: whether something was written may be unknown. The caller is told to try
 * again under the same key (503, Retry-After).
 */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}
