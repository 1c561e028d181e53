import type * as z from 'zod';
import type { fundingRuleView } from '#shared/contracts/support/funding-rule-view.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { type FundingRule, isInForce } from '#shared/domain/support/funding-rule.ts';

/** A funding rule as the office sees it on the day. */
export const showFundingRule = (
  { recordedBy: _, retired, ...rule }: FundingRule,
  now: number,
): z.input<typeof fundingRuleView> => ({
  ...rule,
  retired: retired && { lastDay: retired.lastDay, reason: retired.reason, at: retired.at },
  inForce: isInForce({ ...rule, retired }, dayOf(now)),
});
