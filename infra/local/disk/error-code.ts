/**
 * The `code` (or SQLite's `errcode`) of a thrown value, undefined where it has none. Read by shape, since an error that
 * node's own modules throw is not an `instanceof Error` inside a test's separate context.
 */
export const errorCode = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errcode' in error) return error.errcode;
  return 'code' in error ? error.code : undefined;
};
