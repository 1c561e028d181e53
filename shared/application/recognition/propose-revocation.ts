import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { proposeRevocationContract } from '#shared/contracts/recognition/propose-revocation.ts';
import { type Revocation, revocationIdOf } from '#shared/domain/recognition/revocation.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { Claim } from '../ports.ts';
import { findCertificate } from './find-certificate.ts';
import { showRevocation } from './show-revocation.ts';

type Contract = typeof proposeRevocationContract;

/** Held by the one proposal of a certificate that waits for the authority. */
export const openRevocationScope = 'open-revocation';
const openClaim = (certificateId: string, id: string): Claim => ({
  ...{ scope: openRevocationScope, value: certificateId, holder: id },
  refusal: { code: 'certificate.revocation-open' },
});

/** The council's proposal to withdraw a certificate; nothing changes for its holder until the authority decides. */
export const proposeRevocation: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  if (!found.ok) return found;
  const certificate = found.value.body;
  if (certificate.revoked !== null) return fail('certificate.revoked');
  const { id: certificateId, roundId, authority, number: certificateNumber } = certificate;
  const revocation: Revocation = {
    id: world.chance.id(ask.now),
    ...{ certificateId, roundId, authority, certificateNumber },
    ...ask.input.body,
    proposedBy: ask.actor.id,
    proposedAt: isoOf(ask.now),
    decided: null,
  };
  const id = revocationIdOf(certificateId, revocation.id);
  return ok({
    changes: [
      {
        ...{ kind: 'revocation', id, before: undefined, after: revocation },
        ...{ action: 'certificate.propose-revocation', reason: revocation.reason },
      },
    ],
    claims: [openClaim(certificateId, revocation.id)],
    answer: sealed => {
      const version = sealed.version('revocation', id);
      return { body: showRevocation(revocation, certificate, version), version };
    },
  });
};
