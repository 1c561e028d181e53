import type { Claim, Mark } from '../ports.ts';

const scope = 'submission-of-product';

/** One live submission of a product in a round: held from the draft on. */
export const liveClaim = (roundId: string, productId: string, submissionId: string): Claim => ({
  scope,
  value: `${roundId}/${productId}`,
  holder: submissionId,
  refusal: { code: 'submission.already-there', pointer: '/body/productId' },
});

/** Lets the product be entered anew. */
export const releaseClaim = (roundId: string, productId: string, submissionId: string): Mark => ({
  type: 'release',
  scope,
  value: `${roundId}/${productId}`,
  holder: submissionId,
});
