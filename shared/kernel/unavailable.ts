/** The store or a service stayed busy: nothing was written; the caller is told to try again (503, Retry-After). */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}
