/** Objects of a PDF as they stand in its text, by number; of one that stands more than once the last counts. */
const objectsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/(?:^|[\r\n])(\d+) \d+ obj\b([\s\S]*?)(?=\bendobj\b)/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );

const contentsOf = (object: string): string | undefined =>
  /\/Contents\s*(\[[^\]]*\]|\d+ \d+ R)/.exec(object)?.[1];
const pagesOf = (object: string): string | undefined => /\/Kids\s*(\[[^\]]*\])/.exec(object)?.[1];
const isStream = (object: string): boolean => /\bstream\r?\n/.test(object);

/**
 * Whether what was appended to a PDF says anew what was drawn before: a page's contents, the list of pages, or any stream. A
 * signature adds objects, and repeats the catalogue and a page's dictionary; objects packed in a stream cannot be told apart,
 * so they count as rewriting.
 */
export const isRewritten = (whole: Uint8Array, madeBytes: number): boolean => {
  const before = objectsOf(Buffer.from(whole.subarray(0, madeBytes)).toString('latin1'));
  const appended = Buffer.from(whole.subarray(madeBytes)).toString('latin1');
  if (/\/Type\s*\/ObjStm\b/.test(appended)) return true;
  return [...objectsOf(appended)].some(([number, object]) => {
    const old = before.get(number);
    if (old === undefined) return false;
    return isStream(old) || contentsOf(old) !== contentsOf(object) || pagesOf(old) !== pagesOf(object);
  });
};
