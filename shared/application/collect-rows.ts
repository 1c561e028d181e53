import type { Stored, World } from './ports.ts';
import type { Views } from './views.ts';

const pageSize = 100;

/** Rows of a whole view, made page by page: what the records hold beyond their rows is let go at once. */
export const collectRows = async <V extends keyof Views, Row>(
  world: World,
  view: V,
  of: Views[V]['of'],
  rowsOf: (page: readonly Stored<Views[V]['kind']>[]) => readonly Row[] | Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.records.list(view, of, { limit: pageSize, cursor });
    rows.push(...(await rowsOf(page.items)));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
};
