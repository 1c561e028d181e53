import { type Revocation, revocationIdOf } from '#shared/domain/recognition/revocation.ts';
import type { Change } from '../command.ts';
import type { Mark, Stored, World } from '../ports.ts';
import { openRevocationScope } from './propose-revocation.ts';

/** The proposal of a certificate that waits for the authority. */
export const openRevocation = async (
  world: World,
  certificateId: string,
): Promise<Stored<'revocation'> | undefined> => {
  const holder = await world.records.claimHolder(openRevocationScope, certificateId);
  if (holder === undefined) return undefined;
  const proposal = await world.records.find('revocation', revocationIdOf(certificateId, holder));
  // Who held it may have been settled between the two readings.
  return proposal?.body.decided === null ? proposal : undefined;
};

/** Settles a proposal and makes way for another. */
export const settleRevocation = (
  before: Stored<'revocation'>,
  decided: NonNullable<Revocation['decided']>,
): { readonly after: Revocation; readonly change: Change; readonly mark: Mark } => {
  const after: Revocation = { ...before.body, decided };
  return {
    after,
    change: {
      ...{ kind: 'revocation', id: before.id, before, after, reason: decided.reason },
      action:
        decided.outcome === 'revoked' ? 'certificate.accept-revocation' : 'certificate.decline-revocation',
    },
    mark: {
      ...{ type: 'release', scope: openRevocationScope },
      ...{ value: after.certificateId, holder: after.id },
    },
  };
};
