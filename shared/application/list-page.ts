import { ok, type Result } from '#shared/kernel/result.ts';
import type { Answer } from './command.ts';
import type { Stored, World } from './ports.ts';
import type { Views } from './views.ts';

/** One page of a view as a list route answers it: items through `show`, and the cursor to go on. */
export const listPage = async <V extends keyof Views, T>(
  world: World,
  view: V,
  of: Views[V]['of'],
  page: { readonly limit: number; readonly cursor?: string | undefined },
  show: (stored: Stored<Views[V]['kind']>) => T,
): Promise<Result<Answer<{ items: T[]; cursor: string | null }>>> => {
  const { items, cursor } = await world.records.list(view, of, { limit: page.limit, cursor: page.cursor });
  return ok({ body: { items: items.map(show), cursor: cursor ?? null } });
};
