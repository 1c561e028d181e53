import * as z from 'zod';
import { grantStates, supportGrantSchema } from '#shared/domain/support/support-grant.ts';

const { decision, deliveries } = supportGrantSchema.shape;
const decisionView = decision.unwrap().omit({ by: true }).nullable();
const deliveryView = deliveries.element.omit({ by: true });

/** A line of the ledger to the office; `version` is what a decision or delivery names. */
export const supportView = supportGrantSchema
  .omit({ decision: true, deliveries: true, proposedBy: true })
  .extend({
    decision: decisionView,
    deliveries: z.array(deliveryView),
    state: z.enum(grantStates),
    promisedDong: z.int(),
    deliveredDong: z.int(),
    version: z.int(),
  });

/** To the holder: what was decided and given. */
export const ownSupportView = supportView
  .pick({
    id: true,
    certificateId: true,
    certificateNumber: true,
    productName: true,
    decision: true,
    deliveries: true,
    state: true,
    promisedDong: true,
    deliveredDong: true,
  })
  .extend(supportGrantSchema.shape.proposal.pick({ kind: true, subject: true }).shape);

export const supportSumsView = z.object({
  grants: z.int(),
  approved: z.int(),
  proposedDong: z.int(),
  promisedDong: z.int(),
  deliveredDong: z.int(),
});
