import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { retireFundingRuleContract } from '#shared/contracts/support/retire-funding-rule.ts';
import type { FundingRule } from '#shared/domain/support/funding-rule.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { showFundingRule } from './show-funding-rule.ts';

type Contract = typeof retireFundingRuleContract;

/** Ends a rule after a last day; it stays on record for the grants that were decided under it. */
export const retireFundingRule: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { ruleId } = ask.input.params;
  const found = await findAllowed(world, ask, 'funding-rule', ruleId, ({ authority }) => authority);
  if (!found.ok) return found;
  const before = found.value;
  if (before.body.retired !== null) return fail('support.rule-retired');
  const { lastDay, reason } = ask.input.body;
  const after: FundingRule = {
    ...before.body,
    retired: { lastDay, reason, by: ask.actor.id, at: isoOf(ask.now) },
  };
  return ok({
    changes: [{ kind: 'funding-rule', id: before.id, before, after, action: 'funding-rule.retire', reason }],
    answer: sealed => ({
      body: showFundingRule(after, ask.now),
      version: sealed.version('funding-rule', before.id),
    }),
  });
};
