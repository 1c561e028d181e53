import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getOfferContract } from '#shared/contracts/recognition/get-offer.ts';
import { showsDossier } from '#shared/domain/recognition/offer.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { showSnapshot } from '../submission/show-submission.ts';
import { findOffer } from './find-offer.ts';
import { sealedDossiers } from './sealed-dossiers.ts';
import { showOffer } from './show-offer.ts';

type Contract = typeof getOfferContract;

/** One offer with the dossiers under its seal; what was withdrawn no longer shows them. */
export const getOffer: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOffer(world, ask);
  if (!found.ok) return found;
  const { state } = found.value.body;
  const body = showOffer(found.value);
  const { version } = found.value;
  if (!showsDossier(state)) return ok({ body: { ...body, dossiers: [] }, version });
  const sealed = await sealedDossiers(world, found.value.body);
  return sealed.ok
    ? ok({ body: { ...body, dossiers: sealed.value.snapshots.map(showSnapshot) }, version })
    : sealed;
};
