import { searchKey } from '#shared/domain/wording/search-key.ts';

/** Words as part of a file's name: letters without marks, digits and hyphens, at most 60. */
export const fileNameOf = (words: string): string =>
  searchKey(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'tep';
