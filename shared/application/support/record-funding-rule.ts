import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { recordFundingRuleContract } from '#shared/contracts/support/record-funding-rule.ts';
import type { FundingRule } from '#shared/domain/support/funding-rule.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { showFundingRule } from './show-funding-rule.ts';

type Contract = typeof recordFundingRuleContract;

/** Enters what a resolution allows; a rule without rate and cap would hold nothing and is refused. */
export const recordFundingRule: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { body } = ask.input;
  if (!ask.allow(body.authority).ok) return fail('access.denied');
  const pointers = [
    ...(body.ratePercent === null && body.capDong === null
      ? [{ pointer: '/body/capDong', code: 'support.rule-sets-nothing' }]
      : []),
    ...(body.validTo !== null && body.validTo < body.validFrom
      ? [{ pointer: '/body/validTo', code: 'support.ends-before-it-begins' }]
      : []),
  ];
  if (pointers.length > 0) return fail({ code: 'request.invalid', pointers });
  const rule: FundingRule = {
    id: world.chance.id(ask.now),
    ...body,
    retired: null,
    recordedAt: isoOf(ask.now),
    recordedBy: ask.actor.id,
  };
  return ok({
    changes: [
      { kind: 'funding-rule', id: rule.id, before: undefined, after: rule, action: 'funding-rule.record' },
    ],
    answer: sealed => ({
      body: showFundingRule(rule, ask.now),
      version: sealed.version('funding-rule', rule.id),
    }),
  });
};
