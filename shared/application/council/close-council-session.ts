import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { closeCouncilSessionContract } from '#shared/contracts/council/close-council-session.ts';
import { demandOpen, demandQuorum } from '#shared/domain/council/attendance.ts';
import type { CouncilSession } from '#shared/domain/council/council.ts';
import { demandProposable, proposalUnits } from '#shared/domain/council/proposal.ts';
import { demandLastScoring, rescheduleRescore } from '#shared/domain/council/reschedule.ts';
import { withTiers } from '#shared/domain/council/tiers.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { loadSession, type SessionFacts } from './change-session.ts';

type Contract = typeof closeCouncilSessionContract;
type Input = InputOf<Contract>['body'];

/** The units of the proposal; none for a rescore or a cancellation. */
const propose = async (
  world: World,
  { session, standings, standingOf, round }: SessionFacts,
  tiers: Input['tiers'],
): Promise<Result<CouncilSession['proposal']>> => {
  const ids = session.items.filter(({ outcome }) => outcome === 'propose').map(item => item.submissionId);
  const submissions = await world.records.findMany('submission', ids);
  const names = new Map(submissions.map(({ id, body }) => [id, body.snapshot?.product.name]));
  const units = proposalUnits(session, standings, id => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`the proposed submission ${id} has no snapshot`);
    return name;
  });
  const proposable = demandProposable(session, standingOf, units, round.body.rules);
  if (!proposable.ok) return proposable;
  const tiered = withTiers(units, tiers, round.body.rules);
  return tiered.ok ? ok([...tiered.value]) : tiered;
};

const roundAfter = (round: Round, input: Input, by: string, now: number): Result<Round> => {
  if (input.outcome === 'propose') return ok({ ...round, state: 'deciding' });
  if (input.outcome === 'rescore')
    return rescheduleRescore(round, input.deadlines, { by, now, reason: input.reason });
  return ok(round);
};

/**
 * The chair ends the session: with the proposal put to the authority, by sending the entries back to the jury, or by
 * cancelling the round; the last two with a reason. Settles the council's gate.
 */
export const closeCouncilSession: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const facts = await loadSession(world, ask);
  if (!facts.ok) return facts;
  const { before, session, round } = facts.value;
  const input = ask.input.body;
  const open = demandOpen(session);
  if (!open.ok) return open;
  if (input.outcome !== 'propose' && input.reason === null)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/reason', code: 'council.reason-needed' }],
    });
  const scored = input.outcome === 'propose' ? demandLastScoring(round.body) : ok(null);
  if (!scored.ok) return scored;
  const quorum = demandQuorum(session, round.body.rules.councilQuorum);
  if (!quorum.ok) return quorum;
  const proposal: Result<CouncilSession['proposal']> =
    input.outcome === 'propose' ? await propose(world, facts.value, input.tiers) : ok([]);
  if (!proposal.ok) return proposal;
  const nextRound = roundAfter(round.body, input, ask.actor.id, ask.now);
  if (!nextRound.ok) return nextRound;
  const gate = await settleGate(world, round.body, 'council', input.outcome, ask.now);
  const closed: CouncilSession = {
    ...session,
    proposal: proposal.value,
    closed: { at: isoOf(ask.now), by: ask.actor.id, outcome: input.outcome, reason: input.reason },
  };
  const reason = input.reason ?? undefined;
  return ok({
    changes: [
      {
        ...{ kind: 'council-session', id: before.id, before, after: closed, reason },
        action: `council.close-${input.outcome}`,
      },
      ...(nextRound.value === round.body
        ? []
        : [
            {
              ...({ kind: 'round', id: round.id, before: round, after: nextRound.value, reason } as const),
              action: input.outcome === 'propose' ? 'round.enter-deciding' : 'round.extend-for-rescore',
            },
          ]),
      ...gate.changes,
    ],
    effects: gate.effects,
    answer: sealed => ({ body: closed, version: sealed.version('council-session', before.id) }),
  });
};
