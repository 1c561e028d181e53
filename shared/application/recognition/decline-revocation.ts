import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { declineRevocationContract } from '#shared/contracts/recognition/decline-revocation.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findCertificate } from './find-certificate.ts';
import { openRevocation, settleRevocation } from './open-revocation.ts';
import { showRevocation } from './show-revocation.ts';

type Contract = typeof declineRevocationContract;

/** The signer decides that the certificate is kept, with the reason; the council may propose anew. */
export const declineRevocation: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  if (!found.ok) return found;
  const proposal = await openRevocation(world, found.value.id);
  if (proposal === undefined || proposal.body.id !== ask.input.params.revocationId)
    return fail('certificate.revocation-not-proposed');
  const { reason } = ask.input.body;
  const { after, change, mark } = settleRevocation(proposal, {
    ...{ outcome: 'kept', decision: null, reason },
    ...{ by: ask.actor.id, at: isoOf(ask.now) },
  });
  return ok({
    changes: [change],
    marks: [mark],
    answer: sealed => {
      const version = sealed.version('revocation', proposal.id);
      return { body: showRevocation(after, found.value.body, version), version };
    },
  });
};
