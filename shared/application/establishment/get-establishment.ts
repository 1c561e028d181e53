import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getEstablishmentContract } from '#shared/contracts/establishment/get-establishment.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { establishmentResource, showEstablishment } from './show-establishment.ts';

type Contract = typeof getEstablishmentContract;

/** An establishment, to its owners and to the officers of its place. */
export const getEstablishment: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, establishmentResource);
  return found.ok ? ok({ body: showEstablishment(found.value.body), version: found.value.version }) : found;
};
