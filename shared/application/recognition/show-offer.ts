import type * as z from 'zod';
import type { offerView } from '#shared/contracts/recognition/offer-view.ts';
import type { Stored } from '../ports.ts';

/** An offer as the level above sees it. Who did what below, and how it ranked there, is not theirs to know. */
export const showOffer = ({ body, version }: Stored<'offer'>): z.input<typeof offerView> => {
  const { returned, accepted, withdrawn } = body;
  return {
    ...body,
    version,
    returned: returned && { at: returned.at, reason: returned.reason },
    accepted: accepted && { at: accepted.at, roundId: accepted.roundId, submissionId: accepted.submissionId },
    withdrawnAt: withdrawn?.at ?? null,
  };
};
