import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOwnDataRequestsContract } from '#shared/contracts/privacy/list-own-data-requests.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listPage } from '../list-page.ts';
import { showOwnDataRequest } from './show-data-request.ts';

type Contract = typeof listOwnDataRequestsContract;

/** The requests of an establishment and what became of them, to those who act for it. */
export const listOwnDataRequests: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, ({ id, ownerIds }) => ({
    ...{ establishmentId: id, ownerIds },
  }));
  if (!found.ok) return found;
  const { name } = found.value.body;
  return listPage(world, 'data-requests-of-establishment', { establishmentId }, ask.input.query, ({ body }) =>
    showOwnDataRequest(body, name, ask.now),
  );
};
