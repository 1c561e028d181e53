import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { showFundingRule } from './show-funding-rule.ts';

type Contract = typeof listFundingRulesContract;

/** The funding rules of an authority by their first day, those that ended too. */
export const listFundingRules: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, ...page } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  return listPage(world, 'funding-rules-of-authority', { level, locality }, page, ({ body }) =>
    showFundingRule(body, ask.now),
  );
};
