import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import type { World } from '../ports.ts';
import { showEstablishment } from './show-establishment.ts';

type Contract = typeof listEstablishmentsContract;

/**
 * A token's page is made of the establishments it names, the cursor being the last id of the page before: pages of all that
 * its owner has would tell by their length and their cursors of the others.
 */
const pageOfToken = async (
  world: World,
  { actor, input }: Ask<InputOf<Contract>>,
  reach: readonly string[],
): Promise<BodyOf<Contract>> => {
  const { limit, cursor = '' } = input.query;
  const named = await world.records.findMany('establishment', [...reach].sort());
  const left = named.filter(({ id, body }) => id > cursor && body.ownerIds.includes(actor.id));
  const page = left.slice(0, limit);
  return {
    items: page.map(({ body }) => showEstablishment(body)),
    cursor: left.length > page.length ? (page.at(-1)?.id ?? null) : null,
  };
};

/** The establishments of the caller, oldest first; a token sees only those it acts for. */
export const listEstablishments: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  if (!ask.allow({}).ok) return fail('access.denied');
  const { id: ownerId, establishmentIds } = ask.actor;
  return establishmentIds === null
    ? listPage(world, 'establishments-of-owner', { ownerId }, ask.input.query, ({ body }) =>
        showEstablishment(body),
      )
    : ok({ body: await pageOfToken(world, ask, establishmentIds) });
};
