import type { RoundRules } from '../round/rules.ts';

/**
 * The award that the round's table gives a recognised unit of a tier; the row without a tier is for recognition without one.
 * Undefined where the table gives nothing.
 */
export const awardOf = (
  { awardAmounts }: Pick<RoundRules, 'awardAmounts'>,
  tier: string | null,
): number | undefined => awardAmounts.find(award => award.tier === tier && award.amountDong > 0)?.amountDong;
