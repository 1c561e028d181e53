import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listDataRequestsContract } from '#shared/contracts/privacy/list-data-requests.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { showDataRequest } from './show-data-request.ts';

type Contract = typeof listDataRequestsContract;

/** The requests to an authority by the time they came, answered ones too. */
export const listDataRequests: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  const page = await world.records.list('data-requests-of-authority', { level, locality }, { limit, cursor });
  const establishments = await world.records.findMany('establishment', [
    ...new Set(page.items.map(({ body }) => body.establishmentId)),
  ]);
  const names = new Map(establishments.map(({ id, body }) => [id, body.name]));
  const items = page.items.map(({ body }) =>
    showDataRequest(body, names.get(body.establishmentId) ?? '', ask.now),
  );
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
