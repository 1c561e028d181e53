import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOwnSupportContract } from '#shared/contracts/support/list-own-support.ts';
import { startOfPage } from '#shared/kernel/page-start.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import { showOwnSupport } from './show-support.ts';

type Contract = typeof listOwnSupportContract;

/**
 * What an establishment was promised and given, to those who act for it. What is still proposed is left out before the page
 * is cut, so that neither its length nor its cursor tells of it.
 */
export const listOwnSupport: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, ({ id, ownerIds }) => ({
    establishmentId: id,
    ownerIds,
  }));
  if (!found.ok) return found;
  const { limit, cursor } = ask.input.query;
  const start = startOfPage(cursor);
  const decided = (await listAll(world, 'support-of-establishment', { establishmentId })).filter(
    ({ body }) => body.decision !== null,
  );
  const items = decided.slice(start, start + limit).map(({ body }) => showOwnSupport(body));
  const next = start + items.length;
  return ok({ body: { items, cursor: next < decided.length ? String(next) : null } });
};
