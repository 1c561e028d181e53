import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getCertificateContract } from '#shared/contracts/recognition/get-certificate.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { viewCertificate } from './certificate-view.ts';
import { findCertificate } from './find-certificate.ts';

type Contract = typeof getCertificateContract;

/** One certificate with its status today. */
export const getCertificate: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  return found.ok
    ? ok({ body: viewCertificate(found.value.body, ask.now), version: found.value.version })
    : found;
};
