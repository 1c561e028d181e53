import * as z from 'zod';
import { fundingRuleSchema } from '#shared/domain/support/funding-rule.ts';

/** A funding rule to the office; who entered it stays in the record. */
export const fundingRuleView = fundingRuleSchema.omit({ recordedBy: true, retired: true }).extend({
  retired: fundingRuleSchema.shape.retired.unwrap().omit({ by: true }).nullable(),
  inForce: z.boolean(),
});
