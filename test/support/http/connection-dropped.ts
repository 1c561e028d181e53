/**
 * Whether `fetch` failed because the line dropped: a TypeError with a cause. By name, since under the test runner the class
 * is that of another realm.
 */
export const isConnectionDropped = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'TypeError' &&
  'cause' in error;
