import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { showEstablishment } from './show-establishment.ts';

type Contract = typeof listEstablishmentsContract;

/** The establishments of the caller, oldest first; a token sees only those it acts for. */
export const listEstablishments: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  if (!ask.allow({}).ok) return fail('access.denied');
  const { limit, cursor } = ask.input.query;
  const page = await world.records.list(
    'establishments-of-owner',
    { ownerId: ask.actor.id },
    { limit, cursor },
  );
  const reach = ask.actor.establishmentIds;
  const items = page.items
    .filter(({ id }) => reach === null || reach.includes(id))
    .map(({ body }) => showEstablishment(body));
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
