import type { Page, PageRequest, Stored, World } from './ports.ts';
import type { Views } from './views.ts';

/** What a reader is shown of some records, in their order; undefined for one that is not theirs to know of. */
type Show<V extends keyof Views, T> = (
  found: readonly Stored<Views[V]['kind']>[],
) => Promise<readonly (T | undefined)[]>;

/**
 * One page of a view of which a reader sees some: it is read on until it is full, so that it ends at an item that they see, and
 * says that more follows only where they see more. A page cut before the sifting would name the hidden one that it ended at.
 */
export const listShown = async <V extends keyof Views, T>(
  world: World,
  view: V,
  of: Views[V]['of'],
  { limit, cursor }: PageRequest,
  show: Show<V, T>,
): Promise<Page<T>> => {
  const read = async (count: number, after: string | undefined) => {
    const page = await world.records.list(view, of, { limit: count, cursor: after });
    const shown = await show(page.items);
    return { items: shown.flatMap(item => (item === undefined ? [] : [item])), cursor: page.cursor };
  };
  const isMore = async (from: string | undefined): Promise<boolean> => {
    let after = from;
    while (after !== undefined) {
      const page = await read(limit, after);
      if (page.items.length > 0) return true;
      after = page.cursor;
    }
    return false;
  };
  const items: T[] = [];
  let after = cursor;
  do {
    const page = await read(limit - items.length, after);
    items.push(...page.items);
    after = page.cursor;
  } while (after !== undefined && items.length < limit);
  return { items, cursor: (await isMore(after)) ? after : undefined };
};
