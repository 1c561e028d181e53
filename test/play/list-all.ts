import type { ApiClient } from '../support/http/api-client.ts';

/** Every item of a list, page by page. */
export const listAll = async <T = unknown>(client: ApiClient, path: string): Promise<readonly T[]> => {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await client.get<{ items: readonly T[]; cursor: string | null }>(
      `${path}${path.includes('?') ? '&' : '?'}limit=100${query}`,
    );
    items.push(...body.items);
    cursor = body.cursor;
  } while (cursor !== null);
  return items;
};
