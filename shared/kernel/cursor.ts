/** A page was asked from a place that its list does not have. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}
