import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { writtenDong } from './dong.ts';
import { ceilingOf, type FundingRule, isInForce } from './funding-rule.ts';
import { mayBeProposed } from './kinds.ts';
import {
  deliveredDong,
  type GrantDecisionFields,
  grantState,
  type ProposalFields,
  promisedDong,
  type SupportGrant,
} from './support-grant.ts';

const invalid = (pointers: readonly Problem[]): Result<null> =>
  pointers.length === 0 ? ok(null) : fail({ code: 'request.invalid', pointers });

/** What a grant is held to by the rule it is made under. */
const ruleProblems = (
  { kind, costDong }: Pick<ProposalFields, 'kind' | 'costDong'>,
  rule: FundingRule,
  day: string,
): readonly Problem[] => [
  ...(rule.supportKind === kind
    ? []
    : [{ pointer: '/body/fundingRuleId', code: 'support.rule-of-another-kind' }]),
  ...(isInForce(rule, day) ? [] : [{ pointer: '/body/fundingRuleId', code: 'support.rule-not-in-force' }]),
  ...(rule.ratePercent !== null && costDong === null
    ? [{ pointer: '/body/costDong', code: 'support.cost-missing' }]
    : []),
];

/** More than the rule allows; the rule is named. Undefined where it is within, or no ceiling is set. */
const overCeiling = (
  amountDong: number,
  { costDong }: Pick<ProposalFields, 'costDong'>,
  rule: FundingRule | undefined,
): Problem | undefined => {
  const ceiling = rule === undefined ? null : ceilingOf(rule, costDong);
  if (rule === undefined || ceiling === null || ceiling === undefined || amountDong <= ceiling)
    return undefined;
  return {
    pointer: '/body/amountDong',
    code: 'support.over-ceiling',
    params: { ceiling: writtenDong(ceiling), subject: rule.subject, basis: rule.basis },
  };
};

/**
 * Whether a proposal may be entered on a day, and what deserves a look: an amount over the ceiling may be proposed, not
 * approved.
 */
export const checkProposal = (
  proposal: ProposalFields,
  rule: FundingRule | undefined,
  day: string,
): Result<readonly Problem[]> => {
  const problems = [
    ...(mayBeProposed(proposal.kind, day)
      ? []
      : [{ pointer: '/body/kind', code: 'support.kind-not-proposed' }]),
    ...(rule === undefined ? [] : ruleProblems(proposal, rule, day)),
  ];
  const checked = invalid(problems);
  if (!checked.ok) return checked;
  const over = overCeiling(proposal.amountDong, proposal, rule);
  return ok(over === undefined ? [] : [over]);
};

/**
 * Whether a decision may be entered. An approval over the ceiling of the rule it is made under is refused: the ceiling is
 * set by the People's Council, and an office cannot go beyond it; where another text allows more, that text is the rule to
 * name. The rule must be in force on the day of the decision.
 */
export const checkDecision = (
  grant: SupportGrant,
  decision: GrantDecisionFields,
  rule: FundingRule | undefined,
  today: string,
): Result<null> => {
  if (grant.decision !== null) return fail('support.decided');
  const later = decision.date > today ? [{ pointer: '/body/date', code: 'support.day-to-come' }] : [];
  if (decision.outcome === 'refused')
    return invalid([
      ...later,
      ...(decision.reason === null ? [{ pointer: '/body/reason', code: 'support.reason-missing' }] : []),
      ...(decision.amountDong === 0 ? [] : [{ pointer: '/body/amountDong', code: 'support.refused-amount' }]),
    ]);
  const over = overCeiling(decision.amountDong, grant.proposal, rule);
  return invalid([
    ...later,
    ...(rule === undefined || isInForce(rule, decision.date)
      ? []
      : [{ pointer: '/body/date', code: 'support.rule-not-in-force' }]),
    ...(over === undefined ? [] : [over]),
  ]);
};

/** Whether a delivery may be entered: something was promised, and no more is given than that. */
export const checkDelivery = (
  grant: SupportGrant,
  delivery: { readonly on: string; readonly amountDong: number },
  today: string,
): Result<null> => {
  const state = grantState(grant);
  if (state !== 'approved') return fail(state === 'delivered' ? 'support.delivered' : 'support.not-approved');
  const left = promisedDong(grant) - deliveredDong(grant);
  return invalid([
    ...(delivery.on > today ? [{ pointer: '/body/on', code: 'support.day-to-come' }] : []),
    ...(grant.decision !== null && delivery.on < grant.decision.date
      ? [{ pointer: '/body/on', code: 'support.before-decision' }]
      : []),
    ...(delivery.amountDong > left
      ? [{ pointer: '/body/amountDong', code: 'support.over-promise', params: { left: writtenDong(left) } }]
      : []),
  ]);
};
