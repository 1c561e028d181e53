import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listCommuneEstablishmentsContract } from '#shared/contracts/establishment/list-commune-establishments.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listAll } from '../list-all.ts';

type Contract = typeof listCommuneEstablishmentsContract;

/**
 * The establishments that produce in a commune, with their products, to the officers who may file for them: who is not there
 * yet has to be registered first.
 */
export const listCommuneEstablishments: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { province, commune } = ask.input.params;
  const { limit, cursor } = ask.input.query;
  const allowed = ask.allow({ level: 'TINH', locality: province, alsoLocalities: [commune] });
  if (!allowed.ok) return fail('access.denied');
  const page = await world.records.list(
    'establishments-of-commune',
    { province, commune },
    { limit, cursor },
  );
  const items = await Promise.all(
    page.items.map(async ({ id, body: { kind, name, taxCode, representative } }) => ({
      ...{ id, kind, name, taxCode, representativeName: representative.name },
      products: (await listAll(world, 'products-of-establishment', { establishmentId: id })).map(
        ({ body }) => ({ id: body.id, name: body.name }),
      ),
    })),
  );
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
