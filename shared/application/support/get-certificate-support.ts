import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { receivedWhileInForce, sumSupport } from '#shared/domain/support/sum-support.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { viewCertificate } from '../recognition/certificate-view.ts';
import { findCertificate } from '../recognition/find-certificate.ts';
import { showSupport } from './show-support.ts';

type Contract = typeof getCertificateSupportContract;

/** All that a recognised product was proposed, promised and given, the earliest first. */
export const getCertificateSupport: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  if (!found.ok) return found;
  const certificate = found.value.body;
  const stored = [...(await world.records.children('support-grant', certificate.id))].sort((a, b) =>
    a.body.proposedAt + a.id < b.body.proposedAt + b.id ? -1 : 1,
  );
  const grants = stored.map(({ body }) => body);
  return ok({
    body: {
      certificate: viewCertificate(certificate, ask.now),
      items: stored.map(({ body, version }) => showSupport(body, version)),
      sums: sumSupport(grants),
      ...receivedWhileInForce(certificate, grants),
    },
  });
};
