import { InvalidCursorError } from './cursor.ts';

/** How many come before the page, where the cursor of a list that is made whole says nothing else. */
export const startOfPage = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  if (!/^[1-9]\d{0,6}$/.test(cursor)) throw new InvalidCursorError('not a place in the list');
  return Number(cursor);
};
