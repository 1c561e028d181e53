import type { Stored, World } from './ports.ts';
import type { Views } from './views.ts';

const pageSize = 100;

/** Every record of a view, page by page. The view may lag: what decides anything is read again by `find` or `findMany`. */
export const listAll = async <V extends keyof Views>(
  world: World,
  view: V,
  of: Views[V]['of'],
): Promise<readonly Stored<Views[V]['kind']>[]> => {
  const all: Stored<Views[V]['kind']>[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.records.list(view, of, { limit: pageSize, cursor });
    all.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
};
