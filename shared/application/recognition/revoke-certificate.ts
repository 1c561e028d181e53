import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { revokeCertificateContract } from '#shared/contracts/recognition/revoke-certificate.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command, NewEffect } from '../command.ts';
import { notify } from '../message/notify.ts';
import { producerContact } from '../message/producer-contacts.ts';
import type { World } from '../ports.ts';
import { tellSystems } from '../webhook/tell-systems.ts';
import { viewCertificate } from './certificate-view.ts';
import { findCertificate } from './find-certificate.ts';
import { openRevocation, settleRevocation } from './open-revocation.ts';
import { followCertificates } from './register-changes.ts';

type Contract = typeof revokeCertificateContract;

const tellHolder = async (
  world: World,
  { id, establishmentId, authority, roundId, productName, number }: Certificate,
): Promise<readonly NewEffect[]> => [
  tellSystems('certificate.revoked', { id: roundId, authority }, establishmentId, { certificateId: id }),
  ...notify(
    'certificate.revoked',
    await producerContact(world, establishmentId),
    { authority, roundId },
    { product: productName, number },
  ),
];

/**
 * The signer withdraws a certificate by a decision on the council's proposal, with its reason (Circular 26/2014/TT-BCT,
 * Article 20); the public check shows it from this moment on. A withdrawal is final.
 */
export const revokeCertificate: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  if (!found.ok) return found;
  const before = found.value;
  if (before.body.revoked !== null) return fail('certificate.revoked');
  const proposal = await openRevocation(world, before.id);
  if (proposal === undefined) return fail('certificate.revocation-not-proposed');
  const { decision, reason } = ask.input.body;
  const after: Certificate = {
    ...before.body,
    revoked: { at: isoOf(ask.now), by: ask.actor.id, decision, reason },
  };
  const settled = settleRevocation(proposal, {
    ...{ outcome: 'revoked', decision, reason },
    ...{ by: ask.actor.id, at: isoOf(ask.now) },
  });
  return ok({
    changes: [
      { kind: 'certificate', id: before.id, before, after, action: 'certificate.revoke', reason },
      ...(await followCertificates(world, [after])),
      settled.change,
    ],
    marks: [settled.mark],
    effects: await tellHolder(world, after),
    answer: sealed => ({
      body: viewCertificate(after, ask.now),
      version: sealed.version('certificate', before.id),
    }),
  });
};
