import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { sumSupport } from '#shared/domain/support/sum-support.ts';
import { isAmongSupport } from '#shared/domain/support/support-filter.ts';
import { startOfPage } from '#shared/kernel/page-start.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listAll } from '../list-all.ts';
import { showSupport } from './show-support.ts';

type Contract = typeof listSupportContract;

/** The ledger of an authority by filter, the latest proposal first, with the sums of all that the filter lets through. */
export const listSupport: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor, ...filter } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  const start = startOfPage(cursor);
  const all = await listAll(world, 'support-of-authority', { level, locality });
  const found = all.filter(({ body }) => isAmongSupport(body, filter)).reverse();
  const items = found.slice(start, start + limit).map(({ body, version }) => showSupport(body, version));
  const next = start + items.length;
  return ok({
    body: {
      items,
      cursor: next < found.length ? String(next) : null,
      sums: sumSupport(found.map(({ body }) => body)),
    },
  });
};
