export type Page<T> = { readonly items: readonly T[]; readonly cursor: string | null };

/** Asks for page after page, each where the one before ended, until there is no more. */
export const readPages = async <T>(
  ask: (cursor: string | null) => Promise<Page<T>>,
): Promise<readonly T[]> => {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return items;
};
