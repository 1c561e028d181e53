import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listEstablishmentCertificatesContract } from '#shared/contracts/recognition/list-establishment-certificates.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listPage } from '../list-page.ts';
import { viewCertificate } from './certificate-view.ts';

type Contract = typeof listEstablishmentCertificatesContract;

/** The certificates of one establishment, for those who act for it. */
export const listEstablishmentCertificates: Query<InputOf<Contract>, BodyOf<Contract>> = async (
  world,
  ask,
) => {
  const found = await findAllowed(
    world,
    ask,
    'establishment',
    ask.input.params.establishmentId,
    ({ id, ownerIds }) => ({ establishmentId: id, ownerIds }),
  );
  if (!found.ok) return found;
  return listPage(
    world,
    'certificates-of-establishment',
    { establishmentId: found.value.id },
    ask.input.query,
    ({ body }) => viewCertificate(body, ask.now),
  );
};
