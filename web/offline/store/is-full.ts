/** Whether a device could not keep something because it has no room left (`QuotaExceededError` of the browser). */
export const isFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError';
