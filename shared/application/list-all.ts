import type { Stored, World } from './ports.ts';
import type { Views } from './views.ts';

/** A whole view, page after page. It may lag like any view: use it to find candidates, then read those strongly. */
export const listAll = async <V extends keyof Views>(
  world: World,
  view: V,
  of: Views[V]['of'],
): Promise<readonly Stored<Views[V]['kind']>[]> => {
  const found: Stored<Views[V]['kind']>[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.records.list(view, of, { limit: 100, cursor });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};
