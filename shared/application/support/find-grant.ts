import type { FundingRule } from '#shared/domain/support/funding-rule.ts';
import { supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { findAllowed } from '../find-allowed.ts';
import type { Stored, World } from '../ports.ts';

/** The grant of the path, for the office of its authority. */
export const findGrant = (
  world: World,
  ask: Ask<{ readonly params: { readonly certificateId: string; readonly grantId: string } }>,
): Promise<Result<Stored<'support-grant'>>> => {
  const { certificateId, grantId } = ask.input.params;
  return findAllowed(
    world,
    ask,
    'support-grant',
    supportGrantIdOf(certificateId, grantId),
    ({ authority }) => authority,
  );
};

/** The rule that a proposal names. */
export const ruleOf = async (
  world: World,
  { fundingRuleId }: { readonly fundingRuleId: string | null },
): Promise<FundingRule | undefined> =>
  fundingRuleId === null ? undefined : (await world.records.find('funding-rule', fundingRuleId))?.body;
